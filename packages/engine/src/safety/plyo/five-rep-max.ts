import type { Athlete } from '../../model/athlete.ts';
import type { EpochDay } from '../../units/brands.ts';

/** Squats and the hex-bar deadlift of B4's strength gate, where the recorded load is all there is. */
const STRENGTH_LIFTS: ReadonlySet<string> = new Set([
  'goblet-squat',
  'back-squat',
  'front-squat',
  'safety-bar-squat',
  'hex-bar-deadlift',
]);
/** Estimates hold for 2 to 12 repetitions, and for stated reserves below 5 (C1, D). */
const MOST_REPS = 12;
/** From this many in reserve people can no longer tell how many more there were (C1, D). */
const TOO_EASY_RIR = 5;

/**
 * The best five-repetition maximum in multiples of body mass that the records up to `asOf` speak for, undefined without a
 * record or a body mass. Epley, w(1 + r/30) (C1, V), forth with r = repetitions done and left, and back with r = 5.
 */
export function fiveRepMaxInBodyMass(
  { strength, bodyMass }: Pick<Athlete, 'strength' | 'bodyMass'>,
  asOf: EpochDay,
): number | undefined {
  if (bodyMass === undefined || !(bodyMass > 0)) return undefined;
  const ratios = strength
    .filter(({ exercise, day, rir = 0 }) => STRENGTH_LIFTS.has(exercise) && day <= asOf && rir < TOO_EASY_RIR)
    .map(({ load, reps, rir = 0 }) => ({ load, left: reps + rir }))
    .filter(({ left }) => left >= 1 && left <= MOST_REPS)
    .map(({ load, left }) => (load * (epley(left) / epley(5))) / bodyMass);
  return ratios.length > 0 ? Math.max(...ratios) : undefined;
}

/** Epley (C1, V); a single is what was lifted. */
function epley(reps: number): number {
  return reps <= 1 ? 1 : 1 + reps / 30;
}
