import type { TestName, TestResult } from '../model/athlete.ts';
import type { MovementPattern } from '../model/exercise.ts';
import type { EpochDay } from '../units/brands.ts';
import type { PlyoLevelMax } from './plyo-levels.ts';
import { WEAKNESS_MAP, type WeaknessId, type WeaknessRow } from './weakness-map.ts';

/** A test with its score against norms and between the sides. */
export interface ScoredTest {
  readonly test: TestName;
  readonly priority: 'high' | 'moderate' | 'none';
  readonly asymmetry: 'ok' | 'watch' | 'target';
  readonly weakerSide?: 'left' | 'right';
  /** The day of the test; of several results the latest counts, and without days the last of the list. */
  readonly day?: EpochDay;
}

export interface Weakness {
  readonly id: WeaknessId;
  /** The test that shows it. */
  readonly test: TestName;
  readonly patterns: readonly MovementPattern[];
  readonly extraSets: 1 | 2;
  /** Weeks for which the extra sets run. */
  readonly weeks: number;
  /** The side that gets them. */
  readonly side?: 'left' | 'right';
  /** The test is six weeks old or more. */
  readonly retestDue: boolean;
  readonly text: string;
  readonly sources: readonly string[];
}

/** Weaknesses that are worked on at a time, for how many weeks, and days until the next test (E, D). */
export const WEAKNESS_RULES: {
  readonly mostActive: number;
  readonly weeks: number;
  readonly retestDays: number;
} = { mostActive: 3, weeks: 4, retestDays: 42 };

/**
 * At most three weaknesses to work on, the most pressing first: weak against the norm before a difference between the
 * sides (part E, D). `tests` say how old each result is; jumping is only prescribed where `plyoLevel` is 0 or more.
 */
export function activeWeaknesses(
  scored: readonly ScoredTest[],
  tests: readonly TestResult[],
  asOf: EpochDay,
  plyoLevel: PlyoLevelMax,
): readonly Weakness[] {
  const latest = latestOfEach(scored.filter(({ day }) => day === undefined || day <= asOf));
  return WEAKNESS_MAP.filter(({ needsJumps }) => !needsJumps || plyoLevel >= 0)
    .flatMap((row) => worstOf(row, latest))
    .toSorted((a, b) => urgency(b.score) - urgency(a.score))
    .slice(0, WEAKNESS_RULES.mostActive)
    .map(({ row, score }) => weaknessOf(row, score, isRetestDue(score.test, tests, asOf)));
}

function latestOfEach(scored: readonly ScoredTest[]): readonly ScoredTest[] {
  const inOrder = scored.toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0));
  return [...new Map(inOrder.map((score) => [score.test, score])).values()];
}

interface Candidate {
  readonly row: WeaknessRow;
  readonly score: ScoredTest;
}

function worstOf(row: WeaknessRow, scored: readonly ScoredTest[]): readonly Candidate[] {
  const [score] = scored
    .filter(({ test }) => row.tests.includes(test))
    .toSorted((a, b) => urgency(b) - urgency(a) || row.tests.indexOf(a.test) - row.tests.indexOf(b.test));
  return score !== undefined && urgency(score) > 0 ? [{ row, score }] : [];
}

/** A deficit outranks a difference between the sides; with both it comes before a deficit alone (E, D). */
function urgency({ priority, asymmetry }: ScoredTest): number {
  const deficit = { high: 4, moderate: 2, none: 0 }[priority];
  return deficit + (asymmetry === 'target' ? 1 : 0);
}

function weaknessOf({ id, name, patterns, sources }: WeaknessRow, score: ScoredTest, retestDue: boolean): Weakness {
  const { test, priority, asymmetry, weakerSide } = score;
  const side = asymmetry === 'target' ? weakerSide : undefined;
  const extraSets = priority === 'high' ? 2 : 1;
  return {
    id,
    test,
    patterns,
    extraSets,
    weeks: WEAKNESS_RULES.weeks,
    ...(side && { side }),
    retestDue,
    text: textOf(name, priority, side, extraSets, retestDue),
    sources,
  };
}

function textOf(
  name: string,
  priority: ScoredTest['priority'],
  side: Weakness['side'],
  extraSets: number,
  retestDue: boolean,
): string {
  const found = priority === 'none' ? 'differs between the sides' : 'has room to grow';
  const sets = extraSets === 1 ? 'One extra set a week' : 'Two extra sets a week';
  const where = side === undefined ? '' : ` for the ${side} side`;
  const retest = retestDue ? ' Time to test it again.' : '';
  return `Your ${name} ${found}. ${sets}${where} for four weeks.${retest}`;
}

/** Retest every five to six weeks (E, V2 practice): the result stays in use, and the runner is asked for a new one. */
function isRetestDue(name: TestName, tests: readonly TestResult[], asOf: EpochDay): boolean {
  const days = tests.filter(({ test, day }) => test === name && day <= asOf).map(({ day }) => day);
  return days.length > 0 && asOf - Math.max(...days) >= WEAKNESS_RULES.retestDays;
}
