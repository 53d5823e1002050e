import type { RaceEvent, RaceFacts, RunFacts } from '@stridelift/engine';
import { runFacts } from './run-facts.ts';

/** A race on a day of a calendar, counted from its first day. */
export interface PlacedRace {
  readonly day: number;
  readonly event: RaceEvent;
  readonly goal: boolean;
  readonly start: number;
}

/** Farther away than this a race is nobody's business. */
export const RACE_REACH_DAYS = 28;

const MINUTES: Readonly<Record<RaceEvent, number>> = {
  '5k': 30,
  '10k': 60,
  half: 120,
  marathon: 240,
  ultra: 480,
  trail: 180,
};

export function raceRun(race: PlacedRace): RunFacts {
  return runFacts('race', race.start, MINUTES[race.event]);
}

/** The races around a day, nearest first; they are given earliest first. A race is ahead until its day is over. */
export function raceFacts(races: readonly PlacedRace[], today: number): RaceFacts {
  const near = races.filter(({ day }) => Math.abs(day - today) <= RACE_REACH_DAYS);
  const ahead = near.filter(({ day }) => day >= today);
  const behind = near.filter(({ day }) => day < today).reverse();
  return {
    ahead: ahead.map(({ day, event, goal }) => ({ daysTo: day - today, event, goal })),
    behind: behind.map(({ day, event }) => ({ daysSince: today - day, event })),
  };
}
