import type { LiftingLevel } from '../../model/athlete.ts';
import type { Place } from '../../model/place.ts';
import type { Grams } from '../../units/brands.ts';
import type { Implement } from './implement.ts';
import { loadable } from './loadable-weights.ts';

export type RoundingMode = 'down' | 'nearest';

/** A weight that can be set up. */
export interface RoundedWeight {
  /** Bar included; of one hand where the implement takes two. */
  readonly load: Grams;
  /** The target lay outside what the place has, and this is its lightest or heaviest. */
  readonly limit?: 'lightest' | 'heaviest';
}

/** A weight that can be set up at the place. */
export interface RoundedLoad extends RoundedWeight {
  /** Per side of the bar, heaviest first. */
  readonly plates?: readonly Grams[];
}

/** Novices and loads that follow from repetitions in reserve round down, all others to the nearest (C5, D). */
export function roundingMode(level: LiftingLevel, byRir: boolean): RoundingMode {
  return level === 'novice' || byRir ? 'down' : 'nearest';
}

/** How many of the ascending weights are at most `target`. */
export function countUpTo(weights: readonly Grams[], target: number): number {
  let low = 0;
  let high = weights.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weights[middle] as Grams) <= target) low = middle + 1;
    else high = middle;
  }
  return low;
}

function choose(weights: readonly Grams[], target: number, mode: RoundingMode): Grams | undefined {
  const count = countUpTo(weights, target);
  const below = weights[count - 1];
  const above = weights[count];
  if (below === undefined || above === undefined) return below ?? above;
  return mode === 'nearest' && above - target < target - below ? above : below;
}

/**
 * The loadable weight for a target in grams (C5, D): never above it when rounding down, the lower of two equally near
 * ones otherwise, except that below the lightest weight the lightest is given; undefined where nothing can be loaded.
 *
 * @example roundLoad(gramsOf(61), gym, barbell, 'down') // 60 kg, plates 20 a side
 */
export function roundLoad(
  target: Grams,
  place: Place,
  implement: Implement,
  mode: RoundingMode,
): RoundedLoad | undefined {
  const { weights, platesFor } = loadable(place, implement);
  const rounded = roundWeight(target, weights, mode);
  return rounded && platesFor ? { ...rounded, plates: platesFor(rounded.load) } : rounded;
}

/** As `roundLoad`, to one of `weights` in grams, ascending. */
export function roundWeight(target: Grams, weights: readonly Grams[], mode: RoundingMode): RoundedWeight | undefined {
  const load = choose(weights, target, mode);
  if (load === undefined) return undefined;
  if (target < (weights[0] as Grams)) return { load, limit: 'lightest' };
  return target > (weights.at(-1) as Grams) ? { load, limit: 'heaviest' } : { load };
}
