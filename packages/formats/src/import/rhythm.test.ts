import { addDays, formatDate } from '@stridelift/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { history, MONDAY, recorded, type Week } from '../../tests/support/history.ts';
import type { Session } from './session.ts';
import { setSideBySide, type Understood } from './set-side-by-side.ts';

const understood = (sessions: readonly Session[]): Understood => setSideBySide(sessions, { weekStartsOn: 'monday' });

const WEEK: Week = {
  tuesday: { minutes: 50, km: 10, title: 'Intervals', second: 18.5 * 3600 },
  thursday: { minutes: 48, km: 8 },
  sunday: { minutes: 110, km: 18, second: 9 * 3600 },
};

const heavier = (factor: number, week: Week): Week =>
  Object.fromEntries(Object.entries(week).map(([day, run]) => [day, { ...run, km: (run.km as number) * factor }]));

describe('the rhythm of a history', () => {
  it('has its days, the long run, the quality, the hours, the distance and the pattern', () => {
    const { rhythm, pattern } = understood(history(10, WEEK));
    expect(rhythm).toEqual({
      weeks: 8,
      from: '2026-03-17',
      to: '2026-05-10',
      runDays: [
        { weekday: 'tuesday', share: 1, at: '18:30' },
        { weekday: 'thursday', share: 1, at: '07:00' },
        { weekday: 'sunday', share: 1, at: '09:00' },
      ],
      longRunDay: 'sunday',
      qualityDays: ['tuesday'],
      kmPerWeek: 36,
      trendPctPerWeek: 0,
      cutBackWeeks: [],
      longestKm: 18,
      longestMinutes: 110,
    });
    expect(pattern).toEqual({
      tuesday: { kind: 'intervals', km: 10, minutes: 50, at: '18:30' },
      thursday: { kind: 'easy', km: 8, minutes: 48, at: '07:00' },
      sunday: { kind: 'long', km: 18, minutes: 110, at: '09:00' },
    });
  });

  it('is that of the last eight weeks, however long the years before', () => {
    const before: Week = {
      monday: { km: 12 },
      wednesday: { km: 12 },
      friday: { km: 12 },
      saturday: { km: 30, minutes: 170 },
    };
    const years = history(150, before, undefined, addDays(MONDAY, -150 * 7));
    expect(understood([...years, ...history(8, WEEK)]).pattern).toEqual(understood(history(8, WEEK)).pattern);
    expect(understood([...years, ...history(8, WEEK)]).rhythm?.longestKm).toBe(18);
  });

  it('reaches over a break, but not half a year', () => {
    const break_ = (weeks: number) => history(4, WEEK, (_, week) => week, addDays(MONDAY, -(4 + weeks) * 7));
    const now = history(1, WEEK);
    expect(understood([...break_(8), ...now]).rhythm?.weeks).toBe(5);
    expect(understood([...break_(30), ...now]).rhythm).toBeUndefined();
  });

  it('is not made up from two weeks', () => {
    expect(understood(history(2, WEEK))).toMatchObject({ rhythm: undefined, pattern: undefined });
  });

  it.each<readonly [string, (index: number) => number, number]>([
    ['grows', (index) => 1 + index * 0.05, 4.3],
    ['shrinks', (index) => 1 - index * 0.05, -6.1],
    ['stays, one odd week aside', (index) => (index === 7 ? 0.5 : 1), 0],
  ])('its distance %s', (_, factor, percent) => {
    const found = understood(history(8, WEEK, (index, week) => heavier(factor(index), week))).rhythm;
    expect(found?.trendPctPerWeek).toBe(percent);
  });

  it('has its lighter weeks', () => {
    const found = understood(history(8, WEEK, (index, week) => heavier(index % 4 === 3 ? 0.6 : 1, week))).rhythm;
    expect(found?.cutBackWeeks).toEqual([21, 49].map((days) => formatDate(addDays(MONDAY, days))));
  });

  it('does not take the begun week for a light one, nor its days to come for days off', () => {
    const found = understood([
      ...history(7, WEEK),
      ...history(1, { tuesday: WEEK.tuesday! }, undefined, addDays(MONDAY, 49)),
    ]);
    expect(found.rhythm).toMatchObject({ weeks: 8, kmPerWeek: 36, trendPctPerWeek: 0, cutBackWeeks: [] });
    expect(found.rhythm?.runDays.map(({ share }) => share)).toEqual([1, 1, 1]);
  });

  it('has days that half of the weeks have, and no others', () => {
    const some = (index: number, week: Week): Week => ({
      ...week,
      ...(index % 2 === 0 ? { saturday: { km: 5 } } : {}),
      ...(index % 4 === 0 ? { friday: { km: 5 } } : {}),
    });
    const found = understood(history(8, WEEK, some));
    expect(found.rhythm?.runDays.map(({ weekday, share }) => `${weekday} ${share}`)).toEqual([
      'tuesday 1',
      'thursday 1',
      'saturday 0.5',
      'sunday 1',
    ]);
    expect(Object.keys(found.pattern ?? {})).toEqual(['tuesday', 'thursday', 'saturday', 'sunday']);
  });

  it('gives an hour that was really run, not one between morning and evening', () => {
    const found = understood(
      history(8, { wednesday: {} }, (index) => ({ wednesday: { second: index < 5 ? 18 * 3600 : 6 * 3600 } })),
    );
    expect(found.pattern?.wednesday?.at).toBe('18:00');
  });

  it('counts what was done: races, rides and plans are no habit', () => {
    const race = recorded({ day: addDays(MONDAY, 54), isRace: true, km: 42.2, minutes: 200, file: 'r.fit' });
    const ride = history(8, { monday: { sport: 'ride', km: 60 } });
    const found = understood([...history(8, { tuesday: WEEK.tuesday!, thursday: WEEK.thursday! }), ...ride, race]);
    expect(Object.keys(found.pattern ?? {})).toEqual(['tuesday', 'thursday']);
    expect(found.rhythm?.runDays.map(({ weekday }) => weekday)).toEqual(['tuesday', 'thursday']);
    expect(found.rhythm?.longestKm).toBe(42.2);
  });
});

describe('any history', () => {
  const weeks = fc.array(
    fc.dictionary(
      fc.constantFrom('monday', 'wednesday', 'friday', 'sunday'),
      fc.record({ km: fc.integer({ min: 1, max: 40 }) }),
      {
        maxKeys: 4,
      },
    ),
    { maxLength: 30 },
  );
  const made = (found: readonly object[]): readonly Session[] =>
    history(found.length, {}, (index) => found[index] as Week);

  it('gives shares between a half and one, days in the pattern only that were run, and bounded figures', () => {
    fc.assert(
      fc.property(weeks, (found) => {
        const { rhythm, pattern, runs } = understood(made(found));
        for (const { share } of rhythm?.runDays ?? []) expect(share >= 0.5 && share <= 1).toBe(true);
        const longest = Math.max(0, ...runs.map(({ km }) => km ?? 0));
        for (const day of Object.values(pattern ?? {})) expect(day.km).toBeLessThanOrEqual(longest);
        expect(rhythm === undefined || rhythm.weeks <= 8).toBe(true);
        expect(Number.isFinite(rhythm?.trendPctPerWeek ?? 0)).toBe(true);
        expect(Number.isFinite(rhythm?.kmPerWeek ?? 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same whatever order its runs come in', () => {
    fc.assert(
      fc.property(weeks, (found) => {
        const runs = made(found);
        const { rhythm, pattern } = understood([...runs].reverse());
        expect({ rhythm, pattern }).toEqual({ rhythm: understood(runs).rhythm, pattern: understood(runs).pattern });
      }),
      { numRuns: 1000 },
    );
  });
});
