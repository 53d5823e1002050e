import { buildAthlete, day } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { addDays, formatDate } from '../calendar/epoch-day.ts';
import type { Run } from '../model/run.ts';
import { buildRunCalendar } from './run-calendar.ts';
import { runWeeks } from './run-weeks.ts';

const FIRST = day('2026-11-23');
const run = (at: number, sketch: Partial<Run> = {}): Run => ({
  id: `run-${at}`,
  day: addDays(FIRST, at),
  kind: 'easy',
  source: 'imported',
  ...sketch,
});
function weeks(runs: readonly Run[], count: number, weekStartsOn: 'monday' | 'sunday' = 'monday') {
  const athlete = buildAthlete({ goal: { event: 'general' }, weekStartsOn });
  return runWeeks(buildRunCalendar(athlete, runs, FIRST, addDays(FIRST, 7 * count - 1)), weekStartsOn);
}
/** One run a week of so many kilometres, from the given week on; week 0 is the first of the season. */
const weekly = (kms: readonly number[], from = 0) =>
  kms.flatMap((km, index) => (km > 0 ? [run(7 * (from + index), { km })] : []));
const cutBacks = (kms: readonly number[], from = 0) =>
  weeks(weekly(kms, from), from + kms.length).flatMap(({ cutBack }, index) => (cutBack ? [index] : []));

describe('a week of running', () => {
  it('adds up distance, time and days', () => {
    const runs = [
      run(0, { km: 5, minutes: 30 }),
      run(0, { id: 'b', km: 7, minutes: 40 }),
      run(6, { km: 20, minutes: 120 }),
    ];
    expect(weeks(runs, 1)).toEqual([
      { start: FIRST, km: 32, minutes: 190, cutBack: false, hasUnknownRace: false, runDays: 2 },
    ]);
  });
  it('takes six minutes a kilometre for what is not told', () => {
    expect(weeks([run(0, { minutes: 30 }), run(1, { km: 10 }), run(2)], 1)).toMatchObject([{ km: 22.5, minutes: 135 }]);
  });
  it('counts no distance of a race that nobody told, and makes nothing of the weeks around it', () => {
    const race = { id: 'race', kind: 'race' } as const;
    const ultra = weeks(
      [run(0, { km: 30 }), run(7, { km: 20 }), run(12, race), run(14, { km: 29 }), run(21, { km: 29 })],
      4,
    );
    expect(ultra.map(({ km, kmChangePct, hasUnknownRace }) => [km, kmChangePct, hasUnknownRace])).toEqual([
      [30, undefined, false],
      [20, undefined, true],
      [29, undefined, false],
      [29, 0, false],
    ]);
  });
  it('counts no kilometres on the bike', () => {
    expect(weeks([run(0, { km: 5 }), run(1, { kind: 'cross', km: 40, minutes: 90 })], 1)).toMatchObject([
      { km: 5, minutes: 30, runDays: 1 },
    ]);
  });
  it('is compared with the week before, also before the season', () => {
    expect(weeks(weekly([40, 30, 33], -1), 2).map(({ kmChangePct }) => kmChangePct)).toEqual([-25, 10]);
    expect(weeks(weekly([30, 30, 0, 30]), 4).map(({ kmChangePct }) => kmChangePct)).toEqual([
      undefined,
      0,
      -100,
      undefined,
    ]);
  });
  it('starts on the runner’s own first day', () => {
    const found = weeks([run(-1, { km: 10 }), run(6, { km: 20 })], 1, 'sunday');
    expect(found.map(({ start, km }) => `${formatDate(start)} ${km}`)).toEqual(['2026-11-22 10', '2026-11-29 20']);
  });
});

describe('a cut-back week', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['is fifteen per cent lighter than the two before', [40, 40, 34], [2]],
    ['is no less', [40, 40, 34.1], []],
    ['takes the mean of the two', [30, 50, 34], [2]],
    ['has one week before it at least', [40, 30], [1]],
    ['is not the first week', [20, 40], []],
    ['is not a week off', [40, 40, 0], []],
    ['is one of many', [40, 42, 44, 30, 44, 46, 48, 32], [3, 7]],
  ])('%s: %j', (_, kms, expected) => {
    expect(cutBacks(kms)).toEqual(expected);
  });
  it('knows the weeks before the season', () => {
    expect(cutBacks([40, 40, 30], -2)).toEqual([0]);
  });
  it('is not the week of a race', () => {
    expect(weeks([...weekly([40, 40]), run(20, { kind: 'race', km: 10 })], 3)[2]?.cutBack).toBe(false);
  });
});
