import { formatClock } from '../calendar/clock.ts';
import { formatDate } from '../calendar/epoch-day.ts';
import type { Athlete, Race } from '../model/athlete.ts';
import type { Finding } from '../model/finding.ts';
import { type Assumption, PLAN_VERSION, type Plan, type PlanAvailability, type PlanRun } from '../model/plan.ts';
import type { RunCalendar } from '../running/run-calendar.ts';
import type { Season } from '../season/season-model.ts';
import type { EpochDay } from '../units/brands.ts';
import { phaseDocuments } from './phase-document.ts';
import type { NoHeavyReason } from './phase-words.ts';
import type { SeasonAndRuns } from './season-and-runs.ts';
import type { WrittenSeason } from './write-season.ts';

export const ENGINE_VERSION = 'stridelift-engine@0.1.0';

export interface PlanParts {
  readonly athlete: Athlete;
  readonly asOf: EpochDay;
  readonly races: readonly Race[];
  readonly frame: SeasonAndRuns;
  readonly written: WrittenSeason;
  readonly noHeavy: NoHeavyReason;
  readonly schedule: Plan['schedule'];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** The plan as others read it, fields in the order of the contract. */
export function planDocument({ athlete, asOf, races, frame, written, ...rest }: PlanParts): Plan {
  const { season, calendar } = frame;
  return {
    version: PLAN_VERSION,
    engine: ENGINE_VERSION,
    asOf: formatDate(asOf),
    athlete: {
      name: athlete.name,
      lifting: athlete.lifting,
      units: athlete.units,
      timeZone: athlete.timeZone,
    },
    goal: {
      event: athlete.goal.event,
      ...(athlete.goal.day === undefined ? {} : { date: formatDate(athlete.goal.day) }),
    },
    races: races.map(({ day, event, priority }) => ({ date: formatDate(day), event, priority })),
    availability: availabilityOf(athlete),
    policies: athlete.policies,
    season: {
      start: formatDate(season.start),
      end: formatDate(season.end),
      phases: phaseDocuments({ season, races, noHeavy: rest.noHeavy, ...written }),
    },
    weeks: written.weeks,
    runs: planRuns(calendar, season.start),
    sessions: written.sessions,
    schedule: rest.schedule,
    findings: rest.findings,
    assumptions: rest.assumptions,
  };
}

/** What the season itself has to say. */
export function seasonFindings(season: Season): readonly Finding[] {
  return season.notes.map((note) => ({
    rule: note.code,
    level: 'note',
    dates: [formatDate(season.start)],
    facts: {},
    text: note.text,
    sources: note.sources,
  }));
}

function planRuns(calendar: RunCalendar, from: EpochDay): PlanRun[] {
  return calendar.runs
    .filter((run) => run.day >= from)
    .map(({ id, day, at, kind, km, minutes, title, source, quality, long }) => ({
      id,
      date: formatDate(day),
      ...(at === undefined ? {} : { at: formatClock(at) }),
      kind,
      ...(km === undefined ? {} : { km }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(title === undefined ? {} : { title }),
      source,
      quality,
      long,
    }));
}

function availabilityOf(athlete: Athlete): PlanAvailability {
  const week = Object.fromEntries(
    Object.entries(athlete.week).map(([weekday, { minutes, at }]) => [
      weekday,
      { minutes, ...(at === undefined ? {} : { at: formatClock(at) }) },
    ]),
  );
  return {
    week,
    blockedDates: athlete.blockedDays.map(formatDate),
    ...(athlete.restDay ? { restDay: athlete.restDay } : {}),
  };
}
