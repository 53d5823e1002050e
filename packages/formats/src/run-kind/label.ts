import type { RunKind } from '@stridelift/engine';

/** What a planned day may be. Finer than the engine needs, because the plans of others are worded this finely. */
export const RUN_LABELS = [
  'rest',
  'rest_or_easy',
  'rest_or_cross',
  'cross',
  'cross_or_strength',
  'strength',
  'walk_run',
  'recovery',
  'easy',
  'easy_strides',
  'medium_long',
  'long',
  'long_quality',
  'marathon_pace',
  'progression',
  'tempo',
  'intervals',
  'hills',
  'race',
  'unspecified_run',
  'note',
  'unknown',
] as const;

export type RunLabel = (typeof RUN_LABELS)[number];

/** All that placing strength between runs depends on. */
export type DayDemand = 'rest' | 'easy' | 'quality' | 'long' | 'race';

interface Fold {
  readonly kind: RunKind;
  readonly demand: DayDemand;
  /** The harder of two sessions of one day gives the day its label. */
  readonly hardness: number;
}

/**
 * A medium-long run counts as long: at 1.5 to 2 hours it loads the legs as long runs do. A day that may be rest or an
 * easy run counts as the run, so that nothing is planned that the run would spoil.
 */
const FOLDS: Readonly<Record<RunLabel, Fold>> = {
  rest: { kind: 'rest', demand: 'rest', hardness: 0 },
  rest_or_cross: { kind: 'rest', demand: 'rest', hardness: 1 },
  rest_or_easy: { kind: 'easy', demand: 'easy', hardness: 5 },
  cross: { kind: 'cross', demand: 'easy', hardness: 3 },
  cross_or_strength: { kind: 'cross', demand: 'easy', hardness: 3 },
  strength: { kind: 'other', demand: 'easy', hardness: 2 },
  walk_run: { kind: 'walk-run', demand: 'easy', hardness: 6 },
  recovery: { kind: 'recovery', demand: 'easy', hardness: 7 },
  easy: { kind: 'easy', demand: 'easy', hardness: 8 },
  unspecified_run: { kind: 'easy', demand: 'easy', hardness: 8 },
  easy_strides: { kind: 'easy', demand: 'easy', hardness: 9 },
  medium_long: { kind: 'long', demand: 'long', hardness: 12 },
  long: { kind: 'long', demand: 'long', hardness: 13 },
  progression: { kind: 'tempo', demand: 'quality', hardness: 14 },
  marathon_pace: { kind: 'tempo', demand: 'quality', hardness: 15 },
  tempo: { kind: 'tempo', demand: 'quality', hardness: 16 },
  hills: { kind: 'hills', demand: 'quality', hardness: 17 },
  intervals: { kind: 'intervals', demand: 'quality', hardness: 18 },
  long_quality: { kind: 'long', demand: 'long', hardness: 19 },
  race: { kind: 'race', demand: 'race', hardness: 20 },
  note: { kind: 'other', demand: 'rest', hardness: 0 },
  unknown: { kind: 'other', demand: 'easy', hardness: 4 },
};

/** The kind of run that the engine knows. */
export const runKindOf = (label: RunLabel): RunKind => FOLDS[label].kind;

export const demandOf = (label: RunLabel): DayDemand => FOLDS[label].demand;

export const hardnessOf = (label: RunLabel): number => FOLDS[label].hardness;
