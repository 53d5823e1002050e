import type { EpochDay } from '@stridelift/engine';
import { epochDay } from '@stridelift/engine';
import type { WallTime } from './wall-time.ts';

/** Turns times in UTC into times on the wall of one zone, whatever the machine's own zone is. */
export interface Zone {
  readonly name: string;
  toWall(time: WallTime): WallTime;
}

const MINUTES_A_DAY = 1440;
const MS_A_MINUTE = 60_000;
const PARTS = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+)$/;

/** The zone of an IANA name; undefined where the name is not known. */
export function findZone(name: string): Zone | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  } catch {
    return undefined;
  }
  return {
    name,
    toWall(time) {
      if (!time.utc || time.minute === undefined) return { ...time, utc: false };
      const text = format.format((time.day * MINUTES_A_DAY + time.minute) * MS_A_MINUTE);
      const [month, day, year, hour, minute] = (PARTS.exec(text) ?? []).slice(1).map(Number) as number[];
      return {
        day: epochDay(year as number, month as number, day as number) as EpochDay,
        minute: (hour as number) * 60 + (minute as number),
        utc: false,
      };
    },
  };
}

/** Whether two zones show the same time at this moment. */
export function agreeAt(one: Zone, other: Zone, time: WallTime): boolean {
  const moment = { ...time, utc: true };
  const [a, b] = [one.toWall(moment), other.toWall(moment)];
  return a.day === b.day && a.minute === b.minute;
}

/**
 * The IANA name in a TZID: some programs put a path before it (`/freeassociation.sourceforge.net/Europe/Berlin`).
 * Names of Windows (`W. Europe Standard Time`) are no IANA names and give undefined.
 */
export function ianaName(tzid: string): string | undefined {
  const name = tzid.startsWith('/') ? tzid.split('/').slice(-2).join('/') : tzid;
  return findZone(name) && name;
}
