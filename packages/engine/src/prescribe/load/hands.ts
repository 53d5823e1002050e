import type { Exercise } from '../../model/exercise.ts';

/**
 * Exercises done with a single dumbbell or kettlebell although both sides or both legs work: held at the chest, between
 * the feet, at one side or overhead (D, from the exercises' own descriptions).
 */
const ONE_IN_ALL: ReadonlySet<string> = new Set([
  'goblet-squat',
  'kettlebell-suitcase-squat',
  'sumo-squat',
  'sumo-deadlift',
  'kettlebell-deadlift',
  'kettlebell-swing',
  'lateral-lunge',
  'lateral-lunge-loaded',
  'curtsy-lunge',
  'weighted-pull-up',
  'suitcase-march',
]);

/** One-legged exercises with a weight in each hand: table C4 gives the sum of both. */
const ONE_IN_EACH_HAND: ReadonlySet<string> = new Set([
  'split-squat',
  'bulgarian-split-squat',
  'weighted-step-up',
  'lateral-step-up-weighted',
]);

/** In how many hands dumbbells or kettlebells are held; one for other one-sided exercises, else one in each (D). */
export function handsFor(exercise: Exercise): 1 | 2 {
  if (ONE_IN_ALL.has(exercise.id)) return 1;
  if (ONE_IN_EACH_HAND.has(exercise.id)) return 2;
  return exercise.laterality === 'unilateral' ? 1 : 2;
}
