import type { Activity, Lap, LoggedSet } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import type { Writable } from '../writable.ts';
import { FIT_LIMITS, possible } from './limits.ts';
import { recordedSport } from './profile/sport.ts';
import { type FitMessage, numberOf } from './wire/message.ts';

/** Of session and lap alike; the time that a summary was written is not when anything ended. */
const START = 2;
const SESSION = {
  sport: 5,
  subSport: 6,
  elapsed: 7,
  timer: 8,
  distance: 9,
  averageHeartRate: 16,
  maxHeartRate: 17,
} as const;

/** When what a session or a lap sums up began, in FIT seconds. */
export const startTimeOf = (message: FitMessage): number | undefined => numberOf(message, START);

export const sportOf = (session: FitMessage): ReturnType<typeof recordedSport> =>
  recordedSport(numberOf(session, SESSION.sport), numberOf(session, SESSION.subSport));

/** When a session ended, in FIT seconds. */
export function endTimeOf(session: FitMessage): number | undefined {
  const start = startTimeOf(session);
  return start === undefined ? undefined : start + (numberOf(session, SESSION.elapsed) ?? 0) / 1000;
}

export interface PartsOfSession {
  readonly start: Activity['start'];
  readonly title?: string | undefined;
  readonly laps: readonly Lap[];
  readonly sets: readonly LoggedSet[];
}

/** A session of a watch as an activity. */
export function activityOf(session: FitMessage, parts: PartsOfSession, issues: IssueList): Activity {
  const { sport, sportWord } = sportOf(session);
  const activity: Writable<Activity> = { sport, start: parts.start, laps: parts.laps, sets: parts.sets };
  if (sportWord !== undefined) activity.sportWord = sportWord;
  if (parts.title !== undefined) activity.title = parts.title;
  const scaled = (field: number, scale: number): number | undefined => {
    const value = numberOf(session, field);
    return value === undefined ? undefined : value / scale;
  };
  const elapsed = possible(scaled(SESSION.elapsed, 1000), FIT_LIMITS.seconds, issues);
  if (elapsed !== undefined) activity.elapsedSeconds = elapsed;
  const timer = possible(scaled(SESSION.timer, 1000), FIT_LIMITS.seconds, issues);
  if (timer !== undefined) activity.movingSeconds = timer;
  const metres = possible(scaled(SESSION.distance, 100), FIT_LIMITS.metres, issues);
  if (metres !== undefined) activity.metres = metres;
  const average = possible(numberOf(session, SESSION.averageHeartRate), FIT_LIMITS.beatsAMinute, issues);
  if (average !== undefined) activity.averageHeartRate = average;
  const highest = possible(numberOf(session, SESSION.maxHeartRate), FIT_LIMITS.beatsAMinute, issues);
  if (highest !== undefined) activity.maxHeartRate = highest;
  return activity;
}
