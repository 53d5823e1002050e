import type { EpochDay } from '@stridelift/engine';
import type { Activity } from '../activity/activity.ts';
import type { RunClass } from './classify-run.ts';

/** A run as far as it matters here; without a recording it is only planned, or only told of. */
export interface RecordedRun {
  readonly day: EpochDay;
  readonly minutes?: number;
  readonly planned: boolean;
  readonly told: RunClass;
  readonly activity?: Activity;
}

/** What the runner has told of themselves; where absent, their own runs show it. */
export interface KnownOfRunner {
  /** Beats a minute. */
  readonly maxHeartRate?: number;
  readonly thresholdSecondsPerKm?: number;
}
