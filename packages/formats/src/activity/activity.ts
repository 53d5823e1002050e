import type { EpochDay } from '@stridelift/engine';

/** What was done, as coarse as planning needs it. */
export type Sport = 'run' | 'walk' | 'ride' | 'swim' | 'strength' | 'mobility' | 'other';

/** An instant, where the file knows one, or what the clock on the runner's wall showed, where it knows only that. */
export type ActivityStart =
  | {
      readonly kind: 'instant';
      readonly unixSeconds: number;
      /** Minutes that the clock on the wall was ahead of UTC, where the file says so. */
      readonly offsetMinutes?: number;
    }
  | { readonly kind: 'wall'; readonly day: EpochDay; readonly secondOfDay?: number };

/** A stretch of an activity, cut by the runner, the distance or a planned workout. */
export interface Lap {
  readonly seconds: number;
  readonly metres?: number;
  readonly averageHeartRate?: number;
  readonly intensity?: 'active' | 'rest' | 'warm-up' | 'cool-down';
  /** A step of a planned workout, not a kilometre that a watch counted. */
  readonly ofWorkout?: boolean;
}

/** A set as it was logged, in the numbers and the unit that were entered. */
export interface LoggedSet {
  /** What the other system calls the exercise. */
  readonly name: string;
  /** The id of ours that the name stands for, where that is certain. */
  readonly exercise?: string;
  /** What a watch took the movement for, likeliest first; nobody has confirmed it. */
  readonly guesses?: readonly string[];
  readonly setType: 'normal' | 'warm-up' | 'drop' | 'failure';
  readonly reps?: number;
  readonly seconds?: number;
  readonly metres?: number;
  /** Below zero where a machine or a band took weight off. */
  readonly weight?: number;
  readonly unit?: 'kg' | 'lb';
  readonly side?: 'left' | 'right';
  readonly rpe?: number;
}

/**
 * One training as a device or an app recorded it: the candidate that every reader of recordings gives. It holds no position, no name of
 * a person, no token.
 */
export interface Activity {
  /** The vendor's own identity where it has one that stays, such as `strava:123`. */
  readonly ownId?: string;
  readonly sport: Sport;
  /** The word of the file for the sport, such as `Trail Run`. */
  readonly sportWord?: string;
  /** The file does not name the sport; it was guessed, as by speed. */
  readonly sportIsGuess?: boolean;
  readonly start: ActivityStart;
  /** From the first second to the last. */
  readonly elapsedSeconds?: number;
  /** Without pauses. */
  readonly movingSeconds?: number;
  readonly metres?: number;
  /** Beats a minute. */
  readonly averageHeartRate?: number;
  readonly maxHeartRate?: number;
  readonly laps: readonly Lap[];
  readonly sets: readonly LoggedSet[];
  readonly title?: string;
  readonly description?: string;
  /** The runner marked it so. */
  readonly isRace?: boolean;
  readonly isLongRun?: boolean;
  /** The file of the same archive that holds its details. */
  readonly detailFile?: string;
  /** How much its source knows (`FormatReader.detail`), set by who reads files side by side. */
  readonly detail?: number;
  /** Where its record begins in the file. */
  readonly line?: number;
}
