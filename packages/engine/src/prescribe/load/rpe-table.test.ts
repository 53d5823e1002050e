import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartPercent, percentOfMax, repsAt, repsInReserveOf, rpeOf } from './rpe-table.ts';

const reps = fc.integer({ min: 1, max: 40 });
const halfStepRir = fc.integer({ min: 0, max: 16 }).map((half) => half / 2);

describe('the percent to load', () => {
  test('follows the chart up to ten repetitions and reserve together', () => {
    expect(percentOfMax(5, 2)).toBe(81.1);
    expect(percentOfMax(8, 2)).toBe(73.9);
  });

  test('follows Epley from fourteen on', () => {
    expect(percentOfMax(12, 2)).toBeCloseTo(100 / (1 + 14 / 30), 9);
  });

  test('runs straight between them', () => {
    expect(percentOfMax(10, 2)).toBeCloseTo((73.9 + 100 / (1 + 14 / 30)) / 2, 9);
  });

  test('is below what a plain switch to Epley would load between ten and fourteen', () => {
    for (const n of [10.5, 11, 11.5, 12, 12.5, 13, 13.5]) expect(percentOfMax(n, 0)).toBeLessThan(100 / (1 + n / 30));
  });

  test('is all of the maximum for a single with nothing left', () => {
    expect(percentOfMax(1, 0)).toBe(100);
  });

  test('falls with every repetition more', () => {
    fc.assert(
      fc.property(reps, halfStepRir, (count, rir) => percentOfMax(count + 1, rir) < percentOfMax(count, rir)),
      { numRuns: 2000 },
    );
  });

  test('falls with every half step more in reserve', () => {
    fc.assert(
      fc.property(reps, halfStepRir, (count, rir) => percentOfMax(count, rir + 0.5) < percentOfMax(count, rir)),
      { numRuns: 2000 },
    );
  });

  test('lies between nothing and all', () => {
    fc.assert(
      fc.property(reps, halfStepRir, (count, rir) => percentOfMax(count, rir) > 0 && percentOfMax(count, rir) <= 100),
      { numRuns: 1000 },
    );
  });
});

test('the chart goes on by Epley past sixteen', () => {
  expect(chartPercent(16, 0)).toBe(57.2);
  expect(chartPercent(15, 2)).toBeCloseTo(100 / (1 + 17 / 30), 9);
});

describe('repetitions at a percent', () => {
  test('undo the percent', () => {
    fc.assert(
      fc.property(reps, halfStepRir, (count, rir) => repsAt(percentOfMax(count, rir), rir) === count),
      { numRuns: 2000 },
    );
  });

  test.each([
    [100, 0, 1],
    [100, 1, 0],
    [85, 0, 5],
    [80, 2, 5],
    [70, 2, 10],
    [68, 2, 12],
    [0, 0, 100],
  ])('%s %% with %s left allows %s', (percent, rir, expected) => {
    expect(repsAt(percent, rir)).toBe(expected);
  });
});

describe('effort', () => {
  test.each([
    [10, 0],
    [9.5, 0.5],
    [9, 1],
    [8, 2],
    [7, 3],
    [6, 4],
    [5, 5],
    [4, 6],
  ])('RPE %s leaves %s', (rpe, rir) => {
    expect(repsInReserveOf(rpe)).toBe(rir);
    expect(rpeOf(rir)).toBe(rpe);
  });

  test('stays on the scale of 1 to 10', () => {
    expect(repsInReserveOf(11)).toBe(0);
    expect(rpeOf(20)).toBe(1);
    expect(rpeOf(-1)).toBe(10);
  });
});
