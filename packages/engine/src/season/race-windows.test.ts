import { describe, expect, it } from 'vitest';
import { RACE_EVENTS } from '../model/athlete.ts';
import { limitedDaysAfter, RECOVERY_WEEKS, raceLimits } from './race-windows.ts';

describe('raceLimits', () => {
  it.each([
    ['5k', 7, 14, 7],
    ['10k', 7, 14, 7],
    ['half', 8, 14, 7],
    ['marathon', 10, 21, 7],
    ['ultra', 13, 21, 7],
    ['trail', 13, 21, 7],
  ] as const)(
    'before an A %s: heavy legs to day %i, new work to day %i, full jumps to day %i',
    (event, heavy, novel, plyo) => {
      const limits = raceLimits(event, 'A');
      expect([limits.lastHeavyLowerDays, limits.lastNovelOrEccentricDays, limits.lastFullPlyoDays]).toEqual([
        heavy,
        novel,
        plyo,
      ]);
    },
  );

  it.each([
    ['5k', 2, 4, 4],
    ['10k', 3, 5, 6],
    ['half', 5, 8, 10],
    ['marathon', 7, 14, 20],
    ['ultra', 12, 21, 28],
    ['trail', 12, 21, 28],
  ] as const)('after a %s: easy from day %i, heavy from %i, jumps from %i', (event, easy, heavy, plyo) => {
    const { after } = raceLimits(event, 'A');
    expect([after.easyFromDay, after.heavyFromDay, after.plyoFromDay]).toEqual([easy, heavy, plyo]);
  });

  it.each(['B', 'C'] as const)('gives a %s race five days without heavy legs and the same recovery', (priority) => {
    for (const event of RACE_EVENTS) {
      expect(raceLimits(event, priority)).toEqual({
        lastHeavyLowerDays: 6,
        lastNovelOrEccentricDays: 6,
        lastFullPlyoDays: 6,
        after: raceLimits(event, 'A').after,
      });
    }
  });

  it('opens step by step after every race: easy, then heavy, then jumps', () => {
    for (const event of RACE_EVENTS) {
      const { after } = raceLimits(event, 'A');
      expect(after.easyFromDay).toBeLessThan(after.heavyFromDay);
      expect(after.heavyFromDay).toBeLessThanOrEqual(after.plyoFromDay);
      expect(limitedDaysAfter(event)).toBe(after.plyoFromDay - 1);
    }
  });
});

it.each([
  ['5k', 1, 1],
  ['10k', 1, 1],
  ['half', 1, 2],
  ['marathon', 2, 2],
  ['ultra', 3, 3],
  ['trail', 3, 3],
] as const)('recovery after a %s takes %i to %i weeks', (event, min, max) => {
  expect(RECOVERY_WEEKS[event]).toEqual({ min, max });
});
