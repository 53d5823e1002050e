import type { Race, RaceEvent } from '../model/athlete.ts';
import type { Span } from './phase-table.ts';

/**
 * What a race allows and when. Days before count back from race day (day 0), days after count on from it:
 * `lastHeavyLowerDays: 7` means that heavy legs are fine seven days before and not on any later day,
 * `heavyFromDay: 5` that they are fine again on the fifth day after.
 */
export interface RaceLimits {
  readonly lastHeavyLowerDays: number;
  /** New exercises and work with much lowering under load. */
  readonly lastNovelOrEccentricDays: number;
  readonly lastFullPlyoDays: number;
  readonly after: PostRaceLimits;
}

export interface PostRaceLimits {
  readonly easyFromDay: number;
  readonly heavyFromDay: number;
  readonly plyoFromDay: number;
}

/** Days in which a B or C race keeps heavy legs away; its only effect on a season (B2, special cases; D). */
export const MINI_TAPER_DAYS = 5;

/** Weeks of recovery after a race: `min` when another race is being prepared for, `max` at the end of a season (B2, B5; D). */
export const RECOVERY_WEEKS: Readonly<Record<RaceEvent, Span>> = {
  '5k': { min: 1, max: 1 },
  '10k': { min: 1, max: 1 },
  half: { min: 1, max: 2 },
  marathon: { min: 2, max: 2 },
  ultra: { min: 3, max: 3 },
  trail: { min: 3, max: 3 },
};

/** Days before a goal race of the last full jumps (B5, D). */
const LAST_FULL_PLYO_DAYS = 7;

const ULTRA: RaceLimits = {
  lastHeavyLowerDays: 13,
  lastNovelOrEccentricDays: 21,
  lastFullPlyoDays: LAST_FULL_PLYO_DAYS,
  after: { easyFromDay: 12, heavyFromDay: 21, plyoFromDay: 28 },
};

/** What a goal race keeps away, by event: our defaults (D) inside the range of the evidence (B5). */
const A_RACE: Readonly<Record<RaceEvent, RaceLimits>> = {
  '5k': {
    lastHeavyLowerDays: 7,
    lastNovelOrEccentricDays: 14,
    lastFullPlyoDays: LAST_FULL_PLYO_DAYS,
    after: { easyFromDay: 2, heavyFromDay: 4, plyoFromDay: 4 },
  },
  '10k': {
    lastHeavyLowerDays: 7,
    lastNovelOrEccentricDays: 14,
    lastFullPlyoDays: LAST_FULL_PLYO_DAYS,
    after: { easyFromDay: 3, heavyFromDay: 5, plyoFromDay: 6 },
  },
  half: {
    lastHeavyLowerDays: 8,
    lastNovelOrEccentricDays: 14,
    lastFullPlyoDays: LAST_FULL_PLYO_DAYS,
    after: { easyFromDay: 5, heavyFromDay: 8, plyoFromDay: 10 },
  },
  marathon: {
    lastHeavyLowerDays: 10,
    lastNovelOrEccentricDays: 21,
    lastFullPlyoDays: LAST_FULL_PLYO_DAYS,
    after: { easyFromDay: 7, heavyFromDay: 14, plyoFromDay: 20 },
  },
  ultra: ULTRA,
  trail: ULTRA,
};

/**
 * The limits of one race. A B or C race takes only the mini-taper beforehand: what is heavy, new or a full dose of
 * jumps stays out of the last five days. Afterwards every race counts alike, since legs do not know the priority.
 */
export function raceLimits(event: RaceEvent, priority: Race['priority']): RaceLimits {
  const limits = A_RACE[event];
  if (priority === 'A') return limits;
  const lastDays = MINI_TAPER_DAYS + 1;
  return {
    lastHeavyLowerDays: lastDays,
    lastNovelOrEccentricDays: lastDays,
    lastFullPlyoDays: lastDays,
    after: limits.after,
  };
}

/** Days after a race on which its limits still hold; the day after that everything is open again. */
export function limitedDaysAfter(event: RaceEvent): number {
  const { easyFromDay, heavyFromDay, plyoFromDay } = A_RACE[event].after;
  return Math.max(easyFromDay, heavyFromDay, plyoFromDay) - 1;
}
