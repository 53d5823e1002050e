import type { RaceEvent } from '../model/athlete.ts';
import type { Policies } from '../model/policies.ts';
import type { Rule } from './rule.ts';

/** Days around a race, by event (evidence.md B5, D). */
export interface RaceLimits {
  readonly lastHeavyLegs: number;
  readonly lastNewWork: number;
  readonly lastJumps: number;
  /** No session at all in the days nearer than this. */
  readonly lastSession: number;
  readonly legsFrom: number;
  readonly heavyFrom: number;
  readonly jumpsFrom: number;
}

/** Hours of the gap table (evidence.md B7, D): what the solver may not break, and what it aims for. */
export interface GapHours {
  readonly heavyToQuality: { readonly hard: number; readonly soft: number };
  readonly heavyToLong: { readonly hard: number; readonly soft: number };
  readonly newWorkToKeyRun: { readonly hard: number; readonly soft: number };
  readonly longToHeavy: { readonly hard: number; readonly soft: number };
  readonly qualityToJumps: { readonly hard: number };
  readonly longToJumps: { readonly hard: number; readonly soft: number };
  readonly heavyToHeavy: { readonly hard: number; readonly soft: number };
  readonly legsToLegs: { readonly soft: number };
  readonly jumpsToJumps: { readonly hard: number; readonly soft: number };
  readonly runToStrength: { readonly soft: number };
  readonly heavyToEasyRun: { readonly soft: number };
  readonly spacedFromRuns: { readonly soft: number };
}

/** Everything a rule may be tuned by: the runner's choices and the numbers of the rulebook, never the runner. */
export interface RuleConfig {
  readonly policies: Policies;
  readonly placement: Exclude<Policies['placement'], 'auto'>;
  readonly hours: GapHours;
  readonly races: Readonly<Record<RaceEvent, RaceLimits>>;
  /** Hours in which leg fatigue halves: 24, 30 from age 50, 36 from 65. */
  readonly fatigueHalfLifeHours: number;
  /** Days without leg work between two leg sessions; 1 under 18 (B9). */
  readonly legDaysBetween: LegDaysBetween;
}

export type LegDaysBetween = 0 | 1;

/** A rule for these choices, or nothing where the choices switch it off. */
export type RuleFactory = (config: RuleConfig) => Rule | undefined;

/** The gap table of B7 (D, built from what was measured). */
export const GAP_HOURS: GapHours = {
  heavyToQuality: { hard: 24, soft: 48 },
  heavyToLong: { hard: 24, soft: 48 },
  newWorkToKeyRun: { hard: 48, soft: 72 },
  longToHeavy: { hard: 24, soft: 36 },
  // B4: never after an interval run; D: from the hours on that B7 accepts before any strength it is another bout.
  qualityToJumps: { hard: 3 },
  longToJumps: { hard: 24, soft: 48 },
  heavyToHeavy: { hard: 48, soft: 72 },
  legsToLegs: { soft: 48 },
  jumpsToJumps: { hard: 48, soft: 72 },
  runToStrength: { soft: 6 },
  heavyToEasyRun: { soft: 6 },
  spacedFromRuns: { soft: 24 },
};
