import type { Weekday, WeekStart } from '@stridelift/engine';
import { findLongRuns } from '../run-kind/long-in-week.ts';
import { applyOwnRules, type OwnRule } from '../run-kind/own-rules.ts';
import type { KnownOfRunner } from '../run-kind/recorded-run.ts';
import { tellRecordings } from '../run-kind/tell-recordings.ts';
import { findPattern } from './find-pattern.ts';
import type { PatternDay, Rhythm } from './import-document.ts';
import { mergeSessions } from './merge-sessions.ts';
import { findRhythm } from './rhythm.ts';
import type { Session } from './session.ts';

export interface UnderstandingOptions {
  readonly weekStartsOn: WeekStart;
  /** What the runner has said about runs of a kind; counts before everything else. */
  readonly ownRules?: readonly OwnRule[];
  /** What the runner has told of themselves, where the runs need not show it. */
  readonly runner?: KnownOfRunner;
}

/** Everything that was found, each once, understood as far as it goes. */
export interface Understood {
  readonly runs: readonly Session[];
  readonly strength: readonly Session[];
  readonly pattern: Readonly<Partial<Record<Weekday, PatternDay>>> | undefined;
  readonly rhythm: Rhythm | undefined;
}

export const isStrength = ({ told }: Session): boolean => told.label === 'strength';
export const isRun = ({ told }: Session): boolean => !['strength', 'note'].includes(told.label) && told.kind !== 'rest';

/**
 * Sets the sessions of all files side by side: each once, its kind told by the runner's own rules, marks, the plan, the title, the
 * laps, the length and the effort in turn; then what returns every week.
 */
export function setSideBySide(found: readonly Session[], options: UnderstandingOptions): Understood {
  const { weekStartsOn, ownRules = [], runner = {} } = options;
  const sessions = found.map((session) => applyOwnRules(session, ownRules));
  const recorded = tellRecordings(mergeSessions(sessions.filter(isRun)), runner);
  const runs = findLongRuns(recorded, weekStartsOn);
  return {
    runs,
    strength: mergeSessions(sessions.filter(isStrength)),
    pattern: findPattern(runs, weekStartsOn),
    rhythm: findRhythm(runs, weekStartsOn),
  };
}
