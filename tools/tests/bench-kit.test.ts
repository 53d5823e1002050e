import { expect, test } from 'vitest';
import { formatTable, lastResult, measure, ratio, summarize } from '../bench-kit.ts';

test.each([
  [[3], { medianMs: 3, p95Ms: 3, minMs: 3, runs: 1 }],
  [[4, 1, 2], { medianMs: 2, p95Ms: 4, minMs: 1, runs: 3 }],
  [[4, 1, 2, 10], { medianMs: 3, p95Ms: 10, minMs: 1, runs: 4 }],
  [Array.from({ length: 20 }, (_, i) => 20 - i), { medianMs: 10.5, p95Ms: 19, minMs: 1, runs: 20 }],
])('the figures of %j', (durations, figures) => {
  expect(summarize('a', durations)).toEqual({ name: 'a', ...figures });
});

test('no durations give no figures', () => {
  expect(() => summarize('a', [])).toThrow('a: nothing was measured');
});

test('the work is called for the warm-ups and for every call of every run, and its result is kept', () => {
  let calls = 0;
  const timing = measure('a', () => ++calls, { warmups: 2, runs: 3, batch: 4 });
  expect(calls).toBe(14);
  expect(lastResult()).toBe(14);
  expect(timing.runs).toBe(3);
  expect(timing.minMs).toBeGreaterThanOrEqual(0);
});

test('what takes longer is measured as longer', () => {
  const wait = (milliseconds: number) => (): void => {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
  };
  const short = measure('short', wait(1), { warmups: 1, runs: 5 });
  const long = measure('long', wait(8), { warmups: 1, runs: 5 });
  expect(short.minMs).toBeGreaterThanOrEqual(1);
  expect(ratio(long, short)).toBeGreaterThan(2);
});

test('a table stands in columns and says the ratio to the reference', () => {
  const plan = { name: 'plan a year', runs: 30, medianMs: 12.345, p95Ms: 20, minMs: 0.01234 };
  const print = { name: 'print it', runs: 30, medianMs: 1000, p95Ms: 1234.5, minMs: 0 };
  expect(formatTable('A year', [plan, print], print)).toBe(
    [
      'A year',
      '             median ms  p95 ms  min ms  runs  x print it',
      'plan a year       12.3    20.0  0.0123    30      0.0123',
      'print it          1000    1235       0    30        1.00',
    ].join('\n'),
  );
});
