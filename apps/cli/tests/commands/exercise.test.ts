import { describe, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { fakeIo } from '../support/fake-io.ts';

async function ran(...argv: readonly string[]) {
  const io = fakeIo();
  const code = await run(['exercise', ...argv], io);
  return { code, ...io.printed() };
}

describe('exercise', () => {
  test('teaches one from set-up to why, within 80 columns', async () => {
    const { code, out } = await ran('back-squat');
    expect(code).toBe(0);
    const headings = out.match(/^[A-Z][A-Z ]+$/gm);
    expect(headings).toEqual([
      ...['SET UP', 'DO IT', 'BREATHING AND TEMPO', 'THINK OF', 'COMMON FAULTS', 'EASIER', 'HARDER', 'INSTEAD'],
      ...['TAKE CARE', 'WHY RUNNERS DO IT', 'WHERE IT COMES FROM'],
    ]);
    expect(out).toContain('  1. ');
    expect(out).toContain('    goblet-squat\n');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('finds it by any of its names, and says what else was meant', async () => {
    expect((await ran('trap', 'bar', 'deadlift')).out).toMatch(/^Hex \(trap\) bar deadlift {2}hex-bar-deadlift\n/);
    const { out } = await ran('split squat');
    expect(out).not.toContain('YOU MAY ALSO HAVE MEANT');
    expect((await ran('nordic')).out).toMatch(/YOU MAY ALSO HAVE MEANT|Nordic/);
  });

  test('is a document with --format json', async () => {
    const document = JSON.parse((await ran('plank', '--format', 'json')).out);
    expect(document).toMatchObject({ version: 'stridelift/exercise@1', exercise: { id: 'plank' } });
    expect(document.text.steps.length).toBeGreaterThanOrEqual(3);
  });

  test('says when nothing is called like this', async () => {
    const { code, out, err } = await ran('qqqqqq');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('qqqqqq  no exercise is called like this');
  });
});
