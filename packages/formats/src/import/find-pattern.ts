import type { EpochDay, Weekday, WeekStart } from '@stridelift/engine';
import { formatClock, startOfWeek, WEEKDAYS, weekdayOf } from '@stridelift/engine';
import { hardnessOf } from '../run-kind/label.ts';
import type { Writable } from '../writable.ts';
import type { PatternDay } from './import-document.ts';
import { HISTORY, isTrainingRun, recentWeeks } from './recent-weeks.ts';
import type { Session } from './session.ts';
import { usualTime } from './usual-time.ts';

/** The middle value, of an even count the smaller one: something that was really run. */
function lowerMedian(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** The most frequent value; of equally frequent ones the first. */
function usual<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Of two runs of one day the harder, then the longer one is the run of the day. */
function runOfEachDay(runs: readonly Session[]): readonly Session[] {
  const days = new Map<EpochDay, Session>();
  const length = ({ km, minutes }: Session): number => km ?? (minutes ?? 0) / 6;
  for (const run of [...runs].sort(
    (a, b) => hardnessOf(b.told.label) - hardnessOf(a.told.label) || length(b) - length(a),
  ))
    if (!days.has(run.day)) days.set(run.day, run);
  return [...days.values()];
}

function patternDay(runs: readonly Session[]): PatternDay {
  const day: Writable<PatternDay> = { kind: usual(runs.map((run) => run.told.kind)) ?? 'easy' };
  // Amounts of the kind that is usual: one long race week makes no easy day longer.
  const alike = runs.filter((run) => run.told.kind === day.kind);
  const km = lowerMedian(alike.flatMap((run) => run.km ?? []));
  const minutes = lowerMedian(alike.flatMap((run) => run.minutes ?? []));
  const at = usualTime(runs.flatMap((run) => run.at ?? []));
  if (km !== undefined) day.km = Math.round(km * 10) / 10;
  if (minutes !== undefined) day.minutes = Math.round(minutes);
  if (at !== undefined) day.at = formatClock(at);
  return day;
}

/** The runs that show how the runner trains: finished ones of late where they are enough, else all that is planned. */
function tellingRuns(sessions: readonly Session[], weekStartsOn: WeekStart): readonly Session[] {
  const runs = sessions.filter(isTrainingRun);
  const weeks = recentWeeks(
    runs.filter(({ planned }) => !planned),
    weekStartsOn,
  );
  return weeks.length < HISTORY.leastWeeks ? runs : weeks.flatMap((week) => week.runs);
}

/** The weekly pattern of the runs: the weekdays that at least half of the weeks have, with what is usual there. */
export function findPattern(
  sessions: readonly Session[],
  weekStartsOn: WeekStart,
): Readonly<Partial<Record<Weekday, PatternDay>>> | undefined {
  const runs = tellingRuns(sessions, weekStartsOn);
  const weeks = new Set(runs.map((run) => startOfWeek(run.day, weekStartsOn))).size;
  if (weeks < HISTORY.leastWeeks) return undefined;
  const pattern: Partial<Record<Weekday, PatternDay>> = {};
  for (const [index, weekday] of WEEKDAYS.entries()) {
    const own = runOfEachDay(runs.filter((run) => weekdayOf(run.day) === index));
    if (own.length * 2 >= weeks) pattern[weekday] = patternDay(own);
  }
  return Object.keys(pattern).length > 0 ? pattern : undefined;
}
