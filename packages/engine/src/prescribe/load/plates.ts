import type { Grams } from '../../units/brands.ts';

/**
 * Plates on one side of a bar, up to `PAIRS_PER_SIZE` pairs of each size (C5, D).
 *
 * Taking the heaviest plate that fits, again and again, is exact for sets that are *regular*: every size is a multiple
 * of the smallest, s, and no size exceeds s plus all smaller plates together. Then every multiple of s up to the whole
 * set can be built: what is left after taking a size is below it, a multiple of s, and so within reach of the smaller
 * plates. Usual sets in kilograms are regular, and so are exact pounds. Pounds rounded to a tenth of a kilogram are not
 * (4.5 is less than two 2.3), and for those all sums are worked out.
 */
const PAIRS_PER_SIZE = 4;

/** The sums of one side, ascending, and the plates of each, heaviest first. */
export interface SideSums {
  readonly sums: readonly Grams[];
  readonly platesFor: (sum: Grams) => readonly Grams[];
}

/** Plate sizes once each, heaviest first; what weighs nothing is left out. */
export function plateSizes(plates: readonly Grams[]): readonly Grams[] {
  return [...new Set(plates)].filter((plate) => plate > 0).sort((a, b) => b - a);
}

/** Whether taking the heaviest fitting plate always reaches the best sum; `sizes` heaviest first, grams. */
export function isRegular(sizes: readonly Grams[], pairs: number = PAIRS_PER_SIZE): boolean {
  const smallest = sizes.at(-1) ?? 0;
  let smaller = 0;
  for (const size of sizes.toReversed()) {
    if (size % smallest !== 0 || size > smallest + smaller) return false;
    smaller += pairs * size;
  }
  return true;
}

/** The plates for a side by taking the heaviest that fits, heaviest first, grams; may fall short of `target`. */
export function greedyPlates(
  target: number,
  sizes: readonly Grams[],
  pairs: number = PAIRS_PER_SIZE,
): readonly Grams[] {
  let left = target;
  return sizes.flatMap((size) => {
    const count = Math.min(pairs, Math.floor(left / size));
    left -= count * size;
    return new Array<Grams>(count).fill(size);
  });
}

function regularSums(sizes: readonly Grams[], pairs: number): SideSums {
  const smallest = sizes.at(-1);
  const most = sizes.reduce((total, size) => total + pairs * size, 0);
  const count = smallest ? most / smallest : 0;
  return {
    sums: Array.from({ length: count + 1 }, (_, index) => (index * (smallest ?? 0)) as Grams),
    platesFor: (sum) => greedyPlates(sum, sizes, pairs),
  };
}

/** A way to build a sum: `times` plates of `size` on top of another sum that uses smaller sizes only. */
interface Way {
  readonly plates: number;
  readonly size: Grams;
  readonly times: number;
  readonly rest: Way | undefined;
}

function isBetter(way: Way, than: Way | undefined): boolean {
  if (!than || way.plates !== than.plates) return !than || way.plates < than.plates;
  return way.size > than.size || (way.size === than.size && way.times > than.times);
}

/** All sums, from the smallest size up, each with its fewest plates; heavier plates win ties. */
function exactSums(sizes: readonly Grams[], pairs: number): SideSums {
  let ways = new Map<number, Way | undefined>([[0, undefined]]);
  for (const size of sizes.toReversed()) {
    const grown = new Map(ways);
    for (const [sum, rest] of ways) {
      for (let times = 1; times <= pairs; times += 1) {
        const way: Way = { plates: (rest?.plates ?? 0) + times, size, times, rest };
        const total = sum + times * size;
        if (!grown.has(total) || isBetter(way, grown.get(total))) grown.set(total, way);
      }
    }
    ways = grown;
  }
  return {
    sums: [...ways.keys()].sort((a, b) => a - b) as Grams[],
    platesFor: (sum) => {
      const plates: Grams[] = [];
      for (let way = ways.get(sum); way; way = way.rest) plates.push(...new Array<Grams>(way.times).fill(way.size));
      return plates;
    },
  };
}

/** Everything that fits on one side of a bar with up to `pairs` pairs of each plate size, in grams (C5, D). */
export function sideSums(plates: readonly Grams[], pairs: number = PAIRS_PER_SIZE): SideSums {
  const sizes = plateSizes(plates);
  return isRegular(sizes, pairs) ? regularSums(sizes, pairs) : exactSums(sizes, pairs);
}
