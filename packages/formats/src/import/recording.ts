import type { Activity } from '../activity/activity.ts';
import type { Session } from './session.ts';

/** A session that was recorded. */
export interface Recording extends Session {
  readonly activity: Activity;
}

export const isRecording = (session: Session): session is Recording => session.activity !== undefined;

const SECONDS_A_DAY = 86_400;

/** The start on the runner's clock to the second; undefined where only the day is known. */
export function startOf({ day, at, activity }: Recording): number | undefined {
  if (at === undefined) return undefined;
  const { start } = activity;
  const second = (start.kind === 'instant' ? start.unixSeconds : (start.secondOfDay ?? 0)) % 60;
  return day * SECONDS_A_DAY + at * 60 + Math.floor((second + 60) % 60);
}

/** Whether its file says what the clock on the wall showed; else it is taken for the clock at home. */
export const knowsWall = ({ activity: { start } }: Recording): boolean =>
  start.kind === 'wall' || start.offsetMinutes !== undefined;
