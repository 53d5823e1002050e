import type { Scale3 } from '../../model/exercise.ts';
import type { PhaseCode } from '../../model/plan.ts';
import type { ActiveSite } from '../active-sites.ts';
import type { PlyoLevelMax } from '../plyo-levels.ts';

/** What no session of this runner may pass, whatever the phase asks for. */
export interface LimitValues {
  readonly maxLegLoad: Scale3;
  readonly maxImpact: Scale3;
  /** Of the one-repetition maximum. */
  readonly maxPercent: number;
  /** Repetitions in reserve; RPE is ten less this. */
  readonly minRir: number;
  readonly minReps?: number;
  readonly maxReps?: number;
  /** Working sets of one exercise in a session. */
  readonly maxSets?: number;
  /** Phases whose doses may be used; absent means all. */
  readonly phases?: readonly PhaseCode[];
  readonly plyoLevelMax: PlyoLevelMax;
  /** On every count of ground contacts. */
  readonly contactsFactor: number;
  /** 80 % of the maximum and more. */
  readonly heavyAllowed: boolean;
  readonly supineAllowed: boolean;
  /** No exercise in which a stumble is likely. */
  readonly steadyFootingOnly: boolean;
  /** Longest hold without sight; 0 keeps the eyes open. */
  readonly eyesClosedSeconds: number;
  /** Nothing gets harder by itself: every week takes the first dose of a way back. */
  readonly steady: boolean;
  /** Tests to the limit, a one-repetition maximum among them. */
  readonly maximalTests: boolean;
  readonly spineLoadedBarbell: boolean;
  readonly balanceEachSession: boolean;
  /** Power work at 40 to 60 % moved fast. */
  readonly powerLightAndFast: boolean;
  /** No held breath, and pelvic-floor work on offer. */
  readonly pelvicFloor: boolean;
  /** Features about losing weight stay out of sight (A2, C20). */
  readonly weightGoalsHidden: boolean;
  /** Highest pain of ten with which an exercise goes on (D1). */
  readonly painCeiling: number;
  readonly extraWarmUpMinutes: number;
  readonly deloadEveryWeeks: number;
  readonly fatigueHalfLifeHours: number;
  readonly heavyToQualitySoftHours: number;
  readonly legsToLegsSoftHours: number;
  /** Days without leg work between two leg sessions. */
  readonly legDaysBetween: 0 | 1;
  /** Sessions a week that keep strength. */
  readonly maintenanceSessions: number;
}

export type LimitField = keyof LimitValues;
export type Caps = Partial<LimitValues>;

/** Why a field has the value it has; several reasons may ask for the same value. */
export interface LimitReason {
  readonly field: LimitField;
  readonly rule: string;
  readonly text: string;
  readonly sources: readonly string[];
}

export interface Limits extends LimitValues {
  readonly activeSites: readonly ActiveSite[];
  readonly reasons: readonly LimitReason[];
}

/** Caps that hold for this runner. */
export interface CapsInForce {
  readonly rule: string;
  readonly caps: Caps;
  readonly text: string;
  readonly sources: readonly string[];
}

/** A grown runner in good health: nothing is limited (D). */
export const NO_LIMITS: LimitValues = {
  maxLegLoad: 3,
  maxImpact: 3,
  maxPercent: 100,
  minRir: 0,
  plyoLevelMax: 4,
  contactsFactor: 1,
  heavyAllowed: true,
  supineAllowed: true,
  steadyFootingOnly: false,
  // E: about 10 to 15 s under 50, less with age (M).
  eyesClosedSeconds: 15,
  steady: false,
  maximalTests: true,
  spineLoadedBarbell: true,
  balanceEachSession: false,
  powerLightAndFast: false,
  pelvicFloor: false,
  weightGoalsHidden: false,
  painCeiling: 3,
  extraWarmUpMinutes: 0,
  deloadEveryWeeks: 4,
  fatigueHalfLifeHours: 24,
  heavyToQualitySoftHours: 48,
  legsToLegsSoftHours: 48,
  legDaysBetween: 0,
  maintenanceSessions: 1,
};
