import type { LiftingLevel } from '../model/athlete.ts';
import type { EffortBounds } from '../prescribe/draft.ts';
import { loadCaps } from '../prescribe/load/novice-caps.ts';
import type { Limits } from '../safety/limits/limits-model.ts';

/** B1: most hard sets for the legs in a session, by level (D). */
export const MAX_LOWER_SETS: Readonly<Record<LiftingLevel, number>> = { novice: 8, trained: 12, advanced: 15 };

/** B1: 60 to 120 s are enough for the untrained (V Grgic 2018); three minutes and more are for heavy loads. */
const REST_OF_THE_UNTRAINED = 120;
/** Percent of the maximum from which a load is heavy (B0, V). */
const HEAVY_PERCENT = 80;

/** What bounds effort in a week of the season: safety, and the caps of someone new to lifting. */
export function effortBounds(limits: Limits, level: LiftingLevel, week: number): EffortBounds {
  return {
    caps: loadCaps(week, level),
    minRir: limits.minRir,
    maxPercent: limits.maxPercent,
    ...(limits.minReps === undefined ? {} : { minReps: limits.minReps }),
    ...(limits.maxReps === undefined ? {} : { maxReps: limits.maxReps }),
    ...(limits.maxSets === undefined ? {} : { maxSets: limits.maxSets }),
    ...(level === 'novice' || limits.maxPercent < HEAVY_PERCENT ? { maxRestSeconds: REST_OF_THE_UNTRAINED } : {}),
    lightAndFast: limits.powerLightAndFast,
  };
}
