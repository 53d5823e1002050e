import type { CautionSite, Injury } from '../../model/athlete.ts';
import type { Contraction, Exercise, MovementPattern, Scale3 } from '../../model/exercise.ts';
import type { PlyoLevelMax } from '../plyo-levels.ts';

/** Stage of the return-to-strength ladder (D5). */
export type LadderStage = NonNullable<Injury['stage']>;

/** Which exercises are meant: every condition that is given must hold. */
export interface ExerciseSelector {
  readonly ids?: readonly string[];
  readonly patterns?: readonly MovementPattern[];
  readonly contraction?: Contraction;
  readonly minImpact?: Scale3;
  readonly minLowerBodyFatigue?: Scale3;
  readonly minLevel?: Exercise['level'];
}

export interface CautionBlock extends ExerciseSelector {
  /** Open again once a recovering runner has reached this stage; without it, closed while the site is active. */
  readonly untilStage?: LadderStage;
}

/** What a tender site or a condition asks of the plan. */
export interface CautionEntry {
  readonly site: CautionSite;
  /** As in "your ...". */
  readonly name: string;
  /** Which work a stage of the ladder speaks of; `whole` is a condition of the body, with no ladder. */
  readonly region: 'leg' | 'trunk' | 'arm' | 'whole';
  /** Patterns that load the site in every exercise, tagged or not; they too wait for their stage of the ladder. */
  readonly alwaysLoads?: readonly MovementPattern[];
  readonly blocks: readonly CautionBlock[];
  /** Good choices, also while the site is sore. */
  readonly prefers: readonly string[];
  /** Good choices once it recovers. */
  readonly prefersLater?: readonly string[];
  /** Patterns that it takes slowly, at this tempo or slower (D8: slow heavy raises). */
  readonly slowly?: { readonly patterns: readonly MovementPattern[]; readonly tempo: string };
  /** Highest level of jumping while it recovers and no stage is known. */
  readonly jumpsWhileRecovering: PlyoLevelMax;
  /** Only a clinician's clearance opens what a stage would open. */
  readonly boneStress?: true;
  /** A time of life is not recovered from by degrees: it stays current until it is history (B9). */
  readonly passesOnlyWithTime?: true;
  readonly why: string;
  readonly sources: readonly string[];
}

export function matchesSelector(selector: ExerciseSelector, exercise: Exercise): boolean {
  return (
    (selector.ids === undefined || selector.ids.includes(exercise.id)) &&
    (selector.patterns === undefined || selector.patterns.includes(exercise.pattern)) &&
    (selector.contraction === undefined || selector.contraction === exercise.contraction) &&
    (selector.minImpact === undefined || exercise.impact >= selector.minImpact) &&
    (selector.minLowerBodyFatigue === undefined || exercise.lowerBodyFatigue >= selector.minLowerBodyFatigue) &&
    (selector.minLevel === undefined || exercise.level >= selector.minLevel)
  );
}

export const JUMPS: readonly MovementPattern[] = ['plyometric-bilateral', 'plyometric-unilateral'];

/** Rows of the caution map in the rulebook: clinical convention, without a study behind the single exercise. */
export const CONVENTION: readonly string[] = ['field-knowledge', 'stridelift-default'];
/** Rows that the rulebook does not have: our own caution. */
export const OUR_CAUTION: readonly string[] = ['stridelift-default'];
