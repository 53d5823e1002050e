import type { EpochDay, WeekStart } from '@stridelift/engine';
import { startOfWeek, weekdayOf } from '@stridelift/engine';
import { median } from '../median.ts';
import type { RunClass } from './classify-run.ts';
import { asRunClass } from './classify-run.ts';

/** A classified run on its day, as far as the rule of the long run looks at it. */
export interface RunInWeek {
  readonly day: EpochDay;
  readonly km?: number;
  readonly minutes?: number;
  readonly told: RunClass;
}

/** Fewer runs show no pattern. */
const RUNS_A_WEEK = 3;
/** The longest stands out from the next by this much. */
const CLEARLY_LONGER = 1.25;
/** On a weekend, this many times the median of the week. */
const WEEKEND_FACTOR = 1.5;
const SURE = 0.6;
/** For runs that only give a time; only the comparison within a week matters. */
const MINUTES_A_KM = 6;

const lengthOf = ({ km, minutes }: RunInWeek): number => km ?? (minutes ?? 0) / MINUTES_A_KM;

/** Why an undecided run is the long one of its week; undefined where it is not. */
function reasonForLong(run: RunInWeek, week: readonly RunInWeek[]): string | undefined {
  const others = week.filter((other) => other !== run);
  const length = lengthOf(run);
  if (others.some((other) => other.told.demand === 'long' || other.told.demand === 'race')) return undefined;
  if (length >= CLEARLY_LONGER * Math.max(...others.map(lengthOf))) return 'longest run of its week';
  const isWeekend = weekdayOf(run.day) >= 5;
  const isLongest = others.every((other) => lengthOf(other) <= length);
  return isWeekend && isLongest && length >= WEEKEND_FACTOR * median(week.map(lengthOf))
    ? "weekend run of 1.5 times the week's median"
    : undefined;
}

/**
 * A run that only says how far it goes is the long run of its week where it clearly is the longest, or lies on a weekend
 * and reaches 1.5 times the median of the week. An assumption, and marked as one.
 */
export function findLongRuns<Run extends RunInWeek>(runs: readonly Run[], weekStartsOn: WeekStart): readonly Run[] {
  const weeks = new Map<number, Run[]>();
  for (const run of runs) {
    if (lengthOf(run) === 0 || run.told.kind === 'cross') continue;
    const week = startOfWeek(run.day, weekStartsOn);
    const group = weeks.get(week);
    if (group) group.push(run);
    else weeks.set(week, [run]);
  }
  return runs.map((run) => {
    const week = weeks.get(startOfWeek(run.day, weekStartsOn)) ?? [];
    if (!run.told.undecided || lengthOf(run) === 0 || week.length < RUNS_A_WEEK) return run;
    const how = reasonForLong(run, week);
    return how === undefined ? run : { ...run, told: asRunClass({ label: 'long', how, sure: SURE, undecided: false }) };
  });
}
