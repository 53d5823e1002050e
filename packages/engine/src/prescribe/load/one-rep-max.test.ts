import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gramsOf } from './kilograms.ts';
import { estimateOneRepMax, type OneRepMaxEstimate, smoothOneRepMax } from './one-rep-max.ts';

function estimate(kg: number, reps: number, rir: number, novice = false): OneRepMaxEstimate {
  const found = estimateOneRepMax({ load: gramsOf(kg), reps, rir, novice });
  if ('refused' in found) throw new Error(`refused: ${found.refused}`);
  return found;
}

describe('the estimated one-repetition maximum', () => {
  test('is the load itself for a single with nothing left', () => {
    expect(estimate(100, 1, 0)).toMatchObject({
      max: 100_000,
      low: 100_000,
      high: 100_000,
      errorPercent: 0,
      confidence: 'high',
    });
  });

  test('is the median of Epley, Brzycki and Wathan', () => {
    expect(estimate(100, 5, 0).max).toBe(116_583);
    expect(estimate(100, 8, 0).max).toBe(126_667);
  });

  test('is the lowest of them for novices', () => {
    expect(estimate(100, 5, 0, true).max).toBe(112_500);
  });

  test('counts what was left as done', () => {
    expect(estimate(60, 5, 2).max).toBe(estimate(60, 7, 0).max);
  });

  test('states its range by the published error', () => {
    const found = estimate(100, 8, 0);
    expect(found).toMatchObject({ errorPercent: 13.5, high: Math.round(126_666.67 * 1.135) });
    expect(found.low).toBe(Math.round(126_666.67 * 0.865));
    expect(estimate(100, 5, 0).errorPercent).toBe(10.6);
  });

  test('has a range that never starts below what was lifted', () => {
    expect(estimate(100, 2, 0).low).toBe(100_000);
  });

  test.each([
    [5, 'high', 'load'],
    [6, 'medium', 'load'],
    [10, 'medium', 'load'],
    [11, 'low', 'load'],
    [12, 'low', 'load'],
    [13, 'low', 'trend'],
    [15, 'low', 'trend'],
  ])('from %s repetitions has %s confidence and serves as %s', (reps, confidence, use) => {
    expect(estimate(50, reps, 0)).toMatchObject({ confidence, use });
  });

  test('says how it came about', () => {
    expect(estimate(60, 5, 2).formula).toBe('median of Epley, Brzycki and Wathan for 5 done and 2 left');
    expect(estimate(60, 5, 0, true).formula).toBe('lowest of Epley, Brzycki and Wathan for 5 repetitions');
  });

  test.each([
    ['nothing on the bar', 0, 5, 0, 'no-load'],
    ['no repetition', 50, 0, 0, 'no-reps'],
    ['a number that is none', Number.NaN, 5, 0, 'no-load'],
    ['five left', 50, 5, 5, 'too-easy'],
    ['sixteen repetitions', 50, 16, 0, 'too-many-reps'],
    ['twelve and four left', 50, 12, 4, 'too-many-reps'],
  ])('is refused for %s', (_, kg, reps, rir, refused) => {
    expect(estimateOneRepMax({ load: gramsOf(kg), reps, rir, novice: false })).toEqual({ refused });
  });

  test('takes an unrecorded reserve as none', () => {
    expect(estimateOneRepMax({ load: gramsOf(50), reps: 5, novice: false })).toEqual(estimate(50, 5, 0));
  });

  test('lies inside its range, above the load, and a novice’s never above', () => {
    const sets = fc.record({
      kg: fc.integer({ min: 1, max: 300 }),
      reps: fc.integer({ min: 1, max: 10 }),
      rir: fc.integer({ min: 0, max: 9 }).map((half) => half / 2),
    });
    fc.assert(
      fc.property(sets, ({ kg, reps, rir }) => {
        const found = estimate(kg, reps, rir);
        expect(found.low).toBeLessThanOrEqual(found.max);
        expect(found.max).toBeLessThanOrEqual(found.high);
        expect(found.low).toBeGreaterThanOrEqual(kg * 1000);
        expect(estimate(kg, reps, rir, true).max).toBeLessThanOrEqual(found.max);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a new maximum moves the old by three tenths', () => {
  expect(smoothOneRepMax(gramsOf(100), gramsOf(110))).toBe(103_000);
});
