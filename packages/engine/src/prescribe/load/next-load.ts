import type { Place } from '../../model/place.ts';
import type { Grams } from '../../units/brands.ts';
import type { Implement } from './implement.ts';
import { type RoundedLoad, type RoundingMode, roundLoad } from './rounding.ts';
import { percentOfMax } from './rpe-table.ts';

/** The largest rise of a load from one session to the next, percent (C5, C6, D). */
const LARGEST_JUMP_PERCENT = 10;

/** However far the next weight is, no set needs to be longer to earn it (D). */
const MOST_REPS_TO_EARN = 30;

export interface LoadChange {
  /** What was lifted last, grams. */
  readonly previous: Grams;
  /** What the numbers ask for now, grams. */
  readonly target: Grams;
  readonly place: Place;
  readonly implement: Implement;
  readonly mode: RoundingMode;
  /** The repetitions of {@link repsToEarn} were done at the previous load, so a big jump is allowed. */
  readonly earned?: boolean;
}

export interface NextLoad extends RoundedLoad {
  /** More was asked for, but the next weight up is too far away: the old one stays and repetitions are added first. */
  readonly addRepsFirst: boolean;
}

/** The load after the previous one, in grams: rounded, but kept while the rounded jump exceeds 10 % and is not yet earned (C5, D). */
export function nextLoad(change: LoadChange): NextLoad | undefined {
  const { previous, target, place, implement, mode } = change;
  const rounded = roundLoad(target, place, implement, mode);
  if (!rounded) return undefined;
  const tooFar = rounded.load * 100 > previous * (100 + LARGEST_JUMP_PERCENT);
  const chosen = tooFar && !change.earned ? roundLoad(previous, place, implement, 'down') : rounded;
  return chosen && { ...chosen, addRepsFirst: target > previous && chosen.load <= previous };
}

/**
 * Repetitions at the previous load, with `rir` left, that are worth `reps` at the next one: after them a jump that is
 * larger than 10 % is earned (C2, C3; the rule D). Without it a pair of 10 kg dumbbells could never become 12.5 kg.
 */
export function repsToEarn(previous: Grams, next: Grams, reps: number, rir: number): number {
  const percent = (percentOfMax(reps, rir) * previous) / next;
  let needed = reps;
  while (needed < MOST_REPS_TO_EARN && percentOfMax(needed, rir) > percent) needed += 1;
  return needed;
}
