import type { EpochDay, WeekStart } from '@stridelift/engine';
import { addDays, startOfWeek } from '@stridelift/engine';
import type { Session } from './session.ts';

/** How much of a history says how a runner trains now, mark D: years ago say nothing. */
export const HISTORY = {
  /** The last weeks that have runs, and how far back at most. */
  weeks: 8,
  withinDays: 182,
  /** Fewer weeks show no rhythm. */
  leastWeeks: 3,
} as const;

/** A week with the runs that were done in it, earliest first. */
export interface WeekOfRuns {
  readonly start: EpochDay;
  readonly runs: readonly Session[];
}

/** Training on foot that a week is made of; a race is no habit. */
export const isTrainingRun = ({ told }: Session): boolean => !['race', 'cross', 'other', 'rest'].includes(told.kind);

/** Everything on foot, races too. */
export const isOnFoot = ({ told }: Session): boolean => !['cross', 'other', 'rest'].includes(told.kind);

/** The last weeks that have runs, earliest first. */
export function recentWeeks(runs: readonly Session[], weekStartsOn: WeekStart): readonly WeekOfRuns[] {
  const sorted = [...runs].sort((a, b) => a.day - b.day || (a.at ?? 0) - (b.at ?? 0));
  const last = sorted.at(-1);
  if (last === undefined) return [];
  const weeks = new Map<EpochDay, Session[]>();
  for (const run of sorted) {
    if (run.day <= addDays(last.day, -HISTORY.withinDays)) continue;
    const start = startOfWeek(run.day, weekStartsOn);
    const week = weeks.get(start);
    if (week) week.push(run);
    else weeks.set(start, [run]);
  }
  return [...weeks].map(([start, own]) => ({ start, runs: own })).slice(-HISTORY.weeks);
}
