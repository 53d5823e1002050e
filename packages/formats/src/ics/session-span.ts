import { addDays, type EpochDay, formatClock, formatDate, type PlanSession, parseClock } from '@stridelift/engine';
import { dayOf } from '../words/dates.ts';

const MINUTES_A_DAY = 1440;

/** When a session is, in the words of a calendar. Times float: 18:00 is 18:00 wherever the runner is. */
export interface SessionSpan {
  /** DTSTART and DTEND; the whole day where no time is set. */
  readonly lines: readonly string[];
  readonly timed: boolean;
  /** Start and length in figures that sort by time: `20261124T180000-45`, `20261124`. */
  readonly key: string;
}

/** From start to end by the clock, past midnight into the next day. */
export function sessionSpan({ date, at, minutes }: PlanSession): SessionSpan {
  const day = dayOf(date);
  const start = at === undefined ? undefined : parseClock(at);
  if (start === undefined) {
    const lines = [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];
    return { lines, timed: false, key: compact(day) };
  }
  const length = Math.max(1, Math.round(minutes));
  const end = start + length;
  const begin = dateTime(day, start);
  const lines = [`DTSTART:${begin}`, `DTEND:${dateTime(addDays(day, Math.floor(end / MINUTES_A_DAY)), end)}`];
  return { lines, timed: true, key: `${begin}-${length}` };
}

function dateTime(day: EpochDay, minutes: number): string {
  return `${compact(day)}T${formatClock(minutes).replace(':', '')}00`;
}

/** `20261124` */
function compact(day: EpochDay): string {
  return formatDate(day).replaceAll('-', '');
}
