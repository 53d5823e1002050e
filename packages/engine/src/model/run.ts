import type { ClockMinutes, EpochDay } from '../units/brands.ts';

export const RUN_KINDS = [
  'easy',
  'recovery',
  'long',
  'tempo',
  'intervals',
  'hills',
  'race',
  'walk-run',
  'cross',
  'rest',
  'other',
] as const;

export type RunKind = (typeof RUN_KINDS)[number];

/** Where a run was read from: the weekly pattern, the athlete's own list, or an imported calendar. */
export type RunSource = 'pattern' | 'listed' | 'imported';

/** One run, planned or done, on its local calendar date. */
export interface Run {
  readonly id: string;
  readonly day: EpochDay;
  readonly at?: ClockMinutes;
  readonly kind: RunKind;
  readonly km?: number;
  readonly minutes?: number;
  readonly title?: string;
  readonly source: RunSource;
  /** It was run; absent where it is planned, or where nobody says. */
  readonly done?: true;
}

/** A run that returns every week, used where no listed or imported run covers the week. */
export interface PatternRun {
  readonly kind: RunKind;
  readonly km?: number;
  readonly minutes?: number;
  readonly at?: ClockMinutes;
}
