import type { Activity } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import { reportMissingDate, reportTransitions } from './activity-issues.ts';
import { lapOf } from './laps.ts';
import { plannedExercises } from './planned-exercises.ts';
import { MESSAGE } from './profile/numbers.ts';
import { activityOf, sportOf, startTimeOf } from './session.ts';
import { setOf } from './sets.ts';
import { offsetMinutesOf, startAt } from './start.ts';
import { type FitMessage, type MessagesByKind, numberOf, textOf } from './wire/message.ts';

const WORKOUT_NAME = 8;
const SET_START = 6;
/** Summaries are rounded to the second. */
const ROUNDING_SECONDS = 1;

/** An activity for each session in the order in which they began, with the laps and sets that began during it. */
export function activitiesOfSessions(
  sessions: readonly FitMessage[],
  messages: readonly FitMessage[],
  byKind: MessagesByKind,
  issues: IssueList,
): readonly Activity[] {
  const offsetMinutes = offsetMinutesOf(messages);
  const trainings = sessions.filter((session) => !sportOf(session).isTransition);
  const laps = sharedOut(byKind(MESSAGE.lap), startTimeOf, sessions);
  const sets = sharedOut(byKind(MESSAGE.set), (set) => numberOf(set, SET_START), sessions);
  const planned = plannedExercises(messages);
  const workout = byKind(MESSAGE.workout)[0];
  const title = workout && trainings.length === 1 ? textOf(workout, WORKOUT_NAME) : undefined;
  if (trainings.length < sessions.length) reportTransitions(sessions.length - trainings.length, issues);
  return trainings.flatMap((session) => {
    const own = laps.get(session) ?? [];
    const start = startAt(startTimeOf(session) ?? own.map(startTimeOf)[0], offsetMinutes);
    if (start === undefined) {
      reportMissingDate(messages, issues);
      return [];
    }
    const parts = {
      start,
      title,
      laps: own.flatMap((lap) => lapOf(lap, issues) ?? []),
      sets: (sets.get(session) ?? []).flatMap((set) => setOf(set, planned, issues) ?? []),
    };
    return [activityOf(session, parts, issues)];
  });
}

/** Each message with the session during which it began: the last one that had started by then. */
function sharedOut(
  messages: readonly FitMessage[],
  timeOf: (message: FitMessage) => number | undefined,
  sessions: readonly FitMessage[],
): ReadonlyMap<FitMessage, readonly FitMessage[]> {
  const shares = new Map<FitMessage, FitMessage[]>(sessions.map((session) => [session, []]));
  for (const message of messages) {
    const time = timeOf(message) ?? 0;
    const session = sessions.findLast((s) => (startTimeOf(s) ?? 0) <= time + ROUNDING_SECONDS) ?? sessions[0];
    if (session !== undefined) shares.get(session)?.push(message);
  }
  return shares;
}
