import { expect, it } from 'vitest';
import { fileId, type MadeMessage, MORNING, makeFit, point, session, u8, u32 } from '../../tests/make-fit.ts';
import { readFit } from './read.ts';

const DAY = 86_400;

const bare = (time: number): MadeMessage => [20, [u32(253, time)]];
const pulse = (time: number, beats: number): MadeMessage => [20, [u32(253, time), u8(3, beats)]];

it.each<[string, readonly MadeMessage[], object]>([
  [
    'from the first point to the last',
    [point(MORNING, 0), point(MORNING + 60, 200)],
    { elapsedSeconds: 60, metres: 200 },
  ],
  [
    'a distance that jumps by damage and comes back',
    [point(MORNING, 0), point(MORNING + 1, 4_000_000), point(MORNING + 2, 6), point(MORNING + 3, 9)],
    { elapsedSeconds: 3, metres: 3 },
  ],
  [
    'a time that goes back',
    [point(MORNING, 0), point(MORNING - 100, 900), point(MORNING + 10, 30)],
    { elapsedSeconds: 10, metres: 30 },
  ],
  [
    'a time that is days ahead',
    [point(MORNING, 0), point(MORNING + 10, 30), point(MORNING + 9 * DAY, 60)],
    { elapsedSeconds: 10, metres: 30 },
  ],
  [
    'a first point that already knows of some metres',
    [point(MORNING, 12), point(MORNING + 10, 40)],
    { elapsedSeconds: 10, metres: 40 },
  ],
  [
    'the pulse where it was measured',
    [pulse(MORNING, 100), pulse(MORNING + 1, 0), pulse(MORNING + 2, 255), pulse(MORNING + 3, 141)],
    { averageHeartRate: 121, maxHeartRate: 141 },
  ],
])('%s', async (_, made, expected) => {
  const { value } = await readFit(makeFit(fileId(4), ...made), 'a.fit');
  expect(value.activities).toMatchObject([expected]);
});

it('no distance is none, and time without pauses is never told', async () => {
  const { value } = await readFit(makeFit(fileId(4), bare(MORNING), bare(MORNING + 10)), 'a.fit');
  expect(value.activities).toEqual([
    {
      sport: 'other',
      start: { kind: 'instant', unixSeconds: MORNING + 631_065_600 },
      elapsedSeconds: 10,
      laps: [],
      sets: [],
    },
  ]);
});

it.each<[string, readonly MadeMessage[], readonly string[]]>([
  ['one point alone is no training', [point(MORNING, 0)], ['fit-empty']],
  ['points of a clock that was never set have no date', [point(1000, 0), point(1060, 200)], ['fit-date-missing']],
  ['points are not needed where a summary is', [session(), point(MORNING, 0), point(MORNING + 60, 200)], []],
])('%s', async (_, made, codes) => {
  const { issues } = await readFit(makeFit(fileId(4), ...made), 'a.fit');
  expect(issues.map(({ code }) => code)).toEqual(codes);
});

it('what the points add up to is bounded like what a summary says', async () => {
  const days = Array.from({ length: 20 }, (_, day) => pulse(MORNING + day * DAY, 10));
  const { value, issues } = await readFit(makeFit(fileId(4), ...days), 'a.fit');
  expect(value.activities[0]).not.toHaveProperty('elapsedSeconds');
  expect(value.activities[0]).not.toHaveProperty('averageHeartRate');
  expect(issues.map(({ code }) => code)).toContain('fit-value-impossible');
});
