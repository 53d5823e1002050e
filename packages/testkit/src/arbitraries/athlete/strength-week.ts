import { type Availability, type ClockMinutes, WEEKDAYS, type Weekday } from '@stridelift/engine';
import fc from 'fast-check';
import { quarterHours } from '../quarter-hours.ts';
import { known, maybe } from './chance.ts';

/** A day's free time; the place is found by counting through the places of the runner. */
export type FreeTime = Omit<Availability, 'place'> & { readonly where: number };

/** No day to all seven, ten minutes to an hour and a half each, with or without a time of day. */
export function strengthWeek(): fc.Arbitrary<Readonly<Partial<Record<Weekday, FreeTime>>>> {
  return fc
    .record({
      days: fc.oneof<fc.MaybeWeightedArbitrary<Weekday[]>[]>(
        { weight: 6, arbitrary: fc.subarray([...WEEKDAYS], { minLength: 2, maxLength: 5 }) },
        { weight: 1, arbitrary: fc.subarray([...WEEKDAYS], { maxLength: 1 }) },
        { weight: 1, arbitrary: fc.constant([...WEEKDAYS]) },
      ),
      usual: freeTime(),
      times: fc.array(maybe(freeTime(), 2), { minLength: 7, maxLength: 7 }),
    })
    .map(({ days, usual, times }) => Object.fromEntries(days.map((day, index) => [day, times[index] ?? usual])));
}

function freeTime(): fc.Arbitrary<FreeTime> {
  return fc
    .record({
      minutes: fc.oneof(fc.constantFrom(30, 45, 60), fc.integer({ min: 10, max: 90 })),
      at: maybe(timeOfDay()),
      where: fc.nat(2),
    })
    .map(({ at, ...rest }) => ({ ...rest, ...known({ at }) }));
}

/** Mostly on the quarter hour, from early morning to late evening, now and then any minute of the day. */
export function timeOfDay(): fc.Arbitrary<ClockMinutes> {
  return fc.oneof(
    { weight: 6, arbitrary: quarterHours(5 * 60, 21 * 60) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }) },
  ) as fc.Arbitrary<ClockMinutes>;
}
