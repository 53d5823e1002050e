import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClock, parseClock } from './clock.ts';

describe('a time of day', () => {
  it.each([
    ['00:00', 0],
    ['06:30', 390],
    ['23:59', 1439],
  ])('%s is minute %i', (text, minutes) => {
    expect(parseClock(text)).toBe(minutes);
    expect(formatClock(minutes)).toBe(text);
  });
  it.each(['24:00', '12:60', '6:30', '06:3', '06:30:00', '06.30', '-1:00', '', 'noon'])('%s is none', (text) => {
    expect(parseClock(text)).toBeUndefined();
  });
  it.each([
    [1440, '00:00'],
    [1500, '01:00'],
    [-15, '23:45'],
    [389.6, '06:30'],
  ])('minute %d is shown as %s', (minutes, text) => {
    expect(formatClock(minutes)).toBe(text);
  });
  it('is shown so that it can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), (minutes) => {
        expect(parseClock(formatClock(minutes))).toBe(((minutes % 1440) + 1440) % 1440);
      }),
      { numRuns: 1000 },
    );
  });
});
