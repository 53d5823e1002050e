import type { Event, LiftingLevel } from '../model/athlete.ts';

/** The kinds of development block that compete for weeks; B is split into basic and maximal afterwards. */
export const DEVELOPMENT_CODES = ['A', 'B', 'C', 'D'] as const;
export type DevelopmentCode = (typeof DEVELOPMENT_CODES)[number];

/** A return from injury is led by criteria and not allocated by weeks. */
export type AllocationEvent = Exclude<Event, 'return-from-injury'>;

export interface EventAllocation {
  /** Share of the development weeks in percent, so that ties are exact. */
  readonly weightPercent: Readonly<Record<DevelopmentCode, number>>;
  readonly taperWeeks: number;
  /** Length of the last block before the race; earlier weeks belong to the preparatory block. */
  readonly finalWeeks: number;
}

export interface LevelAllocation {
  readonly minWeeks: Readonly<Record<DevelopmentCode, number>>;
  /** What goes first when the minimums do not fit. */
  readonly dropOrder: readonly DevelopmentCode[];
  /** What remains when not even the smallest pair fits. */
  readonly lastResort: DevelopmentCode;
  /** Foundation weeks at the head of the preparatory block. */
  readonly firstFoundationWeeks: number;
}

const ULTRA: EventAllocation = { weightPercent: { A: 20, B: 35, C: 15, D: 30 }, taperWeeks: 2, finalWeeks: 20 };

/**
 * Share of the weeks between start and taper, for those who have time for all four; B is basic and maximal strength
 * together (B2, D).
 */
export const EVENT_ALLOCATION: Readonly<Record<AllocationEvent, EventAllocation>> = {
  '5k': { weightPercent: { A: 20, B: 40, C: 30, D: 10 }, taperWeeks: 1, finalWeeks: 16 },
  '10k': { weightPercent: { A: 20, B: 40, C: 25, D: 15 }, taperWeeks: 1, finalWeeks: 16 },
  half: { weightPercent: { A: 20, B: 40, C: 20, D: 20 }, taperWeeks: 1, finalWeeks: 18 },
  marathon: { weightPercent: { A: 20, B: 40, C: 15, D: 25 }, taperWeeks: 2, finalWeeks: 20 },
  ultra: ULTRA,
  trail: ULTRA,
  general: { weightPercent: { A: 25, B: 45, C: 20, D: 10 }, taperWeeks: 0, finalWeeks: 16 },
};

const TRAINED: LevelAllocation = {
  minWeeks: { A: 1, B: 3, C: 2, D: 2 },
  dropOrder: ['A', 'D', 'C'],
  lastResort: 'B',
  firstFoundationWeeks: 3,
};

/** Least weeks of each phase, and weeks of foundation that open a preparatory block (B2, D). */
export const LEVEL_ALLOCATION: Readonly<Record<LiftingLevel, LevelAllocation>> = {
  novice: { minWeeks: { A: 3, B: 3, C: 2, D: 2 }, dropOrder: ['D', 'C'], lastResort: 'A', firstFoundationWeeks: 6 },
  trained: TRAINED,
  advanced: TRAINED,
};

/** Most weeks of each phase (B2, D). */
export const MAX_WEEKS: Readonly<Record<DevelopmentCode, number>> = { A: 6, B: 12, C: 8, D: 8 };

/** Who gets the next week when two blocks lack the same. */
export const TIE_ORDER: readonly DevelopmentCode[] = ['B', 'C', 'D', 'A'];

/** Weeks beyond the final block before a preparatory block is worth having (B2, D). */
export const PREPARATORY_SLACK_WEEKS = 4;

/** The part of the preparatory block that repeats for as long as it fits (B2, D). */
export const PREPARATORY_CYCLE = [
  { code: 'B', weeks: 6 },
  { code: 'C', weeks: 3 },
  { code: 'R', weeks: 1 },
] as const;
