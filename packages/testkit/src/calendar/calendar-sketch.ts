import type { Closed, DayFacts, OpenDay, RunFacts, WeekFacts } from '@stridelift/engine';
import { type PlacedRace, raceFacts, raceRun } from './race-facts.ts';
import { type DaySessions, sessionOptions } from './session-options.ts';

/** What a week asks for, without what its calendar adds. */
export type WeekDose = Omit<WeekFacts, 'runFreeDays'>;

/**
 * What a calendar is free to be, by day and by week from a Monday on; everything else that rules may look at follows from it.
 * Days go one past the last whole week, because a Sunday looks at its tomorrow.
 */
export interface CalendarSketch {
  readonly runs: readonly (readonly RunFacts[])[];
  readonly sessions: readonly DaySessions[];
  /** Minutes that the runner has on the day, if it is open. */
  readonly minutes: readonly number[];
  /** Why the day takes no session, if it is not open. */
  readonly closed: readonly Closed[];
  readonly weeks: readonly { readonly dose: WeekDose; readonly novel: boolean }[];
  /** Earliest first. */
  readonly races: readonly PlacedRace[];
  readonly open: ReadonlySet<number>;
  /** Which of the day's sessions is fixed, where one is. */
  readonly fixed: ReadonlyMap<number, number>;
}

/** The first days of the sketched calendar, as the scheduler takes them. */
export function openDaysOf(sketch: CalendarSketch, days: number): readonly OpenDay[] {
  const calendar = withRaceRuns(sketch);
  return Array.from({ length: days }, (_, day) => openDay(calendar, day));
}

/** On race day the race is the only run. */
function withRaceRuns(sketch: CalendarSketch): CalendarSketch {
  const runs = sketch.runs.map((own, day) => {
    const race = sketch.races.find((one) => one.day === day);
    return race ? [raceRun(race)] : own;
  });
  return { ...sketch, runs };
}

function openDay(sketch: CalendarSketch, day: number): OpenDay {
  const week = sketch.weeks[Math.floor(day / 7)]!;
  const facts = dayFacts(sketch, day);
  const options = sessionOptions(sketch.sessions[day]!, facts.runs, week.novel);
  const fixed = sketch.fixed.get(day);
  if (fixed !== undefined) return { facts, options: [options[fixed % options.length]!], fixed: true };
  return { facts, options: sketch.open.has(day) ? options : [] };
}

function dayFacts(sketch: CalendarSketch, day: number): DayFacts {
  const weekday = day % 7;
  const open = sketch.open.has(day);
  const weekRuns = sketch.runs.slice(day - weekday, day - weekday + 7);
  const tomorrow = sketch.runs[day + 1]!;
  return {
    firstOfWeek: weekday === 0,
    lastOfWeek: weekday === 6,
    runs: sketch.runs[day]!,
    ...(open ? {} : { closed: sketch.closed[day]! }),
    minutes: open ? sketch.minutes[day]! : 0,
    race: raceFacts(sketch.races, day),
    week: {
      ...sketch.weeks[Math.floor(day / 7)]!.dose,
      runFreeDays: weekRuns.filter((runs) => runs.length === 0).length,
    },
    tomorrow: {
      quality: tomorrow.some(({ quality }) => quality),
      long: tomorrow.some(({ long }) => long),
      easyOrRest: tomorrow.every(({ quality, long }) => !quality && !long),
    },
  };
}
