/**
 * The seven estimators of evidence C1 as printed for 100 kg (V: cdchester.co.uk, startingstrength.com), and the engine's
 * own value as C1 states it.
 */
import { describe, expect, test } from 'vitest';
import { gramsOf, kilogramsOf } from '../../src/prescribe/load/kilograms.ts';
import { estimateOneRepMax } from '../../src/prescribe/load/one-rep-max.ts';
import {
  FORMULA_NAMES,
  type FormulaName,
  ONE_REP_MAX_FORMULAS,
} from '../../src/prescribe/load/one-rep-max-formulas.ts';

const REPS = [1, 3, 5, 8, 10, 12];

const PRINTED: Readonly<Record<FormulaName, readonly number[]>> = {
  epley: [103.3, 110.0, 116.7, 126.7, 133.3, 140.0],
  brzycki: [100, 105.9, 112.5, 124.1, 133.3, 144.0],
  lombardi: [100, 111.6, 117.5, 123.1, 125.9, 128.2],
  oconner: [102.5, 107.5, 112.5, 120.0, 125.0, 130.0],
  wathan: [101.3, 109.0, 116.6, 127.7, 134.7, 141.5],
  mayhew: [108.9, 114.0, 119.0, 126.3, 130.9, 135.4],
  lander: [101.4, 107.2, 113.7, 125.1, 134.1, 144.4],
};

const rows = FORMULA_NAMES.flatMap((name) =>
  REPS.map((reps, column) => ({ name, reps, printed: PRINTED[name][column] as number })),
);

describe('the estimators', () => {
  test('are seven, with six printed values each', () => {
    expect(rows).toHaveLength(42);
  });

  test.each(rows)('$name: 100 kg for $reps is $printed kg', ({ name, reps, printed }) => {
    expect(Number(ONE_REP_MAX_FORMULAS[name].estimate(100, reps).toFixed(1))).toBe(printed);
  });
});

test.each([
  [1, 100, 100],
  [3, 109.0, 105.9],
  [5, 116.6, 112.5],
  [8, 126.7, 124.1],
  [10, 133.3, 133.3],
])('the engine takes 100 kg for %s as %s kg, for novices as %s kg', (reps, median, lowest) => {
  for (const [novice, expected] of [
    [false, median],
    [true, lowest],
  ] as const) {
    const found = estimateOneRepMax({ load: gramsOf(100), reps, rir: 0, novice });
    expect('max' in found && Number(kilogramsOf(found.max).toFixed(1))).toBe(expected);
  }
});
