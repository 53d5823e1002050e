import { addDays, type EpochDay, parseDate } from '@stridelift/engine';
import type { Activity, ActivityStart } from '../activity/activity.ts';
import { plausible } from '../activity/measured.ts';
import { sportOfWord } from '../activity/sport-of-word.ts';
import type { Reading } from '../issue.ts';
import { type IssueList, startIssueList } from '../issue-list.ts';
import { decodeText } from '../text/decode-text.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Writable } from '../writable.ts';
import { readSummaryRecords, type SummaryRecord } from './summary-records.ts';

const MS_A_SECOND = 1000;
const SECONDS_A_MINUTE = 60;
const CM_A_METRE = 100;
/** Clocks are at most so far from UTC. */
const MOST_OFFSET_MINUTES = 16 * 60;
const YEARS = { from: parseDate('1970-01-02') as number, to: parseDate('2199-12-31') as number };
const SECONDS_A_DAY = 86_400;

/** Reads `summarizedActivities.json` of an export of a Garmin account: times in milliseconds, distances in centimetres. */
export function readGarminSummaries(bytes: Uint8Array, file?: string): Reading<readonly Activity[]> {
  const issues = startIssueList(file);
  const records = readSummaryRecords(decodeText(bytes, issues).replace(/^\uFEFF+/, ''), issues);
  const activities = records.flatMap((record) => {
    const activity = readRecord(record, issues);
    return activity === undefined ? [] : [activity];
  });
  if (activities.length === 0) {
    issues.add({
      code: 'activity-none',
      severity: 'warning',
      text: 'The list of the Garmin account holds no activity that can be read.',
      done: 'skipped',
    });
  }
  return { value: activities, issues: issues.all() };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

function readRecord(record: SummaryRecord, issues: IssueList): Activity | undefined {
  const start = startOf(record);
  if (start === undefined) {
    const named = excerpt(textOf(record['name']) ?? '');
    issues.add({
      code: 'activity-date-unreadable',
      severity: 'warning',
      text: `${named === '' ? 'An activity' : `“${named}”`} does not say when it was; it was left out.`,
      done: 'skipped',
    });
    return undefined;
  }
  const word = textOf(record['activityType']) ?? textOf(record['sportType']);
  const activity: Writable<Activity> = { sport: sportOfWord(word ?? ''), start, laps: [], sets: [] };
  const id = numberOf(record['activityId']);
  if (id !== undefined && Number.isSafeInteger(id) && id > 0) activity.ownId = `garmin:${id}`;
  if (word !== undefined) activity.sportWord = word;
  const scaled = (name: string, by: number): number | undefined => {
    const value = numberOf(record[name]);
    return value === undefined ? undefined : value / by;
  };
  const elapsed = plausible(scaled('elapsedDuration', MS_A_SECOND), 'seconds');
  const timer = plausible(scaled('duration', MS_A_SECOND) ?? scaled('movingDuration', MS_A_SECOND), 'seconds');
  const metres = plausible(scaled('distance', CM_A_METRE), 'metres');
  const [average, highest] = [plausible(record['avgHr'], 'heartRate'), plausible(record['maxHr'], 'heartRate')];
  if (elapsed !== undefined) activity.elapsedSeconds = elapsed;
  if (timer !== undefined) activity.movingSeconds = timer;
  if (metres !== undefined) activity.metres = metres;
  if (average !== undefined) activity.averageHeartRate = average;
  if (highest !== undefined) activity.maxHeartRate = highest;
  const [title, description] = [textOf(record['name']), textOf(record['description'])];
  if (title !== undefined) activity.title = title;
  if (description !== undefined) activity.description = description;
  return activity;
}

/** The instant, and from the local time beside it how far the clock on the wall was ahead. */
function startOf(record: SummaryRecord): ActivityStart | undefined {
  const utc = secondsOf(record['beginTimestamp']) ?? secondsOf(record['startTimeGmt']);
  const local = secondsOf(record['startTimeLocal']);
  if (utc === undefined) {
    if (local === undefined) return undefined;
    const day = Math.floor(local / SECONDS_A_DAY);
    return { kind: 'wall', day: addDays(0 as EpochDay, day), secondOfDay: Math.floor(local - day * SECONDS_A_DAY) };
  }
  const offset = local === undefined ? undefined : Math.round((local - utc) / SECONDS_A_MINUTE);
  const isOffset = offset !== undefined && Math.abs(offset) <= MOST_OFFSET_MINUTES;
  return { kind: 'instant', unixSeconds: utc, ...(isOffset ? { offsetMinutes: offset } : {}) };
}

function secondsOf(milliseconds: unknown): number | undefined {
  const value = numberOf(milliseconds);
  if (value === undefined) return undefined;
  const day = value / MS_A_SECOND / SECONDS_A_DAY;
  return day >= YEARS.from && day <= YEARS.to ? value / MS_A_SECOND : undefined;
}
