import type { LoggedSet } from '../activity/activity.ts';

/** A set with its place in the exercise, as it is written. */
export interface NumberedSet {
  readonly order: string;
  readonly set: LoggedSet;
}
