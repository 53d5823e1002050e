import type { Grams } from '../../units/brands.ts';

/** Kilograms as entered to whole grams, so that 20.4 and 1.25 kg plates add up exactly. */
export function gramsOf(kilograms: number): Grams {
  return Math.round(kilograms * 1000) as Grams;
}

/** Whole grams to the kilograms a person reads: 20,400 g is 20.4 again. */
export function kilogramsOf(grams: Grams): number {
  return grams / 1000;
}
