import { type AthleteSketch, buildAthlete, clock, day, run } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { formatDate, WEEKDAYS, weekdayOf } from '../calendar/epoch-day.ts';
import type { Run, RunKind, RunSource } from '../model/run.ts';
import { buildRunCalendar, goalRaces } from './run-calendar.ts';

const FROM = '2026-11-23';
const TO = '2026-12-06';
const GENERAL = { goal: { event: 'general' } } as const;
const PATTERN = { running: { tuesday: run('intervals', '06:30', 50, 9), sunday: run('long', '08:00', 120, 20) } };

const single = (date: string, kind: RunKind, source: RunSource, at?: string): Run => ({
  id: `${source}-${date}`,
  day: day(date),
  kind,
  km: 8,
  source,
  ...(at === undefined ? {} : { at: clock(at) }),
});
const listed = (date: string, kind: RunKind = 'easy', at?: string) => single(date, kind, 'listed', at);
const imported = (date: string, kind: RunKind = 'easy', at?: string) => single(date, kind, 'imported', at);

const build = (sketch: AthleteSketch, runs: readonly Run[] = []) =>
  buildRunCalendar(buildAthlete({ ...GENERAL, ...sketch }), runs, day(FROM), day(TO));
/** `tue 24 intervals pattern`, one for each run. */
const words = (calendar: ReturnType<typeof build>) =>
  calendar.runs.map(
    (each) =>
      `${(WEEKDAYS[weekdayOf(each.day)] as string).slice(0, 3)} ${Number(formatDate(each.day).slice(8))} ${each.kind} ${each.source}`,
  );

describe('the weekly pattern', () => {
  it('fills weeks without any run', () => {
    expect(words(build(PATTERN))).toEqual([
      'tue 24 intervals pattern',
      'sun 29 long pattern',
      'tue 1 intervals pattern',
      'sun 6 long pattern',
    ]);
  });
  it('gives way to an imported run for the whole week', () => {
    const calendar = build(PATTERN, [imported('2026-11-27')]);
    expect(words(calendar)).toEqual(['fri 27 easy imported', 'tue 1 intervals pattern', 'sun 6 long pattern']);
    expect(calendar.assumptions).toContainEqual({
      code: 'pattern-fills-weeks',
      text: '1 week has no run in your calendar, so your weekly pattern was used there.',
    });
  });
  it('goes on in the days after the last run that was done, in this week and the next', () => {
    const done: Run = { ...imported('2026-11-26'), done: true };
    const calendar = build(PATTERN, [{ ...imported('2026-11-20'), done: true }, done]);
    expect(words(calendar).slice(1)).toEqual([
      'thu 26 easy imported',
      'sun 29 long pattern',
      'tue 1 intervals pattern',
      'sun 6 long pattern',
    ]);
    expect(calendar.assumptions.map(({ code }) => code)).not.toContain('pattern-fills-weeks');
    expect(words(build(PATTERN, [done, imported('2026-11-27')])).slice(0, 3)).toEqual([
      'thu 26 easy imported',
      'fri 27 easy imported',
      'tue 1 intervals pattern',
    ]);
  });
  it('gives way to a listed run on that day only', () => {
    const calendar = build({ ...PATTERN, runs: [listed('2026-11-24'), listed('2026-11-26')] });
    expect(words(calendar).slice(0, 3)).toEqual(['tue 24 easy listed', 'thu 26 easy listed', 'sun 29 long pattern']);
    expect(calendar.assumptions.map(({ code }) => code)).not.toContain('pattern-fills-weeks');
  });
  it('gives way to a listed day of rest, which is no run', () => {
    expect(words(build({ ...PATTERN, runs: [listed('2026-11-24', 'rest')] }))[0]).toBe('sun 29 long pattern');
  });
  it('is not used past the last day', () => {
    const calendar = buildRunCalendar(buildAthlete({ ...GENERAL, ...PATTERN }), [], day(FROM), day('2026-12-05'));
    expect(words(calendar).at(-1)).toBe('tue 1 intervals pattern');
  });
});

describe('a listed and an imported run on one day', () => {
  it.each<[string, Run, Run, number]>([
    ['are one run', listed('2026-11-24'), imported('2026-11-24', 'tempo'), 1],
    [
      'are one run when near in time',
      listed('2026-11-24', 'easy', '07:00'),
      imported('2026-11-24', 'tempo', '10:00'),
      1,
    ],
    ['are two when far apart', listed('2026-11-24', 'easy', '07:00'), imported('2026-11-24', 'tempo', '10:01'), 2],
    ['are one of the same kind', listed('2026-11-24', 'easy', '07:00'), imported('2026-11-24', 'easy', '18:00'), 1],
  ])('%s', (_, own, other, count) => {
    const runs = build({ runs: [own] }, [other]).onDay(day('2026-11-24'));
    expect(runs).toHaveLength(count);
    expect(runs.map(({ source }) => source)).toContain('listed');
  });
});

describe('a race', () => {
  const goal = { goal: { event: '10k', day: day('2026-12-06') } } as const;
  it('is there although nobody listed it, in place of the pattern', () => {
    const calendar = build({ ...PATTERN, ...goal });
    expect(words(calendar).at(-1)).toBe('sun 6 race listed');
    expect(calendar.runs.at(-1)).toMatchObject({ km: 10, quality: true, title: '10k race' });
  });
  it('is there once where it is listed', () => {
    const race = { ...listed('2026-12-06', 'race'), title: 'Nikolauslauf' };
    const runs = build({ ...goal, runs: [race] }).onDay(day('2026-12-06'));
    expect(runs.map(({ title }) => title)).toEqual(['Nikolauslauf']);
  });
  it('leaves a listed shake-out on its day', () => {
    expect(build({ ...goal, runs: [listed('2026-12-06')] }).onDay(day('2026-12-06'))).toHaveLength(2);
  });
  it.each([
    ['half', 21.1],
    ['marathon', 42.2],
    ['ultra', undefined],
  ] as const)('over the %s has %s km', (event, km) => {
    expect(build({ goal: { event, day: day('2026-12-06') } }).runs[0]?.km).toBe(km);
  });
});

describe('the races of an athlete', () => {
  it('come in order, the goal among them as the one of priority A', () => {
    const races = [
      { event: 'half', day: day('2027-05-02'), priority: 'B' },
      { event: '10k', day: day('2027-02-28'), priority: 'C' },
    ] as const;
    const found = goalRaces(buildAthlete({ races }));
    expect(found.map(({ event, priority }) => `${event} ${priority}`)).toEqual(['10k C', 'marathon A', 'half B']);
  });
  it('hold the goal once, where it is among the races too', () => {
    const races = [{ event: 'half', day: day('2027-04-18'), priority: 'C' }] as const;
    expect(goalRaces(buildAthlete({ races }))).toEqual([{ event: 'marathon', day: day('2027-04-18'), priority: 'A' }]);
  });
  it('are none for a goal that is no race', () => {
    expect(goalRaces(buildAthlete({ goal: { event: 'general', day: day('2027-04-18') } }))).toEqual([]);
    expect(goalRaces(buildAthlete({ goal: { event: 'return-from-injury', day: day('2027-04-18') } }))).toEqual([]);
    expect(goalRaces(buildAthlete({ goal: { event: 'marathon' } }))).toEqual([]);
  });
});

describe('the calendar', () => {
  it('knows six weeks before its first day, and nothing older', () => {
    const runs = [imported('2026-10-11'), imported('2026-10-12'), imported('2026-12-07')];
    expect(build({}, runs).runs.map((each) => formatDate(each.day))).toEqual(['2026-10-12']);
  });
  it('finds the runs of a day in order of start, and none on a free day', () => {
    const runs = [imported('2026-11-24', 'easy', '18:00'), imported('2026-11-24', 'tempo', '07:00')];
    const calendar = build({}, runs);
    expect(calendar.onDay(day('2026-11-24')).map(({ kind }) => kind)).toEqual(['tempo', 'easy']);
    expect(calendar.onDay(day('2026-11-25'))).toEqual([]);
  });
});
