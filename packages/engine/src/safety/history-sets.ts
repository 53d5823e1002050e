import type { CautionSite, Injury } from '../model/athlete.ts';
import type { MovementPattern } from '../model/exercise.ts';

/**
 * Claim S2-16 (D): after knee or hip trouble the outer hip and the thigh get a set more. Weakness there is often found with it, and which came
 * first is open; guided hip and trunk work kept novices healthier (V, Leppanen 2024).
 */
export const HISTORY_SETS: {
  readonly sites: readonly CautionSite[];
  readonly patterns: readonly MovementPattern[];
  readonly extraSets: number;
  readonly sources: readonly string[];
} = {
  sites: ['knee-pfp', 'patellar-tendon', 'knee-acl-meniscus', 'itb', 'gluteal-tendon', 'hip-fai', 'hip-flexor'],
  patterns: ['hip-abduction', 'squat'],
  extraSets: 1,
  sources: ['leppanen-2024', 'founding-002', 'stridelift-default'],
};

/** Old trouble that asks for more; nothing while some of these sites still hurts, because then cautions and the way back lead. */
export function oldTrouble(injuries: readonly Injury[]): readonly CautionSite[] {
  const there = injuries.filter(({ site }) => HISTORY_SETS.sites.includes(site));
  return there.every(({ status }) => status === 'history') ? [...new Set(there.map(({ site }) => site))] : [];
}
