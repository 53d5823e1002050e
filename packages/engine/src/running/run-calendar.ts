import { addDays, startOfWeek, WEEKDAYS, type WeekStart, weekdayOf } from '../calendar/epoch-day.ts';
import type { Athlete, Race } from '../model/athlete.ts';
import type { Assumption } from '../model/plan.ts';
import type { Run } from '../model/run.ts';
import type { EpochDay } from '../units/brands.ts';
import { type CalendarRun, describeRuns } from './calendar-run.ts';

/** All runs of a season, day by day, with what each means for strength work. */
export interface RunCalendar {
  readonly from: EpochDay;
  readonly to: EpochDay;
  /** Earliest first; on one day in order of start. */
  readonly runs: readonly CalendarRun[];
  readonly onDay: (day: EpochDay) => readonly CalendarRun[];
  readonly assumptions: readonly Assumption[];
}

const NONE: readonly CalendarRun[] = [];

/** Distances that a race event stands for, km; ultra and trail have none of their own (M). */
const RACE_KM: Readonly<Partial<Record<Race['event'], number>>> = { '5k': 5, '10k': 10, half: 21.1, marathon: 42.2 };

/**
 * Lays the weekly pattern, the listed and the imported runs into one calendar.
 * An imported run that is planned covers its whole week; one that is done says nothing of the days after it. A listed run replaces the
 * pattern on its own day; races of the goal are always there. Runs of the 42 days before count for what is usual (C1, D).
 */
export function buildRunCalendar(
  athlete: Athlete,
  imported: readonly Run[],
  from: EpochDay,
  to: EpochDay,
): RunCalendar {
  const planned = imported.filter((run) => !run.done);
  const plannedWeeks = new Set(planned.map((run) => startOfWeek(run.day, athlete.weekStartsOn)));
  const doneUntil = lastDoneOfWeeks(imported, athlete.weekStartsOn);
  const listedDays = new Set(athlete.runs.map((run) => run.day));
  const kept = imported.filter((run) => !listedDays.has(run.day) || isSecondRun(run, athlete.runs));
  const all: Run[] = [...athlete.runs, ...kept];
  let patternWeeks = 0;
  for (let week = startOfWeek(from, athlete.weekStartsOn); week <= to; week = addDays(week, 7)) {
    if (plannedWeeks.has(week)) continue;
    const isToCome = (run: Run): boolean => run.day > (doneUntil.get(week) ?? -Infinity);
    const pattern = patternRuns(athlete, week).filter((run) => !listedDays.has(run.day) && isToCome(run));
    if (pattern.length > 0) patternWeeks += 1;
    all.push(...pattern);
  }
  for (const race of goalRaces(athlete)) {
    if (!all.some((run) => run.day === race.day && run.kind === 'race')) {
      removeWhere(all, (run) => run.day === race.day && run.source === 'pattern');
      all.push(raceRun(race));
    }
  }
  const inRange = all.filter((run) => run.kind !== 'rest' && run.day <= to && run.day >= addDays(from, -42));
  const { runs, assumptions } = describeRuns(inRange, athlete.weekStartsOn);
  const byDay = new Map<EpochDay, CalendarRun[]>();
  for (const run of runs) {
    const sameDay = byDay.get(run.day);
    if (sameDay) sameDay.push(run);
    else byDay.set(run.day, [run]);
  }
  return {
    from,
    to,
    runs,
    onDay: (day) => byDay.get(day) ?? NONE,
    assumptions: [...patternAssumption(patternWeeks, planned.length), ...assumptions],
  };
}

/** The last day of each week on which a run is known to be done: up to there the week is as it was. */
function lastDoneOfWeeks(imported: readonly Run[], weekStartsOn: WeekStart): ReadonlyMap<EpochDay, EpochDay> {
  const last = new Map<EpochDay, EpochDay>();
  for (const { done, day } of imported) {
    const week = startOfWeek(day, weekStartsOn);
    if (done && day > (last.get(week) ?? -Infinity)) last.set(week, day);
  }
  return last;
}

/** A listed run stands for the imported one of its day unless the day really holds two: another kind, or more than three hours apart (D). */
function isSecondRun(run: Run, listed: readonly Run[]): boolean {
  return listed.every(
    (other) =>
      other.day !== run.day ||
      (other.kind !== run.kind && other.at !== undefined && run.at !== undefined && Math.abs(other.at - run.at) > 180),
  );
}

function patternRuns(athlete: Athlete, week: EpochDay): Run[] {
  const runs: Run[] = [];
  for (let offset = 0; offset < 7; offset += 1) {
    const day = addDays(week, offset);
    const weekday = WEEKDAYS[weekdayOf(day)];
    const pattern = weekday && athlete.running[weekday];
    if (pattern) runs.push({ id: `pattern-${day}`, day, source: 'pattern', ...pattern });
  }
  return runs;
}

/** The goal and every other race, earliest first; the goal wins its day. */
export function goalRaces(athlete: Athlete): readonly Race[] {
  const { event, day } = athlete.goal;
  const races = athlete.races.filter((race) => race.day !== day || event === 'general');
  if (day !== undefined && event !== 'general' && event !== 'return-from-injury') {
    races.push({ event, day, priority: 'A' });
  }
  return races.sort((a, b) => a.day - b.day);
}

function raceRun(race: Race): Run {
  const km = RACE_KM[race.event];
  return {
    id: `race-${race.day}`,
    day: race.day,
    kind: 'race',
    ...(km === undefined ? {} : { km }),
    title: race.title ?? `${race.event} race`,
    source: 'listed',
  };
}

function patternAssumption(weeks: number, importedRuns: number): Assumption[] {
  if (weeks === 0 || importedRuns === 0) return [];
  return [
    {
      code: 'pattern-fills-weeks',
      text: `${weeks} ${weeks === 1 ? 'week has' : 'weeks have'} no run in your calendar, so your weekly pattern was used there.`,
    },
  ];
}

function removeWhere<Item>(items: Item[], unwanted: (item: Item) => boolean): void {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    if (unwanted(items[index] as Item)) items.splice(index, 1);
  }
}
