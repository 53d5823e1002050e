import { parseClock } from '../calendar/clock.ts';
import { addDays, formatDate, parseDate, weekdayName } from '../calendar/epoch-day.ts';
import type { Race } from '../model/athlete.ts';
import type { Plan, PlanRun, PlanSession, PlanWeek, ScheduleParameters, WeekDemand } from '../model/plan.ts';
import type { DayFacts, SessionFacts } from '../rules/day-facts.ts';
import type { RuleConfig } from '../rules/rule-config.ts';
import { type CalendarRun, describeRun } from '../running/calendar-run.ts';
import { eventOfKm } from '../running/event-of-km.ts';
import { NO_LIMITS } from '../safety/limits/limits-model.ts';
import { quarter, raceFacts, runFacts, tomorrowFacts } from '../schedule/calendar-facts.ts';
import type { EpochDay } from '../units/brands.ts';
import { ruleConfig } from './rule-config-for.ts';

/** A plan document as the calendar that rules read. */
export interface PlanDays {
  readonly first: EpochDay;
  readonly days: readonly DayFacts[];
  readonly config: RuleConfig;
  /** Minutes since midnight at which a day opens for strength, where the plan says so. */
  readonly opensAt: (index: number) => number | undefined;
}

/** Clock times are read to so many minutes (D). */
const QUARTER = 15;
/** Minutes that a day is taken to be open for, where a plan does not say (D). */
const ANY_MINUTES = 240;

/** Reads a plan back into days: its runs, sessions, races and what each week asked for. */
export function daysOfPlan(plan: Plan): PlanDays {
  const parameters = plan.schedule.parameters ?? usualParameters(plan);
  const config = ruleConfig(plan.policies, parameters.placement, parameters);
  const first = parseDate(plan.season.start) as EpochDay;
  const count = plan.weeks.length * 7;
  const races = racesOf(plan);
  const runsByDay = groupRuns(plan.runs);
  const facts = Array.from({ length: count + 1 }, (_, index) => runFacts(runsByDay.get(addDays(first, index)) ?? []));
  const race = raceFacts(races, config, first, count);
  const byDay = heaviestByDay(plan.sessions);
  const days = Array.from({ length: count }, (_, index): DayFacts => {
    const week = plan.weeks[Math.floor(index / 7)] as PlanWeek;
    const weekFrom = index - (index % 7);
    const session = byDay.get(addDays(first, index));
    return {
      firstOfWeek: index % 7 === 0,
      lastOfWeek: index % 7 === 6,
      runs: facts[index] as DayFacts['runs'],
      ...openingOf(plan, addDays(first, index), session),
      race: race[index] as DayFacts['race'],
      week: {
        sessions: week.target,
        ...(week.dose ?? demandOf(plan, week)),
        runFreeDays: facts.slice(weekFrom, weekFrom + 7).filter((runs) => runs.length === 0).length,
      },
      tomorrow: tomorrowFacts(facts[index + 1] ?? []),
      ...(session ? { session: sessionFacts(session) } : {}),
    };
  });
  const opensAt = (index: number): number | undefined => {
    const at = plan.availability?.week[weekdayName(addDays(first, index))]?.at;
    const minutes = at === undefined ? undefined : parseClock(at);
    return minutes === undefined ? undefined : quarter(minutes);
  };
  return { first, days, config, opensAt };
}

/** What a plan that does not say it is taken to ask of a week: just what it holds. */
function demandOf(plan: Plan, week: PlanWeek): WeekDemand {
  const start = parseDate(week.start) as EpochDay;
  const held = plan.sessions.filter(({ date }) => {
    const day = parseDate(date) as EpochDay;
    return day >= start && day < start + 7;
  });
  const count = (counts: (session: PlanSession) => boolean) => held.filter(counts).length;
  return {
    legs: count(({ legLoad }) => legLoad >= 2),
    heavy: count(({ legLoad }) => legLoad === 3),
    jumps: count(({ impact }) => impact >= 1),
    legsMax: plan.policies.split === 'mini4' ? 2 : 7,
  };
}

function usualParameters({ policies }: Plan): ScheduleParameters {
  return {
    placement: policies.placement === 'auto' ? 'hard-days' : policies.placement,
    fatigueHalfLifeHours: NO_LIMITS.fatigueHalfLifeHours,
    heavyToQualitySoftHours: NO_LIMITS.heavyToQualitySoftHours,
    legsToLegsSoftHours: NO_LIMITS.legsToLegsSoftHours,
  };
}

/** The races a plan names, else its goal and the races among its runs. */
function racesOf(plan: Plan): readonly Race[] {
  if (plan.races) return plan.races.map((race) => ({ ...race, day: parseDate(race.date) as EpochDay }));
  const { event, date } = plan.goal;
  const goal = date === undefined ? undefined : (parseDate(date) as EpochDay);
  const smaller = plan.runs
    .filter((run) => run.kind === 'race' && run.date !== date)
    .map((run): Race => ({ event: eventOfKm(run.km), day: parseDate(run.date) as EpochDay, priority: 'B' }));
  if (goal === undefined || event === 'general' || event === 'return-from-injury') return smaller;
  return [...smaller, { event, day: goal, priority: 'A' as const }].sort((a, b) => a.day - b.day);
}

/** A day holds one session; of two the heavier is read, and the audit says so. */
function heaviestByDay(sessions: readonly PlanSession[]): Map<EpochDay, PlanSession> {
  const byDay = new Map<EpochDay, PlanSession>();
  for (const session of sessions) {
    const day = parseDate(session.date) as EpochDay;
    const known = byDay.get(day);
    if (!known || session.legLoad > known.legLoad) byDay.set(day, session);
  }
  return byDay;
}

/** Whether the runner has time on a day, and how much. A session already there has shown how much it found. */
function openingOf(
  { availability }: Plan,
  day: EpochDay,
  session: PlanSession | undefined,
): Pick<DayFacts, 'minutes' | 'closed'> {
  if (!availability) return { minutes: Math.max(ANY_MINUTES, session ? minutesOf(session) : 0) };
  const weekday = weekdayName(day);
  const opening = availability.week[weekday];
  const minutes = Math.max(opening?.minutes ?? 0, session && opening ? minutesOf(session) : 0);
  if (!opening) return { minutes: 0, closed: 'no-time' };
  if (availability.blockedDates.includes(formatDate(day))) return { minutes, closed: 'blocked' };
  if (availability.restDay === weekday) return { minutes, closed: 'rest-day' };
  return { minutes };
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
function sessionFacts(session: PlanSession): SessionFacts {
  const start = quarter(parseClock(session.at ?? '18:00') ?? 0);
  return {
    what: 'session',
    role: session.role,
    legLoad: session.legLoad,
    impact: session.impact,
    novel: session.novel === true,
    minutes: minutesOf(session),
    start,
    end: start + Math.ceil(minutesOf(session) / QUARTER) * QUARTER,
  };
}

/** The minutes set aside for a session; in plans of others those it takes. */
function minutesOf(session: PlanSession): number {
  return session.availableMinutes ?? session.minutes;
}
