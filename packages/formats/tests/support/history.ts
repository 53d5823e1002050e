import { addDays, type EpochDay, parseDate, WEEKDAYS, type Weekday } from '@stridelift/engine';
import type { Activity } from '../../src/activity/activity.ts';
import { findZone, type Zone } from '../../src/ics/zone.ts';
import { activitySession } from '../../src/import/activity-session.ts';
import type { Session } from '../../src/import/session.ts';

/** A Monday. */
export const MONDAY: EpochDay = parseDate('2026-03-02') as EpochDay;

const BERLIN = findZone('Europe/Berlin') as Zone;

/** A run in few words; what is not said makes it 45 minutes at 6 min/km on the first Monday at 7:00. */
export interface MadeUpRun extends Partial<Activity> {
  readonly day?: EpochDay;
  /** Seconds since midnight on the wall. */
  readonly second?: number;
  readonly minutes?: number;
  readonly km?: number;
  readonly file?: string;
}

export function recorded(run: MadeUpRun = {}): Session {
  const { day = MONDAY, second = 25_200, minutes = 45, km = minutes / 6, file = 'a.fit', detail = 3, ...more } = run;
  const activity: Activity = {
    sport: 'run',
    start: { kind: 'wall', day, secondOfDay: second },
    detail,
    movingSeconds: minutes * 60,
    metres: km * 1000,
    laps: [],
    sets: [],
    ...more,
  };
  return activitySession(activity, file, BERLIN);
}

/** What returns every week, by weekday. */
export type Week = Readonly<Partial<Record<Weekday, MadeUpRun>>>;

/** Weeks one after the other, the first on a Monday; `change` gives a week of its own, or leaves it out. */
export function history(
  weeks: number,
  week: Week,
  change: (index: number, usual: Week) => Week = (_, usual) => usual,
  first: EpochDay = MONDAY,
): readonly Session[] {
  return Array.from({ length: weeks }, (_, index) =>
    Object.entries(change(index, week)).map(([weekday, run]) =>
      recorded({ day: addDays(first, index * 7 + WEEKDAYS.indexOf(weekday as Weekday)), ...run }),
    ),
  ).flat();
}
