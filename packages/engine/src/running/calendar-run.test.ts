import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, epochDay } from '../calendar/epoch-day.ts';
import { RUN_KINDS, type Run, type RunKind } from '../model/run.ts';
import type { ClockMinutes } from '../units/brands.ts';
import { describeRuns, median, runMinutes } from './calendar-run.ts';

const MONDAY = epochDay(2026, 11, 23);

interface Sketch {
  readonly kind?: RunKind;
  readonly km?: number;
  readonly minutes?: number;
  readonly at?: number;
}

/** A run so many days after a Monday. */
function run(day: number, { kind = 'easy', at, ...amount }: Sketch = {}): Run {
  const clock = at === undefined ? {} : { at: at as ClockMinutes };
  return { id: `${day}-${kind}-${at ?? ''}`, day: addDays(MONDAY, day), kind, source: 'listed', ...amount, ...clock };
}
const described = (...runs: readonly Run[]) => describeRuns(runs, 'monday').runs;
/** Which runs are long, in order of time. */
const long = (...runs: readonly Run[]) => described(...runs).map((found) => found.long);
const lastIsLong = (...runs: readonly Run[]) => long(...runs).at(-1);
const four = (minutes: number, from = 0) => [0, 1, 2, 3].map((offset) => run(from + offset, { minutes }));

describe('a hard run', () => {
  it.each(RUN_KINDS.map((kind) => [kind, ['intervals', 'tempo', 'hills', 'race'].includes(kind)] as const))(
    'is told by its kind: %s %s',
    (kind, quality) => {
      expect(described(run(0, { kind, minutes: 40 }))[0]?.quality).toBe(quality);
    },
  );
});

describe('a long run', () => {
  it('is what is called one, however short', () => {
    expect(long(run(6, { kind: 'long', minutes: 40 }))).toEqual([true]);
  });
  it.each<[RunKind, number, boolean]>([
    ['easy', 89, false],
    ['easy', 90, true],
    ['recovery', 90, true],
    ['walk-run', 90, true],
    ['race', 90, true],
    ['other', 90, true],
    ['cross', 180, false],
  ])('lasts ninety minutes: %s of %i is %s', (kind, minutes, expected) => {
    expect(long(run(0, { kind, minutes }))).toEqual([expected]);
  });
  it('lasts 1.5 times the median of the runs of four weeks', () => {
    expect(lastIsLong(...four(40), run(4, { minutes: 59 }))).toBe(false);
    expect(lastIsLong(...four(40), run(4, { minutes: 60 }))).toBe(true);
  });
  it('needs four runs to know the median', () => {
    expect(lastIsLong(...four(40).slice(1), run(4, { minutes: 80 }))).toBe(false);
  });
  it('has forgotten runs of 28 days before', () => {
    expect(lastIsLong(...four(40), run(27, { minutes: 60 }))).toBe(true);
    expect(lastIsLong(...four(40), run(28, { minutes: 60 }))).toBe(false);
  });
  it('is not measured by the bike', () => {
    const rides = [0, 1, 2, 3].map((day) => run(day, { kind: 'cross', minutes: 40 }));
    expect(lastIsLong(...rides, run(4, { minutes: 80 }))).toBe(false);
    expect(lastIsLong(...four(40), ...rides.map((ride) => ({ ...ride, minutes: 200 })), run(4, { minutes: 60 }))).toBe(
      true,
    );
  });
  it('is never a recovery run or a run and walk below ninety minutes', () => {
    expect(lastIsLong(...four(40), run(4, { kind: 'recovery', minutes: 80 }))).toBe(false);
    expect(lastIsLong(...four(40), run(4, { kind: 'walk-run', minutes: 80 }))).toBe(false);
  });
  it('has a quarter of the week and stands out from the second longest', () => {
    const week = (...km: readonly number[]) => long(...km.map((each, day) => run(day, { km: each, minutes: 50 })));
    expect(week(9, 9, 9, 9, 12)).toEqual([false, false, false, false, true]);
    expect(week(9, 9, 9, 10, 12)).toEqual([false, false, false, false, false]);
    expect(week(10, 10, 11)).toEqual([false, false, true]);
    expect(week(10, 10, 10.9)).toEqual([false, false, false]);
    expect(week(12)).toEqual([false]);
  });
  it('is the longest of its own week, by the day on which weeks start', () => {
    const runs = [run(5, { km: 10, minutes: 60 }), run(6, { km: 14, minutes: 80 }), run(7, { km: 14, minutes: 80 })];
    expect(describeRuns(runs, 'monday').runs.map((found) => found.long)).toEqual([false, true, false]);
    expect(describeRuns(runs, 'sunday').runs.map((found) => found.long)).toEqual([false, false, false]);
  });
  it('is the longest beside any ride', () => {
    const ride = run(2, { kind: 'cross', km: 60, minutes: 120 });
    expect(lastIsLong(run(0, { km: 5 }), run(1, { km: 5 }), ride, run(6, { km: 12, minutes: 75 }))).toBe(true);
  });
});

describe('a run with gaps', () => {
  it.each<[string, Sketch, number]>([
    ['takes the minutes it is told', { km: 10, minutes: 50 }, 50],
    ['takes six minutes a kilometre', { km: 10 }, 60],
    ['takes 45 minutes where nothing is known', {}, 45],
  ])('%s', (_, sketch, minutes) => {
    expect(runMinutes(run(0, sketch))).toBe(minutes);
  });
  it('starts at 07:00, a long one at 08:00', () => {
    expect(described(run(0, { minutes: 40 }))).toMatchObject([{ start: 420, end: 460, startAssumed: true }]);
    expect(described(run(0, { kind: 'long', minutes: 100 }))).toMatchObject([{ start: 480, end: 580 }]);
    expect(described(run(0, { at: 1080, minutes: 40 }))).toMatchObject([{ start: 1080, startAssumed: false }]);
  });
  it('may end after midnight', () => {
    expect(described(run(0, { at: 1400, minutes: 60 }))).toMatchObject([{ start: 1400, end: 1460 }]);
  });
  it.each<[string, readonly Run[], readonly (readonly [string, string])[]]>([
    ['nothing', [run(0, { at: 420, minutes: 40 })], []],
    [
      'one time',
      [run(0, { minutes: 40 })],
      [['run-time-assumed', '1 run has no time of day: taken as 07:00, long runs as 08:00.']],
    ],
    [
      'two times and a length',
      [run(0, { km: 5 }), run(1)],
      [
        ['run-time-assumed', '2 runs have no time of day: taken as 07:00, long runs as 08:00.'],
        ['run-length-assumed', '1 run has neither distance nor minutes: taken as 45 minutes.'],
      ],
    ],
    ['no length of a race', [run(0, { kind: 'race', at: 600 })], []],
    [
      'a kind',
      [run(0, { kind: 'other', at: 420, km: 8 })],
      [['run-kind-unclear', '1 run could not be told apart by title: taken as easy.']],
    ],
  ])('says what was assumed: %s', (_, runs, expected) => {
    expect(describeRuns(runs, 'monday').assumptions.map(({ code, text }) => [code, text])).toEqual(expected);
  });
});

describe('runs', () => {
  it('come in order of time, whatever the order they were given in', () => {
    const runs = [run(1, { at: 420 }), run(0, { at: 1080 }), run(0), run(0, { at: 300 })];
    const order = described(...runs).map(({ day, start }) => [day - MONDAY, start]);
    expect(order).toEqual([
      [0, 300],
      [0, 420],
      [0, 1080],
      [1, 420],
    ]);
  });
  it('are described alike in any order', () => {
    const any = fc.record(
      {
        day: fc.nat(60),
        kind: fc.constantFrom(...RUN_KINDS),
        km: fc.integer({ min: 1, max: 40 }),
        minutes: fc.integer({ min: 10, max: 200 }),
        at: fc.nat(1439),
      },
      { requiredKeys: ['day', 'kind'] },
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (sketches) => {
        const runs = sketches.map(({ day, ...sketch }, index) => ({ ...run(day, sketch), id: `run-${index}` }));
        expect(describeRuns(runs.toReversed(), 'monday')).toEqual(describeRuns(runs, 'monday'));
      }),
      { numRuns: 1000 },
    );
  });
});

it.each<[readonly number[], number]>([
  [[], 0],
  [[7], 7],
  [[9, 1], 5],
  [[9, 1, 4], 4],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
