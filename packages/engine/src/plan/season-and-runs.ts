import { addDays } from '../calendar/epoch-day.ts';
import type { Athlete } from '../model/athlete.ts';
import type { Run } from '../model/run.ts';
import { buildRunCalendar, type RunCalendar } from '../running/run-calendar.ts';
import { type RunWeek, runWeeks } from '../running/run-weeks.ts';
import { layOutSeason } from '../season/season.ts';
import type { Season } from '../season/season-model.ts';
import { withinPhases } from '../season/within-phases.ts';
import type { EpochDay } from '../units/brands.ts';
import { lightAwayWeeks } from './light-away-weeks.ts';
import type { PreparedRunner } from './prepared-runner.ts';

export interface SeasonAndRuns {
  readonly season: Season;
  readonly calendar: RunCalendar;
  /** One for each week of the season, in order. */
  readonly weeks: readonly RunWeek[];
}

/** Days before the season whose runs count for what is usual (C1, D). */
const HISTORY_DAYS = 42;
/** Weeks ahead beyond which runs are not read (D). */
const MOST_WEEKS = 110;

/** Lays out the season; the runner's own cut-back weeks, read from the calendar, carry its deloads (B6, B9; D). */
export function seasonAndRuns(
  athlete: Athlete,
  runs: readonly Run[],
  asOf: EpochDay,
  { limits, legLoadAt }: PreparedRunner,
): SeasonAndRuns {
  const farthest = addDays(asOf, 7 * MOST_WEEKS);
  const usable = runs.filter((run) => run.day >= addDays(asOf, -HISTORY_DAYS) && run.day <= farthest);
  const inputBase = {
    asOf,
    weekStartsOn: athlete.weekStartsOn,
    level: athlete.lifting,
    event: athlete.goal.event,
    ...(athlete.goal.day === undefined ? {} : { goalDay: athlete.goal.day }),
    races: athlete.races,
    phaseOrder: athlete.policies.phaseOrder,
    injuries: athlete.injuries,
    lightAwayWeeks: lightAwayWeeks(athlete, legLoadAt, asOf),
    ...(limits.deloadEveryWeeks === 3 ? { age: 65 } : {}),
  };
  const rough = withinPhases(layOutSeason(inputBase), limits.phases);
  const calendar = buildRunCalendar(athlete, usable, rough.start, rough.end);
  const weeks = runWeeks(calendar, athlete.weekStartsOn);
  const cutBackWeeks = new Set(weeks.filter(({ cutBack }) => cutBack).map(({ start }) => start));
  const season =
    cutBackWeeks.size === 0 ? rough : withinPhases(layOutSeason({ ...inputBase, cutBackWeeks }), limits.phases);
  return { season, calendar, weeks };
}
