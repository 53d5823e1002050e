import { addDays, type ClockMinutes, type EpochDay } from '@stridelift/engine';
import type { Activity, ActivityStart, Sport } from '../activity/activity.ts';
import type { Zone } from '../ics/zone.ts';
import { classifyActivity } from '../run-kind/classify-activity.ts';
import type { Writable } from '../writable.ts';
import type { Session } from './session.ts';

const SECONDS_A_DAY = 86_400;
const METRES_A_KM = 1000;

/** The day and the minute that the runner's clock showed. */
function wallOf(start: ActivityStart, zone: Zone): { readonly day: EpochDay; readonly at?: ClockMinutes } {
  if (start.kind === 'wall') {
    const { day, secondOfDay } = start;
    return secondOfDay === undefined ? { day } : { day, at: Math.floor(secondOfDay / 60) as ClockMinutes };
  }
  const { unixSeconds, offsetMinutes } = start;
  const seconds = unixSeconds + (offsetMinutes ?? 0) * 60;
  const day = addDays(0 as EpochDay, Math.floor(seconds / SECONDS_A_DAY));
  const minute = Math.floor((((seconds % SECONDS_A_DAY) + SECONDS_A_DAY) % SECONDS_A_DAY) / 60);
  const wall = offsetMinutes === undefined ? zone.toWall({ day, minute, utc: true }) : { day, minute };
  return { day: wall.day, at: (wall.minute ?? minute) as ClockMinutes };
}

/** Kilometres on foot count; those of a ride are no kilometres of running. */
const ON_FOOT: ReadonlySet<Sport> = new Set(['run', 'walk']);

/** A recording as a session of the runner's days. */
export function activitySession(activity: Activity, file: string, zone: Zone): Session {
  const { day, at } = wallOf(activity.start, zone);
  const seconds = activity.movingSeconds ?? activity.elapsedSeconds;
  const session: Writable<Session> = {
    key: activity.ownId ?? `${activity.sport} ${day} ${at ?? ''} ${Math.round(activity.metres ?? 0)} ${seconds ?? ''}`,
    day,
    title: activity.title ?? '',
    told: classifyActivity(activity),
    planned: false,
    sources: [file],
    line: activity.line ?? 1,
    detail: activity.detail ?? 0,
    activity,
  };
  if (at !== undefined) session.at = at;
  if (activity.metres !== undefined && ON_FOOT.has(activity.sport)) session.km = activity.metres / METRES_A_KM;
  if (seconds !== undefined) session.minutes = seconds / 60;
  return session;
}
