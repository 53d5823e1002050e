import { RACE_EVENTS } from '@stridelift/engine';
import fc from 'fast-check';
import { type PlacedRace, RACE_REACH_DAYS } from '../calendar/race-facts.ts';
import { quarterHours } from './quarter-hours.ts';

/** Up to three races on different days, earliest first; they may lie before the first day or after the last. */
export function placedRaces(days: number): fc.Arbitrary<readonly PlacedRace[]> {
  const race = fc.record({
    day: fc.integer({ min: -RACE_REACH_DAYS, max: days + RACE_REACH_DAYS }),
    event: fc.constantFrom(...RACE_EVENTS),
    goal: fc.boolean(),
    start: quarterHours(7 * 60, 12 * 60),
  });
  return fc
    .uniqueArray(race, { maxLength: 3, selector: ({ day }) => day })
    .map((races) => [...races].sort((a, b) => a.day - b.day));
}
