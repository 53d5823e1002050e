import { addDays } from '../calendar/epoch-day.ts';
import type { Race } from '../model/athlete.ts';
import type { RaceFacts, RunFacts, TomorrowFacts } from '../rules/day-facts.ts';
import type { RuleConfig } from '../rules/rule-config.ts';
import type { CalendarRun } from '../running/calendar-run.ts';
import type { EpochDay } from '../units/brands.ts';

/** Races beyond this many days touch no rule. */
const RACE_HORIZON_DAYS = 28;
/** Clock times are read to the quarter hour, so that a run of 47 minutes is the same day as one of 45. */
const QUARTER = 15;
const NO_RUNS: readonly RunFacts[] = [];

/** The runs of a day as rules see them. */
export function runFacts(runs: readonly CalendarRun[]): readonly RunFacts[] {
  if (runs.length === 0) return NO_RUNS;
  return runs.map(({ kind, quality, long, start, end }) => ({
    what: 'run',
    kind,
    quality,
    long,
    start: quarter(start),
    end: Math.max(quarter(end), quarter(start) + QUARTER),
  }));
}

/** Minutes to the nearest quarter hour. */
export function quarter(minutes: number): number {
  return Math.round(minutes / QUARTER) * QUARTER;
}

/** What tomorrow holds. */
export function tomorrowFacts(runs: readonly RunFacts[]): TomorrowFacts {
  return {
    quality: runs.some((run) => run.quality),
    long: runs.some((run) => run.long),
    easyOrRest: runs.every((run) => !run.quality && !run.long),
  };
}

/** For each day the next and the last race, where they are near enough to matter to any rule. */
export function raceFacts(races: readonly Race[], config: RuleConfig, first: EpochDay, count: number): RaceFacts[] {
  const goalDays = new Set(races.filter((race) => race.priority === 'A').map((race) => race.day));
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(first, index);
    let facts: RaceFacts = {};
    const next = races.find((race) => race.day >= day);
    if (next && next.day - day <= RACE_HORIZON_DAYS) {
      const goal = goalDays.has(next.day);
      const limits = config.races[next.event];
      const reach = goal ? Math.max(limits.lastHeavyLegs, limits.lastNewWork, limits.lastJumps) : 6;
      if (next.day - day <= reach) {
        facts = { daysTo: next.day - day, nextEvent: next.event, nextIsGoal: goal };
      }
    }
    const last = races.findLast((race) => race.day < day);
    if (last) {
      const { legsFrom, heavyFrom, jumpsFrom } = config.races[last.event];
      if (day - last.day < Math.max(legsFrom, heavyFrom, jumpsFrom)) {
        facts = { ...facts, daysSince: day - last.day, lastEvent: last.event };
      }
    }
    return facts;
  });
}
