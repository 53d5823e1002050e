import type { PatternRun, Run, Weekday } from '@stridelift/engine';
import type { AthleteFile, PatternRunEntry, RunEntry } from './athlete-file.ts';
import { optional } from './optional.ts';
import type { Assume } from './to-places.ts';
import { toClock, toDay } from './typed-values.ts';

/** Runs of these kinds say enough without a length. */
const NEEDS_NO_LENGTH: readonly string[] = ['rest', 'cross', 'other', 'race'];

function lengthUnknown(run: PatternRunEntry): boolean {
  return run.km === undefined && run.minutes === undefined && !NEEDS_NO_LENGTH.includes(run.kind);
}

function toPatternRun(run: PatternRunEntry): PatternRun {
  return {
    kind: run.kind,
    ...optional('km', run.km),
    ...optional('minutes', run.minutes),
    ...optional('at', toClock(run.at)),
  };
}

export function toRunning(file: AthleteFile, assume: Assume): Readonly<Partial<Record<Weekday, PatternRun>>> {
  const running: Partial<Record<Weekday, PatternRun>> = {};
  for (const [weekday, run] of Object.entries(file.running ?? {})) {
    if (lengthUnknown(run)) {
      assume(
        'run-length-absent',
        `The ${run.kind} run on ${weekday} has neither distance nor time, its length is unknown.`,
      );
    }
    running[weekday as Weekday] = toPatternRun(run);
  }
  return running;
}

function byDate(a: RunEntry, b: RunEntry): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (a.at ?? '') < (b.at ?? '') ? -1 : (a.at ?? '') > (b.at ?? '') ? 1 : 0;
}

/** The listed runs by date; their ids say the date, and count where a day has several. */
export function toRuns(file: AthleteFile, assume: Assume): readonly Run[] {
  const onDay = new Map<string, number>();
  return [...(file.runs ?? [])].sort(byDate).map((run) => {
    if (lengthUnknown(run)) {
      assume(
        'run-length-absent',
        `The ${run.kind} run on ${run.date} has neither distance nor time, its length is unknown.`,
      );
    }
    const count = (onDay.get(run.date) ?? 0) + 1;
    onDay.set(run.date, count);
    return {
      id: count === 1 ? `listed-${run.date}` : `listed-${run.date}-${count}`,
      day: toDay(run.date),
      ...toPatternRun(run),
      ...optional('title', run.title),
      source: 'listed',
    };
  });
}
