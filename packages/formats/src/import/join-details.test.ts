import { describe, expect, it } from 'vitest';
import type { Activity } from '../activity/activity.ts';
import { joinDetails, type RecordedFile } from './join-details.ts';

const START = 1_770_000_000;
const activity = (facts: Partial<Activity> & { readonly at?: number }): Activity => {
  const { at = 0, ...rest } = facts;
  return { sport: 'run', start: { kind: 'instant', unixSeconds: START + at }, laps: [], sets: [], ...rest };
};
const list = (...activities: readonly Activity[]): RecordedFile => ({
  name: 'activities.csv',
  role: 'overview',
  activities,
});
const file = (name: string, ...activities: readonly Activity[]): RecordedFile => ({
  name,
  role: 'details',
  activities,
});
const LAP = { seconds: 300, metres: 1000 };

it('a row and the file that it names are one activity: words and flags of the row, measures of the file', () => {
  const row = activity({
    ownId: 'strava:1',
    title: 'Harbour race',
    isRace: true,
    metres: 10_010,
    movingSeconds: 2700,
    averageHeartRate: 160,
    detailFile: 'activities/7.fit.gz',
    line: 4,
  });
  const recording = activity({
    at: 20,
    ownId: 'fit:9',
    title: 'Running',
    metres: 10_012.4,
    movingSeconds: 2700.6,
    elapsedSeconds: 2750,
    averageHeartRate: 161.5,
    maxHeartRate: 180,
    laps: [LAP],
  });
  expect(joinDetails([list(row), file('export/activities/7.fit', recording)])).toEqual({
    activities: [
      {
        ...row,
        metres: 10_012.4,
        movingSeconds: 2700.6,
        elapsedSeconds: 2750,
        averageHeartRate: 161.5,
        maxHeartRate: 180,
        laps: [LAP],
      },
    ],
    withoutDetails: [],
  });
});

it('an amount that the runner has corrected stays as it is in the list', () => {
  const row = activity({ metres: 8000, movingSeconds: 2400, detailFile: 'activities/7.fit' });
  const [joined] = joinDetails([
    list(row),
    file('activities/7.fit', activity({ metres: 9100, movingSeconds: 2401 })),
  ]).activities;
  expect(joined).toMatchObject({ metres: 8000, movingSeconds: 2401 });
});

it('the offset of the clock is taken from the recording', () => {
  const recording = activity({ start: { kind: 'instant', unixSeconds: START, offsetMinutes: 120 } });
  const [joined] = joinDetails([list(activity({ detailFile: 'a/7.fit' })), file('a/7.fit', recording)]).activities;
  expect(joined?.start).toEqual({ kind: 'instant', unixSeconds: START, offsetMinutes: 120 });
});

describe('a recording without a name that a row gives', () => {
  it.each<readonly [string, Activity, number]>([
    ['begins within a minute: one', activity({ at: 59 }), 1],
    ['begins across the turn of a minute: one', activity({ at: -10 }), 1],
    ['begins later: two', activity({ at: 90 }), 2],
    ['is of another sport: two', activity({ sport: 'ride' }), 2],
    ['does not name its sport: one', activity({ sport: 'other' }), 1],
    ['has no instant: two', activity({ start: { kind: 'wall', day: 20_000 as never } }), 2],
  ])('%s', (_, recording, count) => {
    expect(joinDetails([list(activity({})), file('x.fit', recording)]).activities).toHaveLength(count);
  });
});

it('one recording goes to one row only', () => {
  const { activities } = joinDetails([
    list(activity({}), activity({ at: 5 })),
    file('x.fit', activity({ laps: [LAP] })),
  ]);
  expect(activities.map(({ laps }) => laps.length)).toEqual([1, 0]);
});

it('of a file with several sports a row takes its own, and the others stay', () => {
  const legs = [activity({ sport: 'swim' }), activity({ sport: 'run', at: 30, laps: [LAP] })];
  const row = activity({ title: 'Triathlon run', detailFile: 'a/7.fit' });
  const { activities } = joinDetails([list(row), file('a/7.fit', ...legs)]);
  expect(activities.map(({ sport, title, laps }) => [sport, title, laps.length])).toEqual([
    ['run', 'Triathlon run', 1],
    ['swim', undefined, 0],
  ]);
});

it('rows of an archive whose file gave nothing are told, rows of a bare list are not', () => {
  const row = activity({ detailFile: 'a/7.fit' });
  expect(joinDetails([list(row)]).withoutDetails).toEqual([row]);
  expect(joinDetails([{ ...list(row), role: undefined }]).withoutDetails).toEqual([]);
});
