import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../src/render/text/text-width.ts';
import { run } from '../src/run.ts';
import { fakeIo } from './support/fake-io.ts';
import { expectGolden } from './support/golden.ts';

const example = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');

describe.each([
  ['sam-marathon', ['sam-running.ics']],
  ['jo-first-5k', []],
  ['kim-trail-ultra', []],
] as const)('the example %s', (name, calendars) => {
  const files = Object.fromEntries([`${name}.yaml`, ...calendars].map((file) => [file, example(file)]));
  const words = ['plan', `${name}.yaml`, ...calendars.flatMap((file) => ['--runs', file]), '--as-of', '2026-11-23'];

  test('reads as it does in the golden file, within 80 columns', async () => {
    const io = fakeIo(files);
    expect(await run(words, io)).toBe(0);
    const { out, err } = io.printed();
    expect(err).toBe('');
    expect(Math.max(...out.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
    expectGolden(`${name}.txt`, out);
  });

  test('passes its own audit', async () => {
    const io = fakeIo(files);
    await run([...words, '--format', 'json', '--out', 'plan.json'], io);
    expect(await run(['audit', 'plan.json'], io)).toBe(0);
  });
});
