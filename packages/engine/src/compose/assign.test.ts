import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from './assign.ts';

type Weights = readonly (readonly (number | undefined)[])[];

const assigned = (weights: Weights): number[] => assign(weights, weights[0]?.length ?? 0);

interface Total {
  readonly filled: number;
  readonly points: number;
}

const better = (a: Total, b: Total): boolean => a.filled > b.filled || (a.filled === b.filled && a.points > b.points);

function totalOf(weights: Weights, answer: readonly number[]): Total {
  let [filled, points] = [0, 0];
  answer.forEach((column, row) => {
    if (column < 0) return;
    filled += 1;
    points += weights[row]?.[column] ?? Number.NaN;
  });
  return { filled, points };
}

/** Every way to give each row a free column or none; filled rows come before points. */
function bestTotal(weights: Weights, row = 0, used = 0): Total {
  const options = weights[row];
  if (!options) return { filled: 0, points: 0 };
  let best = bestTotal(weights, row + 1, used);
  options.forEach((points, column) => {
    if (points === undefined || used & (1 << column)) return;
    const rest = bestTotal(weights, row + 1, used | (1 << column));
    const total = { filled: rest.filled + 1, points: rest.points + points };
    if (better(total, best)) best = total;
  });
  return best;
}

/** Up to six by seven, negative points among them, half of the matrices with many impossible pairs, some rows without any. */
const matrices: fc.Arbitrary<Weights> = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 7 }), fc.constantFrom(0, 3))
  .chain(([rows, columns, impossible]) => {
    const points = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: -200, max: 300 }) },
      { weight: 1 + impossible, arbitrary: fc.constant(undefined) },
    );
    const row = fc.array(points, { minLength: columns, maxLength: columns });
    const empty = new Array<number | undefined>(columns).fill(undefined);
    const line = fc.oneof({ weight: 6, arbitrary: row }, { weight: 1, arbitrary: fc.constant(empty) });
    return fc.array(line, { minLength: rows, maxLength: rows });
  });

const always = (check: (weights: Weights) => void): void =>
  fc.assert(
    fc.property(matrices, (weights) => {
      check(weights);
    }),
    { numRuns: 2000 },
  );

describe('the assignment', () => {
  it('takes the pairs with the most points, not the best one first', () => {
    expect(
      assigned([
        [10, 9],
        [9, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves a row empty that has nothing possible', () => {
    expect(
      assigned([
        [undefined, undefined],
        [5, 7],
      ]),
    ).toEqual([-1, 1]);
  });

  it('fills a row even at a loss, rather than leave it empty', () => {
    expect(assigned([[-50]])).toEqual([0]);
    expect(
      assigned([
        [100, -80],
        [90, undefined],
      ]),
    ).toEqual([1, 0]);
  });

  it('answers for no rows and for no columns', () => {
    expect(assigned([])).toEqual([]);
    expect(assign([[], []], 0)).toEqual([-1, -1]);
  });

  it('totals what trying everything comes to', () => {
    always((weights) => expect(totalOf(weights, assigned(weights))).toEqual(bestTotal(weights)));
  });

  it('gives no column twice and no impossible pair', () => {
    always((weights) => {
      const answer = assigned(weights);
      const columns = answer.filter((column) => column >= 0);
      expect(new Set(columns).size).toBe(columns.length);
      expect(answer.every((column, row) => column === -1 || weights[row]?.[column] !== undefined)).toBe(true);
    });
  });

  it('is the same every time', () => {
    always((weights) => expect(assigned(weights)).toEqual(assigned(weights)));
  });
});
