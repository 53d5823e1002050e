import type { TestName, TestResult } from '../model/athlete.ts';
import type { EpochDay } from '../units/brands.ts';

/** Tests of part E that count repetitions of an exercise to the end, and the exercises that begin from them. */
const MEASURES: Readonly<Partial<Record<TestName, readonly string[]>>> = {
  'single-leg-calf-raise': ['single-leg-calf-raise', 'bent-knee-single-leg-calf-raise'],
  'single-leg-hamstring-bridge': ['single-leg-hamstring-bridge'],
  'single-leg-glute-bridge': ['single-leg-glute-bridge'],
  'push-up': ['push-up'],
};
/** D: a set of training begins at this share of what was done to the end. */
const START_SHARE = 0.65;

/** Repetitions that a first set without load may have, by exercise, from the latest test of the weaker side. */
export function startsFromTests(tests: readonly TestResult[], asOf: EpochDay): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (const { test, left, right, value } of tests.filter(({ day }) => day <= asOf).toSorted((a, b) => a.day - b.day)) {
    const sides = [left, right, value].filter((side) => side !== undefined);
    if (sides.length === 0) continue;
    for (const exercise of MEASURES[test] ?? []) starts.set(exercise, Math.round(Math.min(...sides) * START_SHARE));
  }
  return starts;
}
