import { describe, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { fakeIo } from '../support/fake-io.ts';

async function ran(...argv: readonly string[]) {
  const io = fakeIo();
  const code = await run(['exercises', ...argv], io);
  return { code, ...io.printed() };
}

interface Listed {
  readonly id: string;
  readonly pattern: string;
  readonly equipment: { readonly groups: readonly (readonly string[])[] };
}

async function listed(...argv: readonly string[]): Promise<readonly Listed[]> {
  return JSON.parse((await ran(...argv, '--format', 'json')).out).exercises;
}

describe('exercises', () => {
  test('lists them all, by pattern', async () => {
    const { code, out } = await ran();
    expect(code).toBe(0);
    expect(out).toContain('SQUAT\n');
    expect((await listed()).length).toBeGreaterThan(200);
  });

  test('tells a few in full, with cues and sources', async () => {
    const { out } = await ran('trap', 'bar', 'deadlift');
    expect(out).toContain('hex-bar-deadlift');
    expect(out).toContain('Why: ');
    expect(out).toContain('WHERE IT COMES FROM');
  });

  test('keeps to a pattern and to what is there', async () => {
    const found = await listed('--pattern', 'squat', '--equipment', 'band, dumbbell');
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found.map(({ pattern }) => pattern))).toEqual(new Set(['squat']));
    expect(found.map(({ id }) => id)).not.toContain('back-squat');
  });

  test('without equipment keeps what every room allows', async () => {
    const found = await listed('--equipment', '');
    expect(found.map(({ id }) => id)).toContain('bodyweight-squat');
    expect(found.map(({ id }) => id)).not.toContain('goblet-squat');
  });

  test('keeps to what an event asks for', async () => {
    const trail = (await listed('--for', 'trail')).map(({ id }) => id);
    expect(trail).toContain('step-down');
    expect(trail).not.toContain('box-jump');
    expect((await listed('--for', '5k')).map(({ id }) => id)).toContain('box-jump');
  });

  test('answers wrong words with the nearest, all at once', async () => {
    const { code, out, err } = await ran('--pattern', 'sqat', '--equipment', 'dumbell,unicorn', '--for', 'marathn');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('did you mean "squat"?');
    expect(err).toContain('did you mean "dumbbell"?');
    expect(err).toContain('"unicorn"');
    expect(err).toContain('did you mean "marathon"?');
    expect(err).toContain('4 things to put right');
  });

  test('says so when nothing answers', async () => {
    expect(await ran('zzzz')).toEqual({ code: 0, out: 'No exercise answers to all of this.\n', err: '' });
  });
});
