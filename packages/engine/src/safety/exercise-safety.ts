import type { Exercise } from '../model/exercise.ts';
import type { Limits } from './limits/limits-model.ts';
import { EYES_CLOSED } from './postures.ts';
import type { Refusal } from './refusal.ts';
import { refuseByLimits } from './refuse-by-limits.ts';
import { refuseBySite } from './refuse-by-site.ts';
import { type SiteAdvice, siteAdvice } from './site-advice.ts';

export type ExerciseSafety =
  | ({ readonly allowed: true; readonly maxSeconds?: number } & SiteAdvice)
  | { readonly allowed: false; readonly reason: Refusal };

/**
 * Whether this runner may do this exercise, and how gladly. Sites are asked before general limits, because "your Achilles
 * tendon" says more than "no jumps". An exercise is out as soon as one site or limit refuses it; so another injury never
 * allows more.
 *
 * @example const safety = safetyOf(limits, exercise); if (!safety.allowed) say(safety.reason.text);
 */
export function safetyOf(limits: Limits, exercise: Exercise): ExerciseSafety {
  for (const active of limits.activeSites) {
    const reason = refuseBySite(active, exercise);
    if (reason) return { allowed: false, reason };
  }
  const reason = refuseByLimits(limits, exercise);
  if (reason) return { allowed: false, reason };
  return {
    allowed: true,
    ...siteAdvice(limits.activeSites, exercise),
    ...(EYES_CLOSED.has(exercise.id) && { maxSeconds: limits.eyesClosedSeconds }),
  };
}
