import type { Weekday, WeekStart } from '@stridelift/engine';
import { formatClock, startOfWeek, WEEKDAYS, weekdayOf } from '@stridelift/engine';
import { hardnessOf } from '../run-kind/label.ts';
import type { Writable } from '../writable.ts';
import type { PatternDay } from './import-document.ts';
import type { Session } from './session.ts';

/** Fewer weeks show no rhythm. */
const WEEKS = 3;

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** The most frequent value; of equally frequent ones the first. */
function usual<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function patternDay(runs: readonly Session[]): PatternDay {
  const harderFirst = [...runs].sort((a, b) => hardnessOf(b.told.label) - hardnessOf(a.told.label));
  const day: Writable<PatternDay> = { kind: usual(harderFirst.map((run) => run.told.kind)) ?? 'easy' };
  const km = median(runs.flatMap((run) => run.km ?? []));
  const minutes = median(runs.flatMap((run) => run.minutes ?? []));
  const at = usual(runs.flatMap((run) => run.at ?? []));
  if (km !== undefined) day.km = Math.round(km * 10) / 10;
  if (minutes !== undefined) day.minutes = minutes;
  if (at !== undefined) day.at = formatClock(at);
  return day;
}

/** The weekly rhythm of the runs: the weekdays that at least half of the weeks have, with what is usual there. */
export function findPattern(
  sessions: readonly Session[],
  weekStartsOn: WeekStart,
): Readonly<Partial<Record<Weekday, PatternDay>>> | undefined {
  const runs = sessions.filter(({ told }) => !['race', 'cross', 'other', 'rest'].includes(told.kind));
  const weeks = new Set(runs.map((run) => startOfWeek(run.day, weekStartsOn))).size;
  if (weeks < WEEKS) return undefined;
  const pattern: Partial<Record<Weekday, PatternDay>> = {};
  for (const [index, weekday] of WEEKDAYS.entries()) {
    const own = runs.filter((run) => weekdayOf(run.day) === index);
    if (new Set(own.map((run) => run.day)).size * 2 >= weeks) pattern[weekday] = patternDay(own);
  }
  return Object.keys(pattern).length > 0 ? pattern : undefined;
}
