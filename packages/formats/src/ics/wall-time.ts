import type { EpochDay } from '@stridelift/engine';
import { parseDate } from '@stridelift/engine';

/** A date with or without a time of day, as it is written; `utc` where it ends in `Z`. */
export interface WallTime {
  readonly day: EpochDay;
  /** Minutes after midnight; absent for a whole day. */
  readonly minute?: number;
  readonly utc: boolean;
}

/** Training happens within these years; anything else is a slip, and repetitions from the year 1 take for ever. */
const YEARS = { first: 1970, last: 2199 };

const JCAL_TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(?:\d{2})?(Z)?)?$/;

/** Reads the date or date-time of jCal, the form that ical.js gives: `2026-03-17` or `2026-03-17T18:30:00Z`. */
export function parseWallTime(jcal: string): WallTime | undefined {
  const parts = JCAL_TIME.exec(jcal);
  if (!parts) return undefined;
  const day = parseDate(parts[1] as string);
  if (day === undefined) return undefined;
  const year = Number(jcal.slice(0, 4));
  if (year < YEARS.first || year > YEARS.last) return undefined;
  if (parts[2] === undefined) return { day, utc: false };
  const [hour, minute] = [Number(parts[2]), Number(parts[3])];
  if (hour > 23 || minute > 59) return undefined;
  return { day, minute: hour * 60 + minute, utc: parts[4] === 'Z' };
}

/** Tells occurrences of one entry apart. */
export function slotOf(time: WallTime): string {
  return time.minute === undefined ? String(time.day) : `${time.day}T${time.minute}`;
}
