import { addDays } from '@stridelift/engine';
import { describe, expect, it } from 'vitest';
import { history, type MadeUpRun, MONDAY, recorded } from '../../tests/support/history.ts';
import type { Lap } from '../activity/activity.ts';
import type { KnownOfRunner } from './recorded-run.ts';
import { tellRecordings } from './tell-recordings.ts';

/** Four weeks of easy runs of 40 minutes before the run that is told. */
const BEFORE = history(
  4,
  { tuesday: { minutes: 40 }, thursday: { minutes: 40 }, saturday: { minutes: 40 } },
  undefined,
  addDays(MONDAY, -28),
);

function told(run: MadeUpRun, known: KnownOfRunner = {}): string {
  const all = tellRecordings([...BEFORE, recorded(run)], known);
  const { kind, how } = all.at(-1)!.told;
  return `${kind}: ${how}`;
}

const lap = (seconds: number, metres: number, more: Partial<Lap> = {}): Lap => ({ seconds, metres, ...more });
const repeat = (count: number, ...laps: readonly Lap[]): readonly Lap[] => Array(count).fill(laps).flat();

const FAST = lap(220, 1000);
const FLOAT = lap(120, 300);
const WARM_UP = lap(720, 2000);

describe('what a recording is', () => {
  it.each<readonly [string, MadeUpRun, string]>([
    [
      'a race that is marked',
      { isRace: true, title: 'Easy run', laps: repeat(5, FAST, FLOAT) },
      'race: marked as a race',
    ],
    ['a long run that is marked', { isLongRun: true, title: 'Tempo' }, 'long: marked as a long run'],
    ['the title before the laps', { title: 'Hill repeats', laps: repeat(5, FAST, FLOAT) }, 'hills: title says hills'],
    [
      'laps that alternate',
      { title: 'Morning Run', laps: [WARM_UP, ...repeat(4, FAST, FLOAT), WARM_UP] },
      'intervals: its laps go fast and slow in turn, 4 of them fast',
    ],
    [
      'three fast laps',
      { laps: repeat(3, FAST, FLOAT) },
      'intervals: its laps go fast and slow in turn, 3 of them fast',
    ],
    ['two fast laps are too few', { laps: repeat(2, FAST, FLOAT) }, 'easy: nothing in its laps or length says more'],
    [
      'steps of a workout',
      { laps: repeat(3, lap(180, 800, { intensity: 'active' }), lap(90, 300, { intensity: 'rest' })) },
      'intervals: its laps are 3 repeats with rest between',
    ],
    [
      'standing rests',
      { laps: repeat(4, lap(95, 400), lap(60, 0)) },
      'intervals: its laps go fast and slow in turn, 4 of them fast',
    ],
    [
      'kilometres that a watch counted, up and down hill',
      { laps: [...repeat(4, lap(260, 1000), lap(420, 1000)), lap(100, 310)] },
      'easy: nothing in its laps or length says more',
    ],
    ['an even run', { laps: repeat(6, lap(300, 1003)) }, 'easy: nothing in its laps or length says more'],
    [
      'a lap button pressed twice',
      { laps: repeat(5, lap(300, 900), lap(3, 5)) },
      'easy: nothing in its laps or length says more',
    ],
    [
      'laps before length',
      { minutes: 100, laps: repeat(3, FAST, FLOAT) },
      'intervals: its laps go fast and slow in turn, 3 of them fast',
    ],
    ['an hour and a half', { minutes: 90 }, 'long: it took 90 minutes or more'],
    [
      'one and a half times the usual',
      { minutes: 60 },
      'long: it took 1.5 times as long as your usual run of the 28 days before',
    ],
    ['almost one and a half times the usual', { minutes: 59 }, 'easy: nothing in its laps or length says more'],
    ['length before effort', { minutes: 90, averageHeartRate: 190 }, 'long: it took 90 minutes or more'],
    [
      'a title that is open',
      { title: 'Run with Bob', minutes: 60 },
      'long: it took 1.5 times as long as your usual run of the 28 days before',
    ],
    [
      'a title of three words of running that is none',
      { title: 'Strength of the hills', sport: 'ride', sportWord: 'Ride' },
      'cross: recorded as Ride',
    ],
  ])('%s', (_, run, expected) => {
    expect(told(run)).toBe(expected);
  });

  it('the usual length is asked of four runs at least, and of those before only', () => {
    const three = BEFORE.slice(-3);
    expect(tellRecordings([...three, recorded({ minutes: 70 })], {}).at(-1)?.told.kind).toBe('easy');
    const after = BEFORE.map((run) => ({ ...run, day: addDays(run.day, 60) }));
    expect(tellRecordings([...after, recorded({ minutes: 70 })], {}).at(-1)?.told.kind).toBe('easy');
  });
});

describe('a hard run', () => {
  it.each<readonly [string, MadeUpRun, KnownOfRunner, string]>([
    [
      '88 % of the highest that was told',
      { averageHeartRate: 176 },
      { maxHeartRate: 200 },
      'tempo: its average heart rate is 88 % or more of your highest',
    ],
    [
      'just under',
      { averageHeartRate: 175 },
      { maxHeartRate: 200 },
      'easy: nothing in its laps, length or heart rate says more',
    ],
    [
      'a few minutes only',
      { minutes: 10, averageHeartRate: 190 },
      { maxHeartRate: 200 },
      'easy: nothing in its laps, length or heart rate says more',
    ],
    ['no highest is known', { averageHeartRate: 176 }, {}, 'easy: nothing in its laps or length says more'],
    [
      '20 minutes at threshold pace',
      { minutes: 20, km: 5 },
      { thresholdSecondsPerKm: 240 },
      'tempo: 20 minutes or more at your threshold pace or faster',
    ],
    [
      '19 minutes at threshold pace',
      { minutes: 19, km: 4.75 },
      { thresholdSecondsPerKm: 240 },
      'easy: nothing in its laps or length says more',
    ],
    [
      '20 minutes of it in laps',
      { minutes: 45, laps: [lap(600, 1600), lap(1200, 5000), lap(900, 2400)] },
      { thresholdSecondsPerKm: 240 },
      'tempo: 20 minutes or more at your threshold pace or faster',
    ],
  ])('%s', (_, run, known, expected) => {
    expect(told(run, known)).toBe(expected);
  });

  it('is told by the highest heart rate of ten runs or more, unsure, faults of the strap left out', () => {
    const seen = BEFORE.slice(0, 10).map((run, index) => ({
      ...run,
      activity: { ...run.activity!, averageHeartRate: 140, maxHeartRate: index === 0 ? 250 : 190 },
    }));
    const of = (runs: typeof BEFORE) => tellRecordings([...runs, recorded({ averageHeartRate: 170 })], {}).at(-1)!.told;
    expect(of(seen)).toMatchObject({ kind: 'tempo', sure: 0.6 });
    expect(of(seen.slice(0, 7))).toMatchObject({ kind: 'easy' });
  });

  it('is told by the pace of a race of about an hour in the year before', () => {
    const race = (days: number) =>
      recorded({ day: addDays(MONDAY, -days), minutes: 50, km: 12.5, isRace: true, file: 'r.fit' });
    const tempo = recorded({ minutes: 24, km: 6 });
    expect(tellRecordings([race(30), tempo], {}).at(-1)?.told.kind).toBe('tempo');
    expect(tellRecordings([race(400), tempo], {}).at(-1)?.told.kind).toBe('easy');
  });
});
