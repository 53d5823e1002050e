import type { Race } from '../model/athlete.ts';
import type { RaceAhead, RaceBehind, RaceFacts, RunFacts, TomorrowFacts } from '../rules/day-facts.ts';
import type { RuleConfig } from '../rules/rule-config.ts';
import type { CalendarRun } from '../running/calendar-run.ts';
import type { EpochDay } from '../units/brands.ts';

/** Clock times are read to the quarter hour, so that a run of 47 minutes is the same day as one of 45 (D). */
export const QUARTER = 15;
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

/** For each day the races ahead and behind that are near enough to matter to any rule, nearest first. */
export function raceFacts(races: readonly Race[], config: RuleConfig, first: EpochDay, count: number): RaceFacts[] {
  if (races.length === 0) return new Array<RaceFacts>(count).fill(NO_RACES);
  const facts = Array.from({ length: count }, () => ({ ahead: [] as RaceAhead[], behind: [] as RaceBehind[] }));
  const sorted = races.toSorted((a, b) => a.day - b.day);
  for (const { day, event, priority } of sorted) {
    const goal = priority === 'A';
    const { lastHeavyLegs, lastNewWork, lastJumps, legsFrom, heavyFrom, jumpsFrom } = config.races[event];
    const reach = goal ? Math.max(lastHeavyLegs, lastNewWork, lastJumps) : MINI_TAPER_REACH;
    const index = day - first;
    for (let at = Math.max(0, index - reach); at <= Math.min(index, count - 1); at += 1) {
      facts[at]?.ahead.push({ daysTo: index - at, event, goal });
    }
    const recovered = Math.max(legsFrom, heavyFrom, jumpsFrom);
    for (let at = Math.max(0, index + 1); at < Math.min(index + recovered, count); at += 1) {
      facts[at]?.behind.unshift({ daysSince: at - index, event });
    }
  }
  return facts.map((day) => (day.ahead.length === 0 && day.behind.length === 0 ? NO_RACES : day));
}

/** Days before a B or C race on which its mini-taper may speak (B2, D). */
const MINI_TAPER_REACH = 5;
const NO_RACES: RaceFacts = { ahead: [], behind: [] };
