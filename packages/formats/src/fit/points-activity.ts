import type { Activity } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import type { Writable } from '../writable.ts';
import { reportMissingDate, reportNothing, reportTotalsFromPoints } from './activity-issues.ts';
import { lapOf } from './laps.ts';
import { FIT_LIMITS, possible } from './limits.ts';
import { plannedExercises } from './planned-exercises.ts';
import { MESSAGE } from './profile/numbers.ts';
import { recordedSport } from './profile/sport.ts';
import { recordTotals } from './record-totals.ts';
import { startTimeOf } from './session.ts';
import { setOf } from './sets.ts';
import { offsetMinutesOf, startAt } from './start.ts';
import { type FitMessage, type MessagesByKind, numberOf } from './wire/message.ts';

/** Where `sport`, a lap and a workout say what is done. */
const SAYS_SPORT: readonly (readonly [kind: number, sport: number, subSport: number])[] = [
  [MESSAGE.sport, 0, 1],
  [MESSAGE.lap, 25, 39],
  [MESSAGE.workout, 4, 11],
];
/** Summaries are rounded to the second. */
const ROUNDING_SECONDS = 1;

/** What the points after a time add up to, where there are any. */
export function activityOfPoints(
  messages: readonly FitMessage[],
  after: number,
  byKind: MessagesByKind,
  issues: IssueList,
): readonly Activity[] {
  const totals = recordTotals(messages, after);
  if (totals === undefined) {
    if (after === 0) reportNothing(issues);
    return [];
  }
  const { startTime } = totals;
  const start = startAt(startTime, offsetMinutesOf(messages));
  if (start === undefined) {
    reportMissingDate(messages, issues);
    return [];
  }
  const { sport, sportWord } = saidSport(byKind);
  reportTotalsFromPoints(sportWord !== undefined, issues);
  const planned = plannedExercises(messages);
  const laps = byKind(MESSAGE.lap).filter((lap) => (startTimeOf(lap) ?? 0) >= startTime - ROUNDING_SECONDS);
  const activity: Writable<Activity> = {
    sport,
    start,
    laps: laps.flatMap((lap) => lapOf(lap, issues) ?? []),
    sets: after > 0 ? [] : byKind(MESSAGE.set).flatMap((set) => setOf(set, planned, issues) ?? []),
  };
  if (sportWord !== undefined) activity.sportWord = sportWord;
  const elapsed = possible(totals.elapsedSeconds, FIT_LIMITS.seconds, issues);
  if (elapsed !== undefined) activity.elapsedSeconds = elapsed;
  const metres = possible(totals.metres, FIT_LIMITS.metres, issues);
  if (metres !== undefined) activity.metres = metres;
  const average = possible(totals.averageHeartRate, FIT_LIMITS.beatsAMinute, issues);
  if (average !== undefined) activity.averageHeartRate = average;
  const highest = possible(totals.maxHeartRate, FIT_LIMITS.beatsAMinute, issues);
  if (highest !== undefined) activity.maxHeartRate = highest;
  return [activity];
}

/** The sport as the messages beside the sessions say it, the last word first. */
function saidSport(byKind: MessagesByKind): ReturnType<typeof recordedSport> {
  for (const [kind, sportField, subSportField] of SAYS_SPORT) {
    const message = byKind(kind).at(-1);
    const sport = message && numberOf(message, sportField);
    if (message && sport !== undefined) return recordedSport(sport, numberOf(message, subSportField));
  }
  return recordedSport(undefined, undefined);
}
