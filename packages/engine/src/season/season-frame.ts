import { addDays, startOfWeek } from '../calendar/epoch-day.ts';
import { type Event, RACE_EVENTS, type Race, type RaceEvent } from '../model/athlete.ts';
import type { EpochDay } from '../units/brands.ts';
import type { SeasonInput } from './season-model.ts';

/** The longest season that is planned, in weeks (B2, D). */
export const MAX_SEASON_WEEKS = 104;
/** Races that follow within these days share one season: the last is its target (evidence B2, special cases, mark D). */
export const CLOSE_RACES_DAYS = 21;

/** Where a season starts and which races shape it. */
export interface SeasonFrame {
  readonly start: EpochDay;
  /** Every race once, the goal among the A races, earliest first. */
  readonly races: readonly Race[];
  /** The A races ahead; those of a group follow each other closely and the last of them is the target. */
  readonly groups: readonly (readonly Race[])[];
  /** The latest A race behind. */
  readonly recent?: Race;
  /** A races ahead that no phase is built towards. */
  readonly notPlanned: readonly Race[];
}

export function frameSeason(input: SeasonInput): SeasonFrame {
  const races = racesOnce(input);
  const first = startOfWeek(input.asOf, input.weekStartsOn);
  const ahead = races.filter((race) => race.priority === 'A' && race.day >= input.asOf);
  if (input.event === 'return-from-injury') return { start: first, races, groups: [], notPlanned: ahead };

  const firstRace = ahead[0];
  const latestStart = addDays(
    firstRace ? startOfWeek(firstRace.day, input.weekStartsOn) : first,
    -7 * (MAX_SEASON_WEEKS - 1),
  );
  const start = latestStart > first ? latestStart : first;
  const inReach = (race: Race): boolean => race.day < start + 7 * MAX_SEASON_WEEKS;
  const recent = races.findLast((race) => race.priority === 'A' && race.day < input.asOf);
  return {
    start,
    races,
    groups: groupCloseRaces(ahead.filter(inReach)),
    ...(recent && { recent }),
    notPlanned: ahead.filter((race) => !inReach(race)),
  };
}

/** Weeks from the week that starts on `start` to the week of `day`; 0 is the same week. */
export function weekIndexOf(day: EpochDay, start: EpochDay): number {
  return Math.floor((day - start) / 7);
}

export function isRaceEvent(event: Event): event is RaceEvent {
  return (RACE_EVENTS as readonly Event[]).includes(event);
}

function racesOnce({ event, goalDay, races }: SeasonInput): readonly Race[] {
  if (!isRaceEvent(event) || goalDay === undefined) return byDay(races);
  return byDay([{ event, day: goalDay, priority: 'A' }, ...races.filter((race) => race.day !== goalDay)]);
}

function byDay(races: readonly Race[]): readonly Race[] {
  return races.toSorted((a, b) => a.day - b.day || (a.priority < b.priority ? -1 : 1));
}

function groupCloseRaces(races: readonly Race[]): readonly (readonly Race[])[] {
  const groups: Race[][] = [];
  for (const race of races) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && race.day - before.day <= CLOSE_RACES_DAYS) group.push(race);
    else groups.push([race]);
  }
  return groups;
}
