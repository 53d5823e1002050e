import type { Place } from '../model/place.ts';
import type { RampSet } from '../model/plan.ts';
import type { Grams } from '../units/brands.ts';
import type { KnownStrength } from './lifter-strength.ts';
import { kilogramsOf } from './load/kilograms.ts';
import { loadable } from './load/loadable-weights.ts';
import { roundWeight } from './load/rounding.ts';
import type { PlannedLoad } from './plan-load.ts';

/** B8, D: what is lifted on the way to the working sets; the third only in maximal strength. */
const RAMP: readonly { readonly share: number; readonly reps: number }[] = [
  { share: 0.5, reps: 5 },
  { share: 0.7, reps: 3 },
  { share: 0.85, reps: 2 },
];
/** The first two sets on the way to the work (B8, D). */
const RAMP_TO_WORK = RAMP.slice(0, 2);
/** Percent of the maximum from which there are sets on the way (B8, D). */
const RAMP_FROM_PERCENT = 55;
/** D: the legs are warm by the second lift; heavy loads still ask for one set on the way, from 80 % for two. */
const RAMP_SECOND_FROM_PERCENT = 70;
/** Percent from which the second lift has two sets on the way (B8, D). */
const RAMP_SECOND_TWICE_FROM_PERCENT = 80;

/** Which lift a ramp leads to: `maximal` is the main lift in maximal strength. */
export type RampTo = 'main' | 'maximal' | 'second';

function stepsTo(to: RampTo, percent: number): typeof RAMP {
  if (to === 'second' && percent < RAMP_SECOND_FROM_PERCENT) return [];
  if (percent < RAMP_FROM_PERCENT) return [];
  if (to === 'maximal') return RAMP;
  return to === 'main' || percent >= RAMP_SECOND_TWICE_FROM_PERCENT ? RAMP_TO_WORK : RAMP_TO_WORK.slice(1);
}

/** Ramp sets of a lift as shares of its working load, rounded down to what the place has; equal steps are left out. */
export function rampSets(
  { load, grams }: PlannedLoad,
  place: Place,
  strength: KnownStrength,
  to: RampTo,
): readonly RampSet[] {
  const steps = stepsTo(to, load.percent ?? 0);
  if (steps.length === 0) return [];
  const { weights } = loadable(place, strength.implement);
  const sets: RampSet[] = [];
  let last = 0;
  for (const { share, reps } of steps) {
    const rounded = roundWeight(Math.round(grams * share) as Grams, weights, 'down');
    if (!rounded || rounded.load <= last || rounded.load >= grams) continue;
    last = rounded.load;
    sets.push({ reps, kg: kilogramsOf(rounded.load), percent: Math.round(share * 100) });
  }
  return sets;
}
