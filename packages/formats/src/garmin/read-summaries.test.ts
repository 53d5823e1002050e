import { expect, it } from 'vitest';
import { readGarminSummaries } from './read-summaries.ts';

const read = (value: unknown) =>
  readGarminSummaries(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), 'a.json');
const listed = (...records: readonly unknown[]) => [{ summarizedActivitiesExport: records }];
const RECORD = {
  activityId: 17,
  name: 'Morning {Run} "x"',
  activityType: 'trail_running',
  beginTimestamp: 1_770_013_299_000,
  startTimeLocal: 1_770_016_899_000.0,
  duration: 2_720_500.0,
  elapsedDuration: 2_803_000.0,
  distance: 809_457.0,
  avgHr: 142.0,
  maxHr: 152.0,
  startLatitude: 60.1,
  ownerDisplayName: 'someone',
};
const ACTIVITY = {
  ownId: 'garmin:17',
  sport: 'run',
  sportWord: 'trail_running',
  start: { kind: 'instant', unixSeconds: 1_770_013_299, offsetMinutes: 60 },
  elapsedSeconds: 2803,
  movingSeconds: 2720.5,
  metres: 8094.57,
  averageHeartRate: 142,
  maxHeartRate: 152,
  laps: [],
  sets: [],
  title: 'Morning {Run} "x"',
};

it('milliseconds, centimetres and the offset of the clock; neither places nor people', () => {
  expect(read(listed(RECORD))).toEqual({ value: [ACTIVITY], issues: [] });
});

it.each<readonly [string, unknown]>([
  ['a list that is not wrapped in another', { summarizedActivitiesExport: [RECORD] }],
  ['several lists', [...listed(), ...listed(RECORD)]],
  ['a byte order mark', `\uFEFF${JSON.stringify(listed(RECORD))}`],
])('%s', (_, value) => {
  expect(read(value)).toEqual({ value: [ACTIVITY], issues: [] });
});

it('without UTC the time on the wall counts', () => {
  const { beginTimestamp, ...rest } = RECORD;
  expect(read(listed(rest)).value).toMatchObject([{ start: { kind: 'wall', day: 20_486, secondOfDay: 26_499 } }]);
  expect(beginTimestamp).toBeDefined();
});

it('what nobody measured or could stays absent', () => {
  const { value } = read(
    listed({ ...RECORD, avgHr: 0, maxHr: 900, distance: -1, duration: '12', startTimeLocal: 5e12 }),
  );
  for (const name of ['averageHeartRate', 'maxHeartRate', 'metres', 'movingSeconds'])
    expect(value[0]).not.toHaveProperty(name);
  expect(value[0]?.start).toEqual({ kind: 'instant', unixSeconds: 1_770_013_299 });
});

it('of a cut file the activities that are whole are kept', () => {
  const text = JSON.stringify(listed(RECORD, { ...RECORD, activityId: 18 }, { ...RECORD, activityId: 19 }));
  const { value, issues } = read(text.slice(0, -40));
  expect(value.map(({ ownId }) => ownId)).toEqual(['garmin:17', 'garmin:18']);
  expect(issues).toMatchObject([
    { code: 'activity-list-broken', text: expect.stringContaining('2 of its activities') },
  ]);
});

it('records without a day, and what is no record, are left out', () => {
  const { value, issues } = read(listed({ activityId: 1, name: 'Easy' }, 5, null, [RECORD], RECORD));
  expect(value).toHaveLength(1);
  expect(issues).toMatchObject([{ code: 'activity-date-unreadable', text: expect.stringContaining('“Easy”') }]);
});

it('thousands of identities without records come to an end', () => {
  const since = performance.now();
  expect(read(`[{"summarizedActivitiesExport":[${'{"activityId":'.repeat(20_000)}`).value).toEqual([]);
  expect(performance.now() - since).toBeLessThan(2000);
});
