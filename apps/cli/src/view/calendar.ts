import {
  addDays,
  type EpochDay,
  type Plan,
  type PlanPhase,
  type PlanRun,
  type PlanSession,
  type PlanWeek,
} from '@stridelift/engine';
import { dayOf, daysBetween } from '@stridelift/formats/words';

export type Entry =
  | { readonly kind: 'run'; readonly at: string | undefined; readonly run: PlanRun }
  | { readonly kind: 'session'; readonly at: string | undefined; readonly session: PlanSession };

export interface CalendarDay {
  readonly day: EpochDay;
  /** In the order in which they are done. */
  readonly entries: readonly Entry[];
}

export interface CalendarWeek {
  readonly week: PlanWeek;
  readonly phase: PlanPhase | undefined;
  /** 1 for the first week of the phase. */
  readonly weekOfPhase: number;
  readonly weeksOfPhase: number;
  readonly days: readonly CalendarDay[];
}

const DAYS = 7;

/** The coming weeks, days already gone left out. */
export function comingWeeks(plan: Plan, count: number): readonly CalendarWeek[] {
  const asOf = dayOf(plan.asOf);
  return plan.weeks
    .filter((week) => lastDayOf(week) >= asOf)
    .slice(0, count)
    .map((week) => calendarWeek(plan, week, asOf));
}

/** Sessions from the day of the plan on, earliest first. */
export function comingSessions(plan: Plan): readonly PlanSession[] {
  return plan.sessions.filter((session) => session.date >= plan.asOf).sort(bySlotInTime);
}

/** The first session from the day of the plan on. */
export function nextSession(plan: Plan): PlanSession | undefined {
  return comingSessions(plan)[0];
}

export function lastDayOf(week: PlanWeek): EpochDay {
  return addDays(dayOf(week.start), DAYS - 1);
}

export function phaseOf(plan: Plan, week: PlanWeek): PlanPhase | undefined {
  return plan.season.phases.find((phase) => phase.id === week.phase);
}

function calendarWeek(plan: Plan, week: PlanWeek, asOf: EpochDay): CalendarWeek {
  const ofPhase = plan.weeks.filter((other) => other.phase === week.phase);
  const first = Math.max(dayOf(week.start), asOf) as EpochDay;
  return {
    week,
    phase: phaseOf(plan, week),
    weekOfPhase: ofPhase.indexOf(week) + 1,
    weeksOfPhase: ofPhase.length,
    days: daysBetween(first, lastDayOf(week)).map((day) => ({ day, entries: entriesOn(plan, day) })),
  };
}

function entriesOn(plan: Plan, day: EpochDay): readonly Entry[] {
  const runs = plan.runs.filter((run) => dayOf(run.date) === day && run.kind !== 'rest');
  const sessions = plan.sessions.filter((session) => dayOf(session.date) === day);
  const entries: Entry[] = [
    ...runs.map((run) => ({ kind: 'run' as const, at: run.at, run })),
    ...sessions.map((session) => ({ kind: 'session' as const, at: session.at, session })),
  ];
  return entries.sort((a, b) => rank(a).localeCompare(rank(b)));
}

/** By the clock; what has no time stands at noon, a session that comes before its run just ahead of it. */
function rank(entry: Entry): string {
  if (entry.kind === 'run') return `${entry.at ?? '12:00'} b`;
  const order = entry.session.slot === 'before-run' ? 'a' : 'c';
  return `${entry.at ?? '12:00'} ${order}`;
}

function bySlotInTime(a: PlanSession, b: PlanSession): number {
  return a.date.localeCompare(b.date) || (a.at ?? '').localeCompare(b.at ?? '') || a.id.localeCompare(b.id);
}
