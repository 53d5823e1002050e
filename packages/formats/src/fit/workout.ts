import type { Sport } from '../activity/activity.ts';
import type { ExerciseWords } from './profile/exercise-words.ts';

/** When a step is over. */
export type StepEnd =
  | { readonly kind: 'reps'; readonly reps: number }
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'distance'; readonly metres: number }
  /** When the runner presses the button. */
  | { readonly kind: 'open' }
  /** By pulse, power or another measure that strength work has no use for; the number is that of the FIT profile. */
  | { readonly kind: 'other'; readonly durationType: number };

/** Something to do, or to rest. */
export interface WorkoutEffort {
  readonly kind: 'effort';
  readonly intensity: 'active' | 'rest' | 'warm-up' | 'cool-down';
  readonly until: StepEnd;
  /** As the watch calls it. */
  readonly exercise?: ExerciseWords;
  /** What the file calls the step, or else the exercise, in words for people. */
  readonly title?: string;
  readonly weight?: number;
  readonly unit?: 'kg' | 'lb';
  readonly notes?: string;
}

/** Back to an earlier step, until the steps from there have been done this many times in all. */
export interface WorkoutRepeat {
  readonly kind: 'repeat';
  /** Counted from 0. */
  readonly fromStep: number;
  readonly rounds: number;
}

export type WorkoutStep = WorkoutEffort | WorkoutRepeat;

/** A workout as a watch leads through it: steps in order, without the pace or pulse that a run should have. It has no day. */
export interface FitWorkout {
  readonly name?: string;
  readonly description?: string;
  readonly sport: Sport;
  readonly sportWord?: string;
  readonly steps: readonly WorkoutStep[];
  /** The exercises that the file names in words for people. */
  readonly titles: readonly { readonly exercise: ExerciseWords; readonly title: string }[];
}
