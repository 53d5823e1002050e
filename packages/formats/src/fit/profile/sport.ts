import { getFitSportName, getFitSubSportName } from 'fit-file-parser/profile';
import type { Sport } from '../../activity/activity.ts';

const SPORTS: ReadonlyMap<number, Sport> = new Map([
  [1, 'run'],
  [2, 'ride'],
  [5, 'swim'],
  [11, 'walk'],
  [17, 'walk'],
  [21, 'ride'],
  [86, 'mobility'],
]);

/** Sports that say nothing alone: generic, fitness equipment, training. */
const SAYS_NOTHING: ReadonlySet<number> = new Set([0, 4, 10]);

/** What is done under a sport that says nothing. */
const SUB_SPORTS: ReadonlyMap<number, Sport> = new Map([
  [1, 'run'],
  [2, 'run'],
  [3, 'run'],
  [4, 'run'],
  [5, 'ride'],
  [6, 'ride'],
  [17, 'swim'],
  [18, 'swim'],
  [19, 'mobility'],
  [20, 'strength'],
  [27, 'walk'],
  [43, 'mobility'],
  [44, 'mobility'],
  [45, 'run'],
]);

/** Changing shoes between two sports of a race is no training. */
const TRANSITION = 3;
const NO_SUB_SPORTS: ReadonlySet<number> = new Set([0, 254]);

export interface RecordedSport {
  readonly sport: Sport;
  /** As the profile calls it, such as `trail running`; `sport 200` where it has no name. */
  readonly sportWord?: string;
  readonly isTransition: boolean;
}

/** What was done, from the numbers of sport and sub-sport. */
export function recordedSport(sport: number | undefined, subSport: number | undefined): RecordedSport {
  const nothing = sport === undefined || SAYS_NOTHING.has(sport);
  const told = nothing ? subSport !== undefined && SUB_SPORTS.get(subSport) : SPORTS.get(sport);
  const sportWord = wordFor(sport, subSport);
  return {
    sport: told || 'other',
    isTransition: sport === TRANSITION,
    ...(sportWord === undefined ? {} : { sportWord }),
  };
}

function wordFor(sport: number | undefined, subSport: number | undefined): string | undefined {
  const main = sport === undefined ? undefined : (spaced(getFitSportName(sport)) ?? `sport ${sport}`);
  const sub = subSport === undefined || NO_SUB_SPORTS.has(subSport) ? undefined : spaced(getFitSubSportName(subSport));
  if (main === undefined || sub === undefined) return sub ?? main;
  return SAYS_NOTHING.has(sport as number) || sub.includes(main) ? sub : `${sub} ${main}`;
}

const spaced = (name: string | null): string | undefined => name?.replaceAll('_', ' ');
