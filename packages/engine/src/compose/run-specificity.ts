import type { Exercise } from '../model/exercise.ts';

/**
 * How near an exercise is to running, 0 to 10 (claims S0-03, S0-20; D): one leg at a time, forward, hip and knee and ankle together,
 * quick off the ground, arms close to the sides.
 */
export function runSpecificity(exercise: Exercise): number {
  let points = known.get(exercise);
  if (points === undefined) {
    points = countPoints(exercise);
    known.set(exercise, points);
  }
  return points;
}

const known = new WeakMap<Exercise, number>();

/** What makes an exercise like running, up to ten points (S0-03, F; D). */
function countPoints(exercise: Exercise): number {
  let points = 0;
  if (exercise.laterality !== 'bilateral') points += 3;
  if (exercise.plane === 'sagittal') points += 2;
  const has = (joint: string): boolean => exercise.jointActions.includes(joint);
  if (has('hip-ext') && has('knee-ext')) points += 2;
  if (has('ankle-pf')) points += 1;
  if (exercise.contraction === 'ballistic') points += 2;
  if (has('shoulder-flex') || has('shoulder-ext')) points += 1;
  return Math.min(10, points);
}
