import { addDays, type EpochDay, formatDate } from '@stridelift/engine';
import type { ActivityStart } from '../activity/activity.ts';
import { isRealTime, MESSAGE, toUnixSeconds } from './profile/numbers.ts';
import { type FitMessage, numberOf } from './wire/message.ts';

const ACTIVITY = { localTimestamp: 5, timestamp: 253 } as const;
const SECONDS_A_MINUTE = 60;
const SECONDS_A_DAY = 86_400;
const QUARTER = 15;
const FURTHEST_WEST = -12 * 60;
const FURTHEST_EAST = 14 * 60;

/**
 * Minutes that the runner's clock was ahead of UTC, from the end of the activity in both. Zero says nothing: some watches write the time
 * in UTC into both fields, and where the runner lives at UTC their zone says the same.
 */
export function offsetMinutesOf(messages: readonly FitMessage[]): number | undefined {
  for (const message of messages) {
    if (message.globalMessageNumber !== MESSAGE.activity) continue;
    const [local, utc] = [numberOf(message, ACTIVITY.localTimestamp), numberOf(message, ACTIVITY.timestamp)];
    if (local === undefined || utc === undefined || !isRealTime(utc)) continue;
    const minutes = Math.round((local - utc) / SECONDS_A_MINUTE / QUARTER) * QUARTER;
    const isNear = Math.abs(local - utc - minutes * SECONDS_A_MINUTE) <= SECONDS_A_MINUTE;
    if (isNear && minutes !== 0 && minutes >= FURTHEST_WEST && minutes <= FURTHEST_EAST) return minutes;
  }
  return undefined;
}

/** The instant of a time of the file; absent where it stands for no date. */
export function startAt(time: number | undefined, offsetMinutes: number | undefined): ActivityStart | undefined {
  if (time === undefined || !isRealTime(time)) return undefined;
  const unixSeconds = toUnixSeconds(time);
  return offsetMinutes === undefined
    ? { kind: 'instant', unixSeconds }
    : { kind: 'instant', unixSeconds, offsetMinutes };
}

/**
 * What the clock of the watch showed at the end, where the times of the file are counted from when it was switched on: the runner may know
 * it to be right.
 */
export function clockAtEnd(messages: readonly FitMessage[]): string | undefined {
  const activity = messages.find(({ globalMessageNumber }) => globalMessageNumber === MESSAGE.activity);
  const local = activity && numberOf(activity, ACTIVITY.localTimestamp);
  return local === undefined || !isRealTime(local)
    ? undefined
    : formatDate(addDays(0 as EpochDay, Math.floor(toUnixSeconds(local) / SECONDS_A_DAY)));
}
