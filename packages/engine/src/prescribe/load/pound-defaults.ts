import type { Place } from '../../model/place.ts';
import type { Grams } from '../../units/brands.ts';

/** Grams of a pound, by definition (M). */
const GRAMS_PER_POUND = 453.592_37;

function pounds(value: number): Grams {
  return Math.round(value * GRAMS_PER_POUND) as Grams;
}

/** A whole number of 2.5 lb plates, so that a 45 is exactly as heavy as a 35 and a 10 (C5, D). */
function plates(...values: readonly number[]): readonly Grams[] {
  return values.map((value) => ((value / 2.5) * pounds(2.5)) as Grams);
}

/** Weights in steps of five pounds (C5, D). */
function fives(from: number, to: number): readonly Grams[] {
  return Array.from({ length: (to - from) / 5 + 1 }, (_, index) => pounds(from + 5 * index));
}

/** What a gym in pounds has where nothing is listed (C5 gives the 5 and 2.5 lb steps; the rest D); kept in exact pounds. */
const POUND_PLACE: Omit<Required<Place>, 'id' | 'equipment'> = {
  bar: pounds(45),
  plates: plates(45, 35, 25, 10, 5, 2.5),
  dumbbells: fives(5, 100),
  kettlebells: [10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70].map(pounds),
  stackStep: pounds(10),
};

/** The place with pound-sized weights wherever its own are not listed, for runners who train in pounds (C5, D). */
export function withPoundDefaults(place: Place): Place {
  return { ...POUND_PLACE, ...place };
}
