import type { Activity, ActivityStart } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import { LONGEST_WORKOUT_SECONDS } from './limits.ts';

const SECONDS_A_DAY = 86_400;

/** Seconds on one clock, so that two of the same kind can be set against each other. */
function secondsOf(time: ActivityStart): number | undefined {
  if (time.kind === 'instant') return time.unixSeconds;
  return time.secondOfDay === undefined ? undefined : time.day * SECONDS_A_DAY + time.secondOfDay;
}

/** How long a workout took; nothing where it ends before it begins or was left running for days. */
export function elapsedBetween(
  start: ActivityStart,
  end: ActivityStart,
  line: number,
  issues: IssueList,
): Pick<Activity, 'elapsedSeconds'> {
  const [from, to] = [secondsOf(start), secondsOf(end)];
  if (start.kind !== end.kind || from === undefined || to === undefined) return {};
  return elapsedOf(to - from, line, issues);
}

/** The same where the file gives the time itself. */
export function elapsedOf(seconds: number, line: number, issues: IssueList): Pick<Activity, 'elapsedSeconds'> {
  if (seconds > 0 && seconds <= LONGEST_WORKOUT_SECONDS) return { elapsedSeconds: seconds };
  if (seconds !== 0) {
    issues.add({
      code: 'lift-length-impossible',
      severity: 'warning',
      line,
      text: 'This workout ends before it begins or lasts more than a day; how long it took was left out.',
      done: 'skipped',
    });
  }
  return {};
}
