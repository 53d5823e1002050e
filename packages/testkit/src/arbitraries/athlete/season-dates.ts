import { EVENTS, type Event, RACE_EVENTS, type RaceEvent } from '@stridelift/engine';
import fc from 'fast-check';

/** A goal with its day counted from the day of planning. */
export interface CountedGoal {
  readonly event: Event;
  readonly inDays?: number;
}

export interface CountedRace {
  readonly event: RaceEvent;
  readonly inDays: number;
  readonly priority: 'A' | 'B' | 'C';
}

/** Days of absence, counted from the day of planning; the place is found by counting through those of the runner. */
export interface CountedTrip {
  readonly inDays: number;
  readonly days: number;
  readonly where: number;
}

/** Every event; races from tomorrow to two years away, now and then past or beyond reach. */
export function goals(): fc.Arbitrary<CountedGoal> {
  const ahead = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 42 }) },
    { weight: 6, arbitrary: fc.integer({ min: 43, max: 210 }) },
    { weight: 3, arbitrary: fc.integer({ min: 211, max: 104 * 7 }) },
    { weight: 1, arbitrary: fc.integer({ min: -60, max: -1 }) },
    { weight: 1, arbitrary: fc.integer({ min: 104 * 7, max: 1400 }) },
  );
  const withDay = fc.record({ event: fc.constantFrom(...EVENTS), inDays: ahead });
  const withoutDay = fc.record({ event: fc.constantFrom<Event[]>('general', 'return-from-injury') });
  return fc.oneof({ weight: 7, arbitrary: withDay }, { weight: 1, arbitrary: withoutDay });
}

/** Up to four other races on different days, earliest first, some of them past. */
export function otherRaces(): fc.Arbitrary<readonly CountedRace[]> {
  const race = fc.record({
    event: fc.constantFrom(...RACE_EVENTS),
    inDays: fc.integer({ min: -40, max: 300 }),
    priority: fc.constantFrom(...(['A', 'B', 'C'] as const)),
  });
  return fc
    .uniqueArray(race, { maxLength: 4, selector: ({ inDays }) => inDays })
    .map((races) => races.toSorted((a, b) => a.inDays - b.inDays));
}

/** Single days without strength, some of them next to each other. */
export function blockedDays(): fc.Arbitrary<readonly number[]> {
  const stretch = fc
    .tuple(fc.integer({ min: -5, max: 200 }), fc.constantFrom(1, 1, 2, 7))
    .map(([from, length]) => Array.from({ length }, (_, index) => from + index));
  return fc
    .array(stretch, { maxLength: 4 })
    .map((stretches) => [...new Set(stretches.flat())].toSorted((a, b) => a - b));
}

/** Up to three trips, one after the other. */
export function trips(): fc.Arbitrary<readonly CountedTrip[]> {
  const trip = fc.record({
    pause: fc.integer({ min: 1, max: 90 }),
    days: fc.integer({ min: 1, max: 20 }),
    where: fc.nat(2),
  });
  return fc.tuple(fc.integer({ min: -15, max: 10 }), fc.array(trip, { maxLength: 3 })).map(([start, all]) => {
    let day = start;
    return all.map(({ pause, days, where }) => {
      const inDays = day + pause;
      day = inDays + days;
      return { inDays, days, where };
    });
  });
}
