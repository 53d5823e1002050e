import {
  type Athlete,
  addDays,
  formatDate,
  type Plan,
  type PlanItem,
  type PlanSession,
  type PlanWeek,
  planSeason,
  type Run,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from '@stridelift/engine';
import { type AthleteSketch, at, buildAthlete, day, everyDay, run } from '@stridelift/testkit';
import { library, SQUATTED } from './choice.ts';

/** A marathoner's week: two hard runs, three easy ones, a long one. */
const SIX_RUNS: Athlete['running'] = {
  tuesday: run('intervals', '06:30', 60, 11),
  wednesday: run('easy', '06:30', 45, 8),
  thursday: run('tempo', '06:30', 60, 12),
  friday: run('easy', '06:30', 40, 7),
  saturday: run('easy', '08:00', 50, 9),
  sunday: run('long', '08:00', 130, 24),
};

/** Trained, six runs, 45 minutes in a gym every evening, sessions as long as that. */
export function marathoner(sketch: AthleteSketch = {}): AthleteSketch {
  const { policies, ...rest } = sketch;
  return {
    running: SIX_RUNS,
    week: everyDay(at('18:00', 45, 'gym')),
    strength: SQUATTED,
    ...rest,
    policies: { sessionMinutes: 45, ...policies },
  };
}

export function seasonOf(sketch: AthleteSketch = marathoner(), asOf = '2026-11-23', runs: readonly Run[] = []): Plan {
  const result = planSeason({ athlete: buildAthlete(sketch), runs, library, asOf: day(asOf) });
  if (result.kind === 'blocked') throw new Error(result.findings.map(({ text }) => text).join(' '));
  return result.plan;
}

/** A new object that tells what a `policies` choice makes of the marathoner. */
export function seasonWith(policies: NonNullable<AthleteSketch['policies']>, sketch: AthleteSketch = {}): Plan {
  return seasonOf(marathoner({ ...sketch, policies }));
}

export interface PlannedWeek {
  readonly week: PlanWeek;
  readonly code: string;
  readonly sessions: readonly PlanSession[];
}

export function weeksOf({ weeks, sessions, season }: Plan): PlannedWeek[] {
  return weeks.map((week) => {
    const end = formatDate(addDays(day(week.start), 7));
    return {
      week,
      code: season.phases.find(({ id }) => id === week.phase)?.code ?? '',
      sessions: sessions.filter(({ date }) => date >= week.start && date < end),
    };
  });
}

export function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

/** Weeks of building up that hold all they were asked for: no deload, no taper, nothing dropped. */
export function fullWeeks(plan: Plan): PlannedWeek[] {
  return weeksOf(plan).filter(
    ({ week, code, sessions }) =>
      /^(A|B1|B2|C|D)$/.test(code) && !week.deload && week.target === sessions.length && sessions.length > 1,
  );
}

/** The work of a session, without warm-up and cool-down. */
export function itemsOf({ blocks }: PlanSession): PlanItem[] {
  return blocks.filter(({ kind }) => kind !== 'warm-up' && kind !== 'cool-down').flatMap(({ items }) => items);
}

/** The item of a slot: `itemIn(session, 'main')`. */
export function itemIn(session: PlanSession, slot: string): PlanItem | undefined {
  return itemsOf(session).find(({ id }) => id === `${session.date}-${slot}`);
}

export function weekdayName({ date }: PlanSession): Weekday {
  return WEEKDAYS[weekdayOf(day(date))] as Weekday;
}
