import type { Grams, Place } from '@stridelift/engine';
import { VOCABULARIES } from '@stridelift/library';
import fc from 'fast-check';
import { GYM, kg } from '../../build-athlete.ts';
import { known, maybe } from './chance.ts';

const EQUIPMENT = VOCABULARIES.equipment.filter(({ everywhere }) => !everywhere).map(({ word }) => word);
const NAMES = ['home', 'gym', 'hotel'] as const;

/** From usual plates to what somebody found in a cellar, and exact and rounded pounds. */
const PLATES = [25, 20, 15, 10, 7.5, 5, 2.5, 2, 1.25, 1, 0.5, 20.4, 11.3, 4.5, 2.3, 1.1, 3.7];

/** One to three places by name, with equipment from nothing to everything. */
export function places(): fc.Arbitrary<Readonly<Record<string, Place>>> {
  return fc
    .array(place(), { minLength: 1, maxLength: NAMES.length })
    .map((all) => Object.fromEntries(all.map((one, index) => [NAMES[index]!, { ...one, id: NAMES[index]! }])));
}

function place(): fc.Arbitrary<Omit<Place, 'id'>> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant({ equipment: [] }) },
    { weight: 2, arbitrary: fc.constant(GYM) },
    { weight: 2, arbitrary: furnished(fc.subarray(EQUIPMENT)) },
    { weight: 2, arbitrary: furnished(fc.subarray(EQUIPMENT, { maxLength: 4 })) },
    { weight: 1, arbitrary: furnished(fc.constant(EQUIPMENT)) },
  );
}

function furnished(equipment: fc.Arbitrary<readonly string[]>): fc.Arbitrary<Omit<Place, 'id'>> {
  return fc
    .record({
      equipment,
      bar: maybe(grams(5, 25)),
      plates: maybe(fc.subarray(PLATES, { maxLength: 7 }).map((all) => heaviestFirst(all.map(kg)))),
      dumbbells: maybe(handWeights()),
      kettlebells: maybe(handWeights()),
      stackStep: maybe(grams(1, 20)),
    })
    .map(({ equipment: words, ...weights }) => ({ equipment: words, ...known(weights) }));
}

/** Listed sizes, lightest first; perhaps none, perhaps only heavy ones. */
function handWeights(): fc.Arbitrary<readonly Grams[]> {
  return fc.uniqueArray(grams(1, 48), { maxLength: 12 }).map((all) => all.toSorted((a, b) => a - b));
}

/** Kilograms in steps of a quarter. */
function grams(least: number, most: number): fc.Arbitrary<Grams> {
  return fc.integer({ min: least * 4, max: most * 4 }).map((quarters) => kg(quarters / 4));
}

function heaviestFirst(weights: readonly Grams[]): readonly Grams[] {
  return weights.toSorted((a, b) => b - a);
}
