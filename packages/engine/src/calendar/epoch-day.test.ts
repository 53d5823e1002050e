import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochDay } from '../units/brands.ts';
import {
  addDays,
  calendarDate,
  epochDay,
  formatDate,
  parseDate,
  startOfWeek,
  WEEKDAYS,
  weekdayName,
  weekdayOf,
} from './epoch-day.ts';

/** Days that a four-digit year can name. */
const days = (): fc.Arbitrary<EpochDay> =>
  fc.integer({ min: epochDay(0, 1, 1), max: epochDay(9999, 12, 31) }).map((day) => day as EpochDay);
const MILLISECONDS_A_DAY = 86_400_000;

describe('a date', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['1900-03-01', -25_508],
    ['2100-02-28', 47_540],
    ['2100-03-01', 47_541],
    ['2026-11-23', 20_780],
  ])('%s is day %i', (text, day) => {
    expect(parseDate(text)).toBe(day);
    expect(formatDate(day as EpochDay)).toBe(text);
  });
  it.each([
    ['2026-02-29', 'in a year without a leap day'],
    ['2026-02-30', 'in no year at all'],
    ['1900-02-29', 'in a century that is no leap year'],
    ['2026-04-31', 'a month too short'],
    ['2026-13-01', 'a month too many'],
    ['2026-00-10', 'a month too few'],
    ['2026-01-00', 'a day too few'],
    ['2026-1-01', 'written short'],
    ['2026-01-01T00:00', 'with a time'],
    [' 2026-01-01', 'with a space'],
    ['26-01-01', 'without the century'],
    ['', 'nothing'],
  ])('%s is none: %s', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
  it('is read back as it was written, every day of ten thousand years', () => {
    fc.assert(
      fc.property(days(), (day) => {
        const { year, month, day: dayOfMonth } = calendarDate(day);
        expect(epochDay(year, month, dayOfMonth)).toBe(day);
        expect(parseDate(formatDate(day))).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });
  it('is what the platform makes of the same day in UTC', () => {
    fc.assert(
      fc.property(days(), (day) => {
        const date = new Date(day * MILLISECONDS_A_DAY);
        expect(formatDate(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a week', () => {
  it.each([
    ['1970-01-01', 'thursday'],
    ['1969-12-31', 'wednesday'],
    ['2026-11-23', 'monday'],
    ['2026-11-29', 'sunday'],
  ])('has %s on %s', (text, weekday) => {
    expect(weekdayName(parseDate(text) as EpochDay)).toBe(weekday);
  });
  it.each([
    ['monday', '2026-11-23', '2026-11-23'],
    ['monday', '2026-11-29', '2026-11-23'],
    ['sunday', '2026-11-29', '2026-11-29'],
    ['sunday', '2026-11-28', '2026-11-22'],
    ['monday', '1970-01-01', '1969-12-29'],
  ] as const)('that starts on %s holds %s from %s on', (weekStartsOn, text, start) => {
    expect(formatDate(startOfWeek(parseDate(text) as EpochDay, weekStartsOn))).toBe(start);
  });
  it('starts on its own first weekday, at most six days before', () => {
    fc.assert(
      fc.property(days(), fc.constantFrom('monday' as const, 'sunday' as const), (day, weekStartsOn) => {
        const start = startOfWeek(day, weekStartsOn);
        expect(WEEKDAYS[weekdayOf(start)]).toBe(weekStartsOn);
        expect(day - start).toBeGreaterThanOrEqual(0);
        expect(day - start).toBeLessThan(7);
        expect(startOfWeek(addDays(start, 6), weekStartsOn)).toBe(start);
      }),
      { numRuns: 1000 },
    );
  });
});
