import type { Athlete, TestResult } from '../../model/athlete.ts';
import type { Source } from '../../model/exercise.ts';
import { NORMS, SIDE_RULES, USUAL_SIDE_RULE } from './norm-table.ts';
import { type Norm, normFor } from './norms.ts';

export type TestSide = 'left' | 'right' | 'value';

export interface TestScore {
  readonly norm?: Norm;
  /** Result in percent of the norm, for what was measured. */
  readonly percentOfNorm: Readonly<Partial<Record<TestSide, number>>>;
  /** By the weaker side; `none` too where there is no norm. */
  readonly priority: 'high' | 'moderate' | 'none';
  /** |left - right| in percent of the better side. */
  readonly asymmetryPct?: number;
  readonly asymmetry?: 'ok' | 'watch' | 'target';
  readonly weakerSide?: 'left' | 'right';
  readonly source: string;
  readonly mark: Source['mark'];
}

const SIDES: readonly TestSide[] = ['left', 'right', 'value'];

/** Below 70 % of the norm a weakness is high, up to 90 % moderate (E, D), unless the test has cuts of its own. */
function priorityFor(percent: number, test: TestResult['test']): TestScore['priority'] {
  const cuts = NORMS[test]?.cuts;
  if (percent < (cuts?.high ?? 70)) return 'high';
  const isModerate = cuts ? percent < cuts.moderate : percent <= 90;
  return isModerate ? 'moderate' : 'none';
}

/** The asymmetry index of E, with the test's own measure where it has one. */
function compareSides({ test, left, right }: TestResult): Pick<TestScore, 'asymmetryPct' | 'asymmetry' | 'weakerSide'> {
  if (left === undefined || right === undefined) return {};
  const gap = Math.abs(left - right);
  const better = Math.max(left, right);
  const asymmetryPct = better > 0 ? (100 * gap) / better : 0;
  const rule = SIDE_RULES[test] ?? USUAL_SIDE_RULE;
  const size = rule.measure === 'percent' ? asymmetryPct : gap;
  return {
    asymmetryPct,
    asymmetry: size <= rule.ok ? 'ok' : size <= rule.watch ? 'watch' : 'target',
    ...(gap > 0 ? { weakerSide: left < right ? 'left' : 'right' } : {}),
  };
}

function percentsOf(result: TestResult, norm: Norm | undefined): Partial<Record<TestSide, number>> {
  const percents: Partial<Record<TestSide, number>> = {};
  for (const side of SIDES) {
    const measured = result[side];
    if (norm && measured !== undefined) percents[side] = (100 * measured) / norm.value;
  }
  return percents;
}

/** A test result in percent of its norm, with the priority of the weakness and the side difference (E; scoring D); age in years. */
export function scoreTest(result: TestResult, age: number | undefined, sex: Athlete['sex']): TestScore {
  const norm = normFor(result.test, age, sex);
  const percentOfNorm = percentsOf(result, norm);
  const percents = Object.values(percentOfNorm);
  return {
    ...(norm ? { norm } : {}),
    percentOfNorm,
    priority: percents.length > 0 ? priorityFor(Math.min(...percents), result.test) : 'none',
    ...compareSides(result),
    source: norm?.source ?? 'no norm: sides and your own trend only',
    mark: norm?.mark ?? 'D',
  };
}
