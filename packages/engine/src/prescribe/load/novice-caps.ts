import type { LiftingLevel } from '../../model/athlete.ts';

/** Limits of a strength week; `Infinity` where there is none. */
export interface LoadCaps {
  /** Working sets of one exercise in a session. */
  readonly maxSets: number;
  /** Of the one-repetition maximum. */
  readonly maxPercent: number;
  readonly minRir: number;
  /** In a session, warm-up and cool-down not counted. */
  readonly maxExercises: number;
  /** From week to week. */
  readonly maxLoadIncreasePct: number;
  /** Working sets of the week, from week to week. */
  readonly maxSetIncreasePct: number;
  /** Loads of 80 % and more; novices also need form 4 or better on that lift. */
  readonly heavyAllowed: boolean;
}

/** The cap of 10 % a session holds for everybody (C6, D). */
const MAX_LOAD_INCREASE_PCT = 10;
const NO_LIMIT: number = Number.POSITIVE_INFINITY;

const UNCAPPED: LoadCaps = {
  maxSets: NO_LIMIT,
  maxPercent: 100,
  minRir: 0,
  maxExercises: NO_LIMIT,
  maxLoadIncreasePct: MAX_LOAD_INCREASE_PCT,
  maxSetIncreasePct: NO_LIMIT,
  heavyAllowed: true,
};

const NOVICE: LoadCaps = { ...UNCAPPED, maxSetIncreasePct: 20 };

/**
 * Caps of a novice, by weeks of strength training behind the runner (D7, D). D7 gives no reserve for weeks 3 and 4: foundation's own lower
 * end of 3 is taken (B1). RPE above 9 waits for week 13, which is one in reserve.
 */
const NOVICE_WEEKS: readonly (LoadCaps & { readonly before: number })[] = [
  { ...NOVICE, before: 2, maxSets: 2, maxPercent: 60, minRir: 4, maxExercises: 5, heavyAllowed: false },
  { ...NOVICE, before: 4, maxSets: 3, maxPercent: 70, minRir: 3, heavyAllowed: false },
  { ...NOVICE, before: 12, minRir: 1 },
];

/** The limits of a strength week, `weekIndex` counting from 0 at the runner's first (D7, D). */
export function loadCaps(weekIndex: number, level: LiftingLevel): LoadCaps {
  if (level !== 'novice') return UNCAPPED;
  const row = NOVICE_WEEKS.find(({ before }) => weekIndex < before);
  if (!row) return NOVICE;
  const { before: _, ...caps } = row;
  return caps;
}
