import type { LiftingLevel } from '../../model/athlete.ts';
import type { PhaseCode } from '../../model/plan.ts';
import type { BodyHalf } from './body-half.ts';

export interface LoadStep {
  readonly minPercent: number;
  readonly maxPercent: number;
}

/** Percent that a load rises by when its repetitions are complete (C6, V2; ACSM 2 to 10 %). */
const STEPS: Readonly<Record<'novice' | 'trained', Readonly<Record<BodyHalf, LoadStep>>>> = {
  novice: { lower: { minPercent: 5, maxPercent: 10 }, upper: { minPercent: 2.5, maxPercent: 5 } },
  trained: { lower: { minPercent: 2, maxPercent: 5 }, upper: { minPercent: 2, maxPercent: 2.5 } },
};

/** How much to add, in percent of the load, when a rep range is complete (C6, V2). */
export function loadStep(level: LiftingLevel, half: BodyHalf): LoadStep {
  return STEPS[level === 'novice' ? 'novice' : 'trained'][half];
}

export interface DoneSet {
  readonly reps: number;
  readonly rir?: number;
  /** 1 to 5; 3 is good enough to progress. */
  readonly form?: number;
}

export interface DoubleProgression {
  readonly topReps: number;
  readonly targetRir: number;
  /** Working sets of this exercise at the present load, oldest session first. */
  readonly sessions: readonly (readonly DoneSet[])[];
  readonly level: LiftingLevel;
  readonly phase: PhaseCode;
}

/** Form of 1 to 5 that is good enough to progress (C6, D). */
const GOOD_FORM = 3;

/** What was not recorded does not hold the load back; the range itself was set for the target (D). */
function isComplete(sets: readonly DoneSet[], topReps: number, targetRir: number): boolean {
  return (
    sets.length > 0 &&
    sets.every(
      (set) => set.reps >= topReps && (set.rir ?? targetRir) >= targetRir && (set.form ?? GOOD_FORM) >= GOOD_FORM,
    )
  );
}

/**
 * Whether to add load and start again at the bottom of the range, or to add repetitions: every set at the top with the
 * target left, two sessions running, one for novices in foundation (C6, D).
 */
export function doubleProgression(progress: DoubleProgression): 'add-load' | 'add-reps' {
  const needed = progress.level === 'novice' && progress.phase === 'A' ? 1 : 2;
  const latest = progress.sessions.slice(-needed);
  const complete = latest.every((sets) => isComplete(sets, progress.topReps, progress.targetRir));
  return latest.length === needed && complete ? 'add-load' : 'add-reps';
}

/** The 2-for-2 rule: two repetitions more than asked in the last set of two sessions running, oldest first (C6, V). */
export function isTwoForTwo(targetReps: number, lastSetReps: readonly number[]): boolean {
  const latest = lastSetReps.slice(-2);
  return latest.length === 2 && latest.every((reps) => reps >= targetReps + 2);
}
