import type { Activity } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import { reportUnsureSets } from './activity-issues.ts';
import { activityOfPoints } from './points-activity.ts';
import { MESSAGE } from './profile/numbers.ts';
import { endTimeOf, startTimeOf } from './session.ts';
import { activitiesOfSessions } from './sessions-activities.ts';
import type { FitMessage, MessagesByKind } from './wire/message.ts';

/** What is recorded less than this after a session belongs to it. Mark D. */
const AFTERWARDS_SECONDS = 60;

/** The trainings that a file records: one for each session, and one from the points that no session sums up. */
export function activitiesOf(
  messages: readonly FitMessage[],
  { isWhole }: { readonly isWhole: boolean },
  issues: IssueList,
): readonly Activity[] {
  const byKind: MessagesByKind = (kind) => messages.filter(({ globalMessageNumber }) => globalMessageNumber === kind);
  const sessions = [...byKind(MESSAGE.session)].sort((a, b) => (startTimeOf(a) ?? 0) - (startTimeOf(b) ?? 0));
  const activities = activitiesOfSessions(sessions, messages, byKind, issues);
  const isSummedUp = sessions.length > 0 && isWhole;
  const all = isSummedUp ? activities : [...activities, ...activityOfPoints(messages, endOf(sessions), byKind, issues)];
  reportUnsureSets(all, issues);
  return all;
}

/** After this time, in FIT seconds, points belong to none of the sessions. */
const endOf = (sessions: readonly FitMessage[]): number =>
  sessions.reduce((end, session) => Math.max(end, (endTimeOf(session) ?? 0) + AFTERWARDS_SECONDS), 0);
