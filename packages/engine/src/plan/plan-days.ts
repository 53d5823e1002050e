import { parseClock } from '../calendar/clock.ts';
import { addDays, parseDate } from '../calendar/epoch-day.ts';
import type { Race } from '../model/athlete.ts';
import type { Plan, PlanRun, PlanSession, PlanWeek } from '../model/plan.ts';
import type { DayFacts, SessionFacts } from '../rules/day-facts.ts';
import type { RuleConfig } from '../rules/rule-config.ts';
import { type CalendarRun, describeRun } from '../running/calendar-run.ts';
import { quarter, raceFacts, runFacts, tomorrowFacts } from '../schedule/calendar-facts.ts';
import type { EpochDay } from '../units/brands.ts';
import { ruleConfig } from './rule-config-for.ts';

/** A plan document as the calendar that rules read. */
export interface PlanDays {
  readonly first: EpochDay;
  readonly days: readonly DayFacts[];
  readonly config: RuleConfig;
}

const QUARTER = 15;
/** Nothing is known of how long a day without a session would be open. */
const ANY_MINUTES = 240;

/** Reads a plan back into days: its runs, sessions, races and what each week asked for. */
export function daysOfPlan(plan: Plan): PlanDays {
  const { parameters } = plan.schedule;
  const config = ruleConfig(plan.policies, parameters.placement, parameters);
  const first = parseDate(plan.season.start) as EpochDay;
  const count = plan.weeks.length * 7;
  const races = plan.races.map((race): Race => ({ ...race, day: parseDate(race.date) as EpochDay }));
  const runsByDay = groupRuns(plan.runs);
  const sessions = new Map(plan.sessions.map((session) => [session.date, session]));
  const facts = Array.from({ length: count + 1 }, (_, index) => runFacts(runsByDay.get(addDays(first, index)) ?? []));
  const race = raceFacts(races, config, first, count);
  const byDay = new Map([...sessions.values()].map((session) => [parseDate(session.date) as EpochDay, session]));
  const days = Array.from({ length: count }, (_, index): DayFacts => {
    const week = plan.weeks[Math.floor(index / 7)] as PlanWeek;
    const weekFrom = index - (index % 7);
    const session = byDay.get(addDays(first, index));
    return {
      firstOfWeek: index % 7 === 0,
      lastOfWeek: index % 7 === 6,
      runs: facts[index] as DayFacts['runs'],
      minutes: session?.availableMinutes ?? ANY_MINUTES,
      race: race[index] as DayFacts['race'],
      week: {
        sessions: week.target,
        ...week.dose,
        runFreeDays: facts.slice(weekFrom, weekFrom + 7).filter((runs) => runs.length === 0).length,
      },
      tomorrow: tomorrowFacts(facts[index + 1] ?? []),
      ...(session ? { session: sessionFacts(session) } : {}),
    };
  });
  return { first, days, config };
}

function groupRuns(runs: readonly PlanRun[]): Map<EpochDay, CalendarRun[]> {
  const byDay = new Map<EpochDay, CalendarRun[]>();
  for (const run of runs) {
    const { date, at, ...rest } = run;
    const clock = at === undefined ? undefined : parseClock(at);
    const day = parseDate(date) as EpochDay;
    const described = describeRun({ ...rest, day, ...(clock === undefined ? {} : { at: clock }) }, run.long);
    byDay.set(
      day,
      [...(byDay.get(day) ?? []), described].sort((a, b) => a.start - b.start),
    );
  }
  return byDay;
}

/** A session of a plan as rules see it. */
export function sessionFacts(session: PlanSession): SessionFacts {
  const start = quarter(parseClock(session.at ?? '18:00') ?? 0);
  return {
    what: 'session',
    role: session.role,
    legLoad: session.legLoad,
    impact: session.impact,
    novel: session.novel === true,
    minutes: session.availableMinutes,
    start,
    end: start + Math.ceil(session.availableMinutes / QUARTER) * QUARTER,
  };
}
