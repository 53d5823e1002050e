import type { BodyHalf } from './body-half.ts';

/** How often the load may be raised in a first session (C4, D). */
const MOST_RAISES = 3;

/** Percent that the load rises by in a first session (C4, D). */
const RAISE_PERCENT: Readonly<Record<BodyHalf, number>> = { lower: 10, upper: 5 };

/**
 * The change of load in percent after a set with a guessed load: up while 5 or more are left, at most three times in
 * the session, and down when at most one is left (C4, D). Where the next implement is further away, that is the step.
 */
export function firstSessionStep(rir: number, half: BodyHalf, raisesSoFar: number): number {
  if (rir <= 1) return -10;
  return rir >= 5 && raisesSoFar < MOST_RAISES ? RAISE_PERCENT[half] : 0;
}
