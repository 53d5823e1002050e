import type { ClockMinutes, EpochDay } from '@stridelift/engine';
import type { Activity } from '../activity/activity.ts';
import type { RunClass } from '../run-kind/classify-run.ts';

/** A run or a lift that was found, before it is set beside the others. */
export interface Session {
  readonly key: string;
  readonly day: EpochDay;
  readonly at?: ClockMinutes;
  readonly km?: number;
  readonly minutes?: number;
  readonly title: string;
  readonly told: RunClass;
  readonly planned: boolean;
  readonly sources: readonly string[];
  readonly line: number;
  /** The format of the file that it was read from; how exact its figures are goes by it. */
  readonly format?: string;
  /** The recording that it was read from, where there is one. */
  readonly activity?: Activity;
}
