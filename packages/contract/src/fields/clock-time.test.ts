import { formatClock } from '@stridelift/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hints } from '../problems/hints.ts';
import { clockTime } from './clock-time.ts';

const schema = clockTime('A time.');
const explain = hints.get(schema)?.explain;

test.each([
  ['7:30', '"07:30"'],
  ['18.30', '"18:30"'],
  ['18h30', '"18:30"'],
  ['18 Uhr', '"18:00"'],
  ['6pm', '"18:00"'],
  ['12 am', '"00:00"'],
  ['12:15 pm', '"12:15"'],
  ['13 pm', undefined],
  ['18:00:00', '"18:00"'],
  ['24:00', undefined],
  ['18:75', undefined],
  ['after work', undefined],
  [18, '"18:00"'],
  [1080, '"18:00"'],
  [1830, '"18:30"'],
  [390, '"06:30"'],
  [630, '"10:30" or "06:30"'],
  [99_999, undefined],
  [-5, undefined],
  [18.5, undefined],
  [false, undefined],
])('%s is no time, and %s may be meant', (value, suggestion) => {
  expect(schema.safeParse(value).success).toBe(false);
  expect(explain?.(value).suggestion).toBe(suggestion);
});

test('every minute of the day is accepted as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      expect(schema.safeParse(formatClock(minutes)).success).toBe(true);
    }),
    { numRuns: 1440 },
  );
});
