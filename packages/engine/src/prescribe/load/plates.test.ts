import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grams } from '../../units/brands.ts';
import { gramsOf } from './kilograms.ts';
import { greedyPlates, isRegular, plateSizes, sideSums } from './plates.ts';

const usual = [25, 20, 15, 10, 5, 2.5, 1.25].map(gramsOf);
const roundedPounds = [20.4, 15.9, 11.3, 4.5, 2.3, 1.1].map(gramsOf);

/** Every subset, with nothing clever in it. */
function everySum(sizes: readonly Grams[], pairs: number): readonly number[] {
  let sums = [0];
  for (const size of sizes) {
    sums = sums.flatMap((sum) => Array.from({ length: pairs + 1 }, (_, count) => sum + count * size));
  }
  return [...new Set(sums)].sort((a, b) => a - b);
}

const anySet = fc.uniqueArray(
  fc.integer({ min: 1, max: 60 }).map((step) => (step * 250) as Grams),
  { maxLength: 4 },
);
const pairs = fc.integer({ min: 1, max: 4 });

describe('plates on a side', () => {
  test.each([
    ['usual kilograms', usual, true],
    ['a single size', [gramsOf(10)], true],
    ['exact pounds', [20_412, 15_876, 11_340, 4536, 2268, 1134] as Grams[], true],
    ['pounds rounded to a tenth of a kilogram', roundedPounds, false],
    ['tens and fifteens', [15, 10].map(gramsOf), false],
    ['a gap too wide for four pairs', [10, 1].map(gramsOf), false],
    ['none', [], true],
  ])('are regular or not: %s', (_, sizes, expected) => {
    expect(isRegular(sizes)).toBe(expected);
  });

  test('of odd sizes are found where taking the heaviest first would miss', () => {
    expect(greedyPlates(gramsOf(4.6), roundedPounds)).toEqual([gramsOf(4.5)]);
    const { sums, platesFor } = sideSums(roundedPounds);
    expect(sums).toContain(gramsOf(4.6));
    expect(platesFor(gramsOf(4.6))).toEqual([2.3, 2.3].map(gramsOf));
  });

  test('prefer few and heavy ones among equal sums', () => {
    const sizes = [20, 15, 10, 5, 0.75].map(gramsOf);
    expect(isRegular(plateSizes(sizes))).toBe(false);
    expect(sideSums(sizes).platesFor(gramsOf(25))).toEqual([20, 5].map(gramsOf));
  });

  test('are counted once each however often listed', () => {
    expect(plateSizes([5, 20, 5, 0].map(gramsOf))).toEqual([20, 5].map(gramsOf));
  });

  test('make exactly the sums that trying every subset finds', () => {
    fc.assert(
      fc.property(anySet, pairs, (sizes, count) => {
        expect(sideSums(sizes, count).sums).toEqual(everySum(sizes, count));
      }),
      { numRuns: 1000 },
    );
  });

  test('add up to their sum, heaviest first, never more than owned', () => {
    fc.assert(
      fc.property(anySet, pairs, fc.nat(), (sizes, count, pick) => {
        const { sums, platesFor } = sideSums(sizes, count);
        const sum = sums[pick % sums.length] as Grams;
        const plates = platesFor(sum);
        expect(plates.reduce((total, plate) => total + plate, 0)).toBe(sum);
        expect(plates).toEqual(plates.toSorted((a, b) => b - a));
        for (const size of sizes) expect(plates.filter((plate) => plate === size).length).toBeLessThanOrEqual(count);
      }),
      { numRuns: 2000 },
    );
  });

  test('taken heaviest first are exact for every regular set and any target', () => {
    const regular = fc
      .tuple(
        anySet.filter((sizes) => sizes.length > 0),
        pairs,
      )
      .map(([sizes, count]) => [plateSizes(sizes), count] as const)
      .filter(([sizes, count]) => isRegular(sizes, count));
    fc.assert(
      fc.property(regular, fc.integer({ min: 0, max: 200_000 }), ([sizes, count], target) => {
        const reached = greedyPlates(target, sizes, count).reduce((total, plate) => total + plate, 0);
        expect(reached).toBe(everySum(sizes, count).findLast((sum) => sum <= target));
      }),
      { numRuns: 1000 },
    );
  });
});
