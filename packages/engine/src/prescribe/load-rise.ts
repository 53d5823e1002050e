import type { Grams } from '../units/brands.ts';
import { countUpTo } from './load/rounding.ts';
import { FORGOTTEN_WEEKS, type LoadStep } from './load-memory.ts';

/** From week to week at most this much more, or one step of the place after the repetitions were added first (C6, D7; D). */
const MAX_RISE = 1.1;
/** Sessions at a load before a step of the place that is larger than the cap (C5, C6; D). */
const SESSIONS_BEFORE_A_BIG_STEP = 2;
/** Weeks of light work that cost hardly any strength, so that the load from before them may come back whole; later at 95 % (B6, D). */
const PEAK_WEEKS = 3;
/** After a trip a lift comes back at 95 % of the strength before it (V2 B6: two weeks off cost less than 5 %; D), never above its old load. */
const AFTER_AWAY = 0.95;
/** A lighter weight than this share would be a different exercise (D). */
const LEAST_AFTER_AWAY = 0.85;

export interface When {
  readonly week: number;
  /** The first week back after a trip of a week or more. */
  readonly afterAway: boolean;
  /** B6: a deload takes nothing heavier than the weeks before it did. */
  readonly deload: boolean;
}

export interface Rise {
  readonly grams: Grams;
  readonly held: number;
  /** Most strength that load and repetitions together may show; none is given where the load itself took a step. */
  readonly mostStrength: number;
}

/**
 * Falls freely; rises by at most a tenth of the strength shown, and of the load last lifted or one step of the place beyond it; a step that is
 * more than the strength waits until the load was held for two sessions. Fewer repetitions alone are no reason for a jump: sets of fifteen do not
 * prepare for a load that nobody has lifted lately.
 * `effort` is what repetitions and reserve ask for, percent of the maximum.
 */
export function withinRise(
  wanted: Grams,
  before: LoadStep,
  effort: number,
  { week, afterAway, deload }: When,
  weights: readonly Grams[],
): Rise {
  const equal = Math.round((before.strength * effort) / 100);
  if (deload && wanted > before.grams) return { grams: before.grams, held: before.held, mostStrength: before.strength };
  if (afterAway && week > before.week) {
    const { fullStrength = before.strength, fullGrams = before.grams } = before;
    const eased = AFTER_AWAY * fullStrength;
    const most = (strength: number): number => Math.min(wanted, fullGrams, (strength * effort) / 100);
    return { grams: easedTo(most(eased), most(fullStrength), weights), held: 0, mostStrength: eased };
  }
  const sameWeek = before.week === week;
  const mostStrength = sameWeek ? before.strength : before.strength * MAX_RISE;
  const isRecent = week - before.peak.week <= PEAK_WEEKS;
  const familiar = isRecent ? before.peak.grams : before.grams;
  const comeback = week - before.peak.week <= FORGOTTEN_WEEKS ? AFTER_AWAY * before.peak.grams : 0;
  const oneStep = weights[countUpTo(weights, familiar)] ?? familiar;
  const known = Math.min(equal, familiar);
  const ceiling = sameWeek ? known : Math.min(equal * MAX_RISE, Math.max(familiar * MAX_RISE, oneStep, comeback));
  if (wanted <= ceiling) return { grams: wanted, held: 0, mostStrength };
  const upToCeiling = countUpTo(weights, ceiling);
  const near = weights[upToCeiling - 1];
  if (near !== undefined && near > known) return { grams: near, held: 0, mostStrength };
  const step = weights[upToCeiling];
  if (before.held + 1 >= SESSIONS_BEFORE_A_BIG_STEP && step !== undefined && !sameWeek) {
    return { grams: step, held: 0, mostStrength: 0 };
  }
  return { grams: near ?? step ?? wanted, held: before.held + 1, mostStrength };
}

/** The weight for a lift after a trip; where the steps of the place are coarse, the one that was lifted before stays. */
function easedTo(eased: number, before: number, weights: readonly Grams[]): Grams {
  const lighter = weights[countUpTo(weights, eased) - 1];
  const stays = weights[countUpTo(weights, before) - 1] ?? (before as Grams);
  return lighter !== undefined && lighter >= before * LEAST_AFTER_AWAY ? lighter : stays;
}
