import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../model/place.ts';
import type { Implement } from './implement.ts';
import { gramsOf } from './kilograms.ts';
import { nextLoad, repsToEarn } from './next-load.ts';
import { withPoundDefaults } from './pound-defaults.ts';
import { percentOfMax } from './rpe-table.ts';

const gym: Place = { id: 'gym', equipment: ['barbell', 'dumbbell'] };
const barbell: Implement = { kind: 'barbell', equipment: 'barbell', hands: 1, optional: false };
const dumbbells: Implement = { kind: 'dumbbell', equipment: 'dumbbell', hands: 2, optional: false };
const change = { place: gym, mode: 'nearest' } as const;

describe('the next load', () => {
  test('rises where the step is small', () => {
    expect(nextLoad({ ...change, implement: barbell, previous: gramsOf(60), target: gramsOf(63) })).toEqual({
      load: gramsOf(62.5),
      plates: [20, 1.25].map(gramsOf),
      addRepsFirst: false,
    });
  });

  test('stays where the next implement is more than a tenth heavier', () => {
    const next = nextLoad({ ...change, implement: dumbbells, previous: gramsOf(10), target: gramsOf(12) });
    expect(next).toEqual({ load: gramsOf(10), addRepsFirst: true });
  });

  test('stays where rounding swallows the rise', () => {
    const next = nextLoad({
      ...change,
      mode: 'down',
      implement: dumbbells,
      previous: gramsOf(10),
      target: gramsOf(11),
    });
    expect(next).toEqual({ load: gramsOf(10), addRepsFirst: true });
  });

  test('rises by exactly a tenth', () => {
    const next = nextLoad({ ...change, implement: dumbbells, previous: gramsOf(25), target: gramsOf(27.5) });
    expect(next).toMatchObject({ load: gramsOf(27.5), addRepsFirst: false });
  });

  test('takes the big jump once it is earned', () => {
    const next = nextLoad({
      ...change,
      implement: dumbbells,
      previous: gramsOf(10),
      target: gramsOf(12.5),
      earned: true,
    });
    expect(next).toEqual({ load: gramsOf(12.5), addRepsFirst: false });
  });

  test('falls as far as it must', () => {
    const next = nextLoad({ ...change, implement: barbell, previous: gramsOf(60), target: gramsOf(40) });
    expect(next).toMatchObject({ load: gramsOf(40), addRepsFirst: false });
  });

  test('never rises by more than a tenth above what can be loaded', () => {
    const kg = fc.integer({ min: 20, max: 200 }).map(gramsOf);
    fc.assert(
      fc.property(kg, kg, (previous, target) => {
        const next = nextLoad({ ...change, implement: barbell, previous, target });
        expect(next?.load).toBeLessThanOrEqual(previous * 1.1 + 1e-6);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('earning a big jump', () => {
  test('takes the repetitions that are worth as much at the old load', () => {
    const reps = repsToEarn(gramsOf(10), gramsOf(12.5), 8, 2);
    expect(reps).toBe(19);
    expect(percentOfMax(reps - 1, 2) / 10).toBeGreaterThan(percentOfMax(8, 2) / 12.5);
    expect(percentOfMax(reps, 2) / 10).toBeLessThanOrEqual(percentOfMax(8, 2) / 12.5);
  });

  test('takes no more for no jump, and never more than thirty', () => {
    expect(repsToEarn(gramsOf(10), gramsOf(10), 8, 2)).toBe(8);
    expect(repsToEarn(gramsOf(0), gramsOf(10), 8, 2)).toBe(30);
  });
});

test('a gym in pounds loads whole pounds, and what is listed stays', () => {
  const place = withPoundDefaults({ ...gym, dumbbells: [gramsOf(9)] });
  expect(place.dumbbells).toEqual([gramsOf(9)]);
  const loaded = nextLoad({ ...change, place, implement: barbell, previous: gramsOf(61.235), target: gramsOf(62) });
  expect(((loaded?.load ?? 0) / 453.592_37).toFixed(2)).toBe('135.00');
  expect(loaded?.plates).toEqual([20_412]);
});
