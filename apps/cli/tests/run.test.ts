import { describe, expect, test } from 'vitest';
import { run } from '../src/run.ts';
import { fakeIo } from './support/fake-io.ts';
import { expectGolden } from './support/golden.ts';

async function ran(...argv: readonly string[]) {
  const io = fakeIo();
  const code = await run(argv, io);
  return { code, ...io.printed() };
}

describe('the command line', () => {
  test('without words shows what there is', async () => {
    const { code, out, err } = await ran();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expectGolden('help.txt', out);
  });

  test('--help says the same', async () => {
    expect((await ran('--help')).out).toBe((await ran()).out);
  });

  test.each(['plan', 'audit', 'why', 'import', 'exercises', 'exercise', 'learn', 'claims', 'rules', 'schema'])(
    '%s --help explains itself',
    async (name) => {
      const { code, out, err } = await ran(name, '--help');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(`Usage: stridelift ${name}`);
    },
  );

  test('--version is a version', async () => {
    expect(await ran('--version')).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
  });

  test.each([
    [['paln', 'x.yaml'], '(Did you mean plan?)'],
    [['plan', 'x.yaml', '--rns', 'y.ics'], '(Did you mean --runs?)'],
    [['plan'], "missing required argument 'athlete'"],
    [['plan', 'x.yaml', '--format', 'pdf'], 'Allowed choices are text, json, ics, html, md.'],
    [['plan', 'x.yaml', 'y.yaml'], 'too many arguments'],
  ])('%j is answered with what was probably meant, exit code 2', async (argv, piece) => {
    const { code, out, err } = await ran(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^stridelift: /);
    expect(err).toContain(piece);
  });

  test('what breaks on our side is said to be ours, exit code 70', async () => {
    const io = fakeIo(
      {},
      { loadLibrary: () => Promise.reject(Object.assign(new Error('boom'), { code: 'library-invalid' })) },
    );
    expect(await run(['exercises'], io)).toBe(70);
    expect(io.printed()).toEqual({
      out: '',
      err: 'stridelift: something broke on our side (library-invalid): boom\nNothing was written.\nSTRIDELIFT_DEBUG=1 shows where it happened.\n',
    });
  });
});
