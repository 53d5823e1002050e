import { addDays, type EpochDay, formatDate } from '@stridelift/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hints } from '../problems/hints.ts';
import { calendarDate } from './calendar-date.ts';

const schema = calendarDate('A day.');
const explain = hints.get(schema)?.explain;

test.each([
  ['2027-04-31', '2027-04-30'],
  ['2027-02-29', '2027-02-28'],
  ['2027-13-01', undefined],
  ['2027-04-00', undefined],
  ['2027-4-8', '2027-04-08'],
  ['2027/04/18', '2027-04-18'],
  ['18.4.2027', '2027-04-18'],
  ['18/04/2027', '2027-04-18'],
  ['04/18/2027', '2027-04-18'],
  ['04/05/2027', undefined],
  ['31.02.2027', undefined],
  ['2027-04-18T10:00:00Z', '2027-04-18'],
  [new Date('2027-04-18T00:00:00Z'), '2027-04-18'],
  [new Date(Number.NaN), undefined],
  [20_270_418, '2027-04-18'],
  [2027, undefined],
  [true, undefined],
  [['2027-04-18'], undefined],
])('%s is no date, and %s may be meant', (value, suggestion) => {
  expect(schema.safeParse(value).success).toBe(false);
  expect(explain?.(value).suggestion).toBe(suggestion);
});

test('every day of the calendar is accepted as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (offset) => {
      expect(schema.safeParse(formatDate(addDays(0 as EpochDay, offset))).success).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
