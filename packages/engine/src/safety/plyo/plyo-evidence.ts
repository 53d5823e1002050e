import type { Athlete, TestName, TestResult } from '../../model/athlete.ts';
import type { EpochDay } from '../../units/brands.ts';
import { fiveRepMaxInBodyMass } from './five-rep-max.ts';

/** What is known about being ready to jump; absent where nothing was measured. */
export interface PlyoEvidence {
  /** Single-leg calf raises on the weaker side. */
  readonly calfRaises?: number;
  /** |left - right| in percent of the better side. */
  readonly calfDifferencePct?: number;
  /** Single-leg sit-to-stands on the weaker side, for the squats to a box. */
  readonly boxSquats?: number;
  /** Five-repetition maximum in multiples of body mass. */
  readonly fiveRepMax?: number;
  readonly age?: number;
}

export function plyoEvidence(athlete: Athlete, asOf: EpochDay, age: number | undefined): PlyoEvidence {
  const calf = latest(athlete, 'single-leg-calf-raise', asOf);
  const squat = latest(athlete, 'single-leg-sit-to-stand', asOf);
  const found = {
    calfRaises: calf && weaker(calf),
    calfDifferencePct: calf && differencePct(calf),
    boxSquats: squat && weaker(squat),
    fiveRepMax: fiveRepMaxInBodyMass(athlete, asOf),
    age,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The last result of the latest day, tests of the future left aside. */
function latest({ tests }: Athlete, name: TestName, asOf: EpochDay): TestResult | undefined {
  return tests
    .filter(({ test, day }) => test === name && day <= asOf)
    .toSorted((a, b) => a.day - b.day)
    .at(-1);
}

/** One value without a side speaks for both; one side alone only for itself, so the other counts as unmeasured. */
function weaker({ left, right, value }: TestResult): number | undefined {
  if (left !== undefined && right !== undefined) return Math.min(left, right);
  return value;
}

function differencePct({ left, right }: TestResult): number | undefined {
  if (left === undefined || right === undefined) return undefined;
  const better = Math.max(left, right);
  return better > 0 ? (100 * Math.abs(left - right)) / better : 0;
}
