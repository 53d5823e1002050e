/** What ends a step: so many repetitions (the runner says when, by the lap button), the clock, or the lap button alone. */
export type StepEnd =
  | { readonly kind: 'reps'; readonly reps: number }
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'lap' };

/** What Garmin's profile calls an exercise; no name where only the family fits. */
export interface ExerciseCode {
  readonly category: number;
  readonly name: number | undefined;
  /** The category in words. */
  readonly family: string;
}

export type Purpose = 'warm-up' | 'work' | 'cool-down';

export interface ExerciseStep {
  readonly kind: 'exercise';
  readonly purpose: Purpose;
  /** The name in full. */
  readonly name: string;
  readonly code?: ExerciseCode;
  readonly end: StepEnd;
  readonly note: readonly string[];
  readonly kg?: number;
}

export interface RestStep {
  readonly kind: 'rest';
  readonly name: string;
  readonly end: StepEnd;
}

/** Goes back over the `steps` before it until they were done `rounds` times in all. */
export interface RepeatStep {
  readonly kind: 'repeat';
  readonly steps: number;
  readonly rounds: number;
}

/** One step of a workout on a watch. */
export type WatchStep = ExerciseStep | RestStep | RepeatStep;
