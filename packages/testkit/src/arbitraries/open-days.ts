import type { Closed, OpenDay } from '@stridelift/engine';
import fc from 'fast-check';
import { openDaysOf } from '../calendar/calendar-sketch.ts';
import { dayRuns } from './day-runs.ts';
import { daySessions } from './day-sessions.ts';
import { placedRaces } from './placed-races.ts';
import { weekDose } from './week-dose.ts';

export interface OpenDaysSize {
  readonly days: number;
  /** Most days with a choice in the whole calendar; without it two to four days of every week are open. */
  readonly maxOpenDays?: number;
}

const MOST_FIXED_DAYS = 2;

/** A coherent calendar that starts on a Monday: runs, races, a dose for each week, and sessions on offer on open days. */
export function openDays({ days, maxOpenDays }: OpenDaysSize): fc.Arbitrary<readonly OpenDay[]> {
  const weeks = Math.ceil(days / 7);
  const all = Array.from({ length: days }, (_, day) => day);
  const open = maxOpenDays === undefined ? openEachWeek(weeks) : openSomewhere(all, maxOpenDays);
  const perDay = { minLength: weeks * 7 + 1, maxLength: weeks * 7 + 1 };
  return fc
    .record({
      runs: fc.array(dayRuns(), perDay),
      sessions: fc.array(daySessions(), perDay),
      minutes: fc.array(fc.constantFrom(20, 30, 45, 60, 60), perDay),
      closed: fc.array(fc.constantFrom<Closed[]>('no-time', 'no-time', 'blocked', 'rest-day'), perDay),
      weeks: fc.array(fc.record({ dose: weekDose(), novel: fc.boolean() }), { minLength: weeks, maxLength: weeks }),
      races: placedRaces(weeks * 7),
      open: open.map((chosen) => new Set(chosen)),
      fixed: fixedDays(all),
    })
    .map((sketch) => openDaysOf(sketch, days));
}

function openEachWeek(weeks: number): fc.Arbitrary<readonly number[]> {
  const week = fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 2, maxLength: 4 });
  return fc
    .array(week, { minLength: weeks, maxLength: weeks })
    .map((all) => all.flatMap((open, index) => open.map((day) => index * 7 + day)));
}

function openSomewhere(days: readonly number[], most: number): fc.Arbitrary<readonly number[]> {
  const maxLength = Math.min(most, days.length);
  return fc.subarray([...days], { minLength: maxLength >> 1, maxLength });
}

/** Mostly none: what is fixed takes much of the choice away. */
function fixedDays(days: readonly number[]): fc.Arbitrary<ReadonlyMap<number, number>> {
  const fixed = fc.tuple(fc.constantFrom(...days), fc.nat(4));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(new Map()) },
    { weight: 1, arbitrary: fc.array(fixed, { minLength: 1, maxLength: MOST_FIXED_DAYS }).map((all) => new Map(all)) },
  );
}
