import type { Race } from '../model/athlete.ts';
import { EVENT_ALLOCATION } from './allocation-table.ts';
import { type SeasonFrame, weekIndexOf } from './season-frame.ts';

/** Shares of a full week's sets: the first taper week, any between, race week (evidence B5, mark D). */
const TAPER_SET_FACTORS: { readonly first: number; readonly between: number; readonly raceWeek: number } = {
  first: 0.6,
  between: 0.4,
  raceWeek: 0.2,
};

export interface TaperWeek {
  /** Weeks before the race; 0 is race week. */
  readonly weeksOut: number;
  readonly setFactor: number;
}

/** What the taper of `taperWeeks` weeks leaves of the sets `weeksOut` weeks before the race week. */
export function taperSetFactor(weeksOut: number, taperWeeks: number): number {
  if (weeksOut === 0) return TAPER_SET_FACTORS.raceWeek;
  return weeksOut === taperWeeks - 1 ? TAPER_SET_FACTORS.first : TAPER_SET_FACTORS.between;
}

/**
 * The taper weeks before every A race, by week index. They count back from race week, so that a marathon has two even
 * where so few weeks are left that the allocation gives the taper phase only one.
 */
export function taperWeeks(frame: SeasonFrame): ReadonlyMap<number, TaperWeek> {
  const weeks = new Map<number, TaperWeek>();
  for (const race of frame.groups.flat()) {
    for (const [index, week] of taperOf(race, frame)) {
      const known = weeks.get(index);
      if (!known || week.weeksOut < known.weeksOut) weeks.set(index, week);
    }
  }
  return weeks;
}

function taperOf(race: Race, frame: SeasonFrame): readonly (readonly [number, TaperWeek])[] {
  const length = EVENT_ALLOCATION[race.event].taperWeeks;
  const raceWeek = weekIndexOf(race.day, frame.start);
  return Array.from(
    { length: Math.min(length, raceWeek + 1) },
    (_, weeksOut) => [raceWeek - weeksOut, { weeksOut, setFactor: taperSetFactor(weeksOut, length) }] as const,
  );
}
