import { addDays, type EpochDay } from '@stridelift/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MadeUpRun, MONDAY, recorded } from '../../tests/support/history.ts';
import type { ActivityStart } from '../activity/activity.ts';
import { classifyRun } from '../run-kind/classify-run.ts';
import { mergeSessions } from './merge-sessions.ts';
import type { Session } from './session.ts';
import { setSideBySide } from './set-side-by-side.ts';

const STRAVA = { file: 's.zip', detail: 2 };
const GPX = { file: 'g.gpx', detail: 1 };

function planned(title: string, more: Partial<Session> = {}): Session {
  return {
    key: `plan ${title}`,
    day: MONDAY,
    title,
    told: classifyRun({ title }),
    planned: true,
    sources: ['plan.ics'],
    line: 2,
    ...more,
  };
}

const merged = (...runs: readonly MadeUpRun[]): readonly Session[] => mergeSessions(runs.map(recorded));

describe('two records of one run', () => {
  it.each<readonly [string, MadeUpRun, MadeUpRun]>([
    ['a minute apart, the distance alike', {}, { ...STRAVA, second: 25_260, minutes: 60, km: 7.6 }],
    ['a minute apart, the time alike', {}, { ...STRAVA, second: 25_140, minutes: 45.8, km: 9 }],
    ['a start and nothing more', {}, { ...STRAVA, metres: undefined as never, movingSeconds: undefined as never }],
    [
      'moving time here, elapsed time there',
      { movingSeconds: 2400, elapsedSeconds: 3000, metres: 5000 },
      { ...STRAVA, movingSeconds: 2990, metres: 6000 },
    ],
    [
      'around midnight',
      { second: 86_390 },
      { ...STRAVA, start: { kind: 'wall', day: addDays(MONDAY, 1), secondOfDay: 10 } },
    ],
    [
      'an instant here, the clock on the wall there',
      {},
      { ...STRAVA, start: { kind: 'instant', unixSeconds: MONDAY * 86_400 + 6 * 3600 + 30 } },
    ],
    ['a day without an hour', {}, { ...STRAVA, start: { kind: 'wall', day: MONDAY }, minutes: 45.5, km: 7.6 }],
  ])('%s: one, with both sources', (_, a, b) => {
    expect(merged(a, b).map(({ sources }) => sources)).toEqual([['a.fit', 's.zip']]);
  });

  it.each<readonly [string, MadeUpRun, MadeUpRun]>([
    ['61 seconds apart', {}, { ...STRAVA, second: 25_261 }],
    ['neither time nor distance alike', {}, { ...STRAVA, minutes: 50, km: 8 }],
    ['another sport', {}, { ...STRAVA, sport: 'ride' }],
    ['another day', {}, { ...STRAVA, day: addDays(MONDAY, 1) }],
    [
      'twice in one file without hours',
      { start: { kind: 'wall', day: MONDAY } },
      { start: { kind: 'wall', day: MONDAY }, km: 7.6 },
    ],
  ])('%s: two', (_, a, b) => {
    expect(merged(a, b)).toHaveLength(2);
  });

  it('have the best of each: figures of the device, title and marks of whoever has them', () => {
    const laps = [{ seconds: 200, metres: 1000 }];
    const [run, ...more] = merged(
      { ...STRAVA, km: 7.6, title: 'With the club', isLongRun: true, averageHeartRate: 150, ownId: 'strava:1' },
      { ...GPX, km: 7.7, second: 25_230, maxHeartRate: 181 },
      { title: 'Morning Run', averageHeartRate: 149, laps, ownId: 'fit:1' },
    );
    expect(more).toEqual([]);
    expect(run).toMatchObject({
      key: 'fit:1',
      title: 'With the club',
      km: 7.5,
      at: 420,
      told: { kind: 'long', how: 'marked as a long run' },
      sources: ['a.fit', 'g.gpx', 's.zip'],
      activity: { averageHeartRate: 149, maxHeartRate: 181, laps, isLongRun: true },
    });
  });

  it('away from home are one, at the hour of the clock on the wall', () => {
    const inTokyo = 23 * 3600;
    const instant = { kind: 'instant', unixSeconds: MONDAY * 86_400 + inTokyo - 9 * 3600 + 20 } as const;
    const wall = (more: MadeUpRun = {}): MadeUpRun => ({
      ...more,
      second: inTokyo,
      file: 'garmin.csv',
      detail: 0,
    });
    expect(merged({ start: instant, km: 7.52 }, wall())).toMatchObject([
      { day: MONDAY, at: 23 * 60, km: 7.52, sources: ['a.fit', 'garmin.csv'] },
    ]);
    expect(merged({ start: instant, km: 7.6 }, wall())).toHaveLength(2);
    expect(merged({ start: { ...instant, unixSeconds: instant.unixSeconds + 400 } }, wall())).toHaveLength(2);
    expect(merged({ start: { ...instant, offsetMinutes: 60 } }, wall())).toHaveLength(2);
    expect(merged({ ...wall(), start: instant }, wall())).toHaveLength(2);
  });

  it('a chain of small differences does not make one run of two', () => {
    const at = (second: number, file: string): MadeUpRun => ({ second: 25_200 + second, file });
    expect(merged(at(0, 'a.fit'), at(50, 'b.fit'), at(100, 'c.fit'))).toHaveLength(2);
    const far = (minutes: number, file: string): MadeUpRun => ({ minutes, file });
    expect(merged(far(40, 'a.fit'), far(41, 'b.fit'), far(42, 'c.fit'))).toHaveLength(2);
  });
});

describe('a planned session and its recording', () => {
  const kinds = (...sessions: readonly Session[]): readonly string[] =>
    setSideBySide(sessions, { weekStartsOn: 'monday' }).runs.map(
      ({ told, planned, km, sources }) => `${told.kind} ${planned} ${km ?? '-'} ${sources.join('+')}: ${told.how}`,
    );

  it.each<readonly [string, readonly Session[], readonly string[]]>([
    [
      'are one, of the kind that was planned',
      [planned('Tempo 8 km', { km: 8 }), recorded({ title: 'Morning Run', km: 9 })],
      ['tempo false 9 a.fit+plan.ics: planned so: title says tempo'],
    ],
    [
      'without a distance too',
      [planned('Tempo run'), recorded({ km: 9 })],
      ['tempo false 9 a.fit+plan.ics: planned so: title says tempo'],
    ],
    [
      'the plan before an open title and before the laps',
      [
        planned('Hills'),
        recorded({
          title: 'Run',
          laps: Array(4)
            .fill([
              { seconds: 90, metres: 400 },
              { seconds: 90, metres: 200 },
            ])
            .flat(),
        }),
      ],
      ['hills false 7.5 a.fit+plan.ics: planned so: title says hills'],
    ],
    [
      'a mark of the runner before the plan',
      [planned('10 km', { km: 10 }), recorded({ km: 10, isRace: true })],
      ['race false 10 a.fit+plan.ics: marked as a race'],
    ],
    [
      'far from what was planned: two',
      [planned('Easy 20 km', { km: 20 }), recorded({ km: 5 })],
      ['easy true 20 plan.ics: title says easy', 'easy false 5 a.fit: nothing in its laps or length says more'],
    ],
    [
      'each with the nearer one',
      [
        planned('Easy 5 km', { km: 5 }),
        planned('Tempo 10 km', { km: 10 }),
        recorded({ km: 9.6, second: 70_000, file: 'b.fit' }),
        recorded({ km: 5.6 }),
      ],
      [
        'tempo false 9.6 b.fit+plan.ics: planned so: title says tempo',
        'easy false 5.6 a.fit+plan.ics: planned so: title says easy',
      ],
    ],
    [
      'an appointment is no plan',
      [planned('Dentist'), recorded()],
      [
        'other true - plan.ics: nothing says what it is',
        'easy false 7.5 a.fit: nothing in its laps or length says more',
      ],
    ],
  ])('%s', (_, sessions, expected) => {
    expect([...kinds(...sessions)].sort()).toEqual([...expected].sort());
  });

  it('a rule of the runner goes before all of it', () => {
    const { runs } = setSideBySide(
      [planned('Easy 8 km', { km: 8 }), recorded({ km: 8, title: 'Club', isRace: true })],
      {
        weekStartsOn: 'monday',
        ownRules: [{ titleContains: 'club', kind: 'intervals' }],
      },
    );
    expect(runs.map(({ told }) => told.kind)).toContain('intervals');
  });
});

/** Runs of a few days whose starts and lengths lie so close that some are the same run. */
const FORMATS = ['fit', 'tcx', 'gpx', 'strava-export', 'garmin-csv'] as const;
const someRun = fc.record({
  day: fc.integer({ min: 0, max: 2 }),
  second: fc.integer({ min: 0, max: 8 }),
  km: fc.integer({ min: 100, max: 110 }),
  minutes: fc.integer({ min: 40, max: 44 }),
  format: fc.constantFrom(...FORMATS),
  start: fc.constantFrom('wall', 'day', 'instant', 'abroad'),
  id: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  title: fc.constantFrom('Morning Run', 'Club', '', 'Tempo', 'Easy 10 km'),
  planned: fc.boolean(),
});
/** The clock of Berlin in winter is an hour ahead of UTC; abroad it is four hours later. */
const STARTS = {
  wall: (day: EpochDay, second: number) => ({ kind: 'wall', day, secondOfDay: second }),
  day: (day: EpochDay) => ({ kind: 'wall', day }),
  instant: (day: EpochDay, second: number) => ({ kind: 'instant', unixSeconds: day * 86_400 + second - 3600 }),
  abroad: (day: EpochDay, second: number) => ({ kind: 'instant', unixSeconds: day * 86_400 + second - 5 * 3600 }),
} satisfies Readonly<Record<string, (day: EpochDay, second: number) => ActivityStart>>;
type SomeRun = typeof someRun extends fc.Arbitrary<infer Value> ? Value : never;

function made({ day, second, km, minutes, format, start, id, title, planned: isPlanned }: SomeRun): Session {
  const date = addDays(MONDAY, day);
  if (isPlanned && title !== '')
    return planned(title, {
      day: date,
      km: km / 10,
      key: `${date} ${title} ${km} ${second}`,
      sources: [`plan-${format}.ics`],
    });
  return recorded({
    start: STARTS[start](date, 25_200 + second * 20),
    km: km / 10,
    minutes,
    detail: FORMATS.indexOf(format),
    file: `a.${format}`,
    title,
    ...(id === undefined ? {} : { ownId: `${format}:${id}` }),
  });
}

describe('whatever comes together', () => {
  const sessions = fc.array(someRun, { maxLength: 14 });

  it('the order of the files changes nothing', () => {
    fc.assert(
      fc.property(
        sessions.chain((runs) => fc.tuple(fc.constant(runs), fc.shuffledSubarray(runs, { minLength: runs.length }))),
        ([runs, shuffled]) => {
          expect(mergeSessions(shuffled.map(made))).toEqual(mergeSessions(runs.map(made)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('importing the same files again changes nothing', () => {
    fc.assert(
      fc.property(sessions, (runs) => {
        const found = runs.map(made);
        expect(mergeSessions([...found, ...found])).toEqual(mergeSessions(found));
      }),
      { numRuns: 1000 },
    );
  });

  it('no source is lost, and no run is made up', () => {
    fc.assert(
      fc.property(sessions, (runs) => {
        const found = runs.map(made);
        const all = mergeSessions(found);
        expect(all.length).toBeLessThanOrEqual(found.length);
        expect(new Set(all.flatMap(({ sources }) => sources))).toEqual(
          new Set(found.flatMap(({ sources }) => sources)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
