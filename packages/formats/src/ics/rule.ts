import type { WallTime } from './wall-time.ts';
import { parseWallTime } from './wall-time.ts';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A repetition in the shapes that calendars of training use. */
export interface RepeatRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number;
  readonly until?: WallTime;
  /** 1 to 12; empty means every month. */
  readonly months: readonly number[];
  /** 0 is Sunday; days of DAILY rules only, the rest is in `core`. */
  readonly weekdays: readonly number[];
  /** What ical.js steps through: every step of it leads to a day, so that it always comes back. */
  readonly core: string;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const LARGEST_INTERVAL: Readonly<Record<Frequency, number>> = { DAILY: 400, WEEKLY: 53, MONTHLY: 24, YEARLY: 4 };
const KNOWN = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS', 'WKST']);
const PLAIN_DAYS = /^(?:SU|MO|TU|WE|TH|FR|SA)(?:,(?:SU|MO|TU|WE|TH|FR|SA))*$/;
const NUMBERED_DAY = /^(?:[+-]?[1-4]|-1)(?:SU|MO|TU|WE|TH|FR|SA)$/;
const MONTH_DAYS = /^(?:-1|[1-9]|1\d|2[0-8])(?:,(?:-1|[1-9]|1\d|2[0-8]))*$/;
const SET_POSITION = /^(?:[1-4]|-[1-4])$/;
const MONTHS = /^(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*$/;
const UNTIL = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/;

function parseUntil(text: string): WallTime | undefined {
  const [, year, month, day, hour, minute, , utc] = UNTIL.exec(text) ?? [];
  if (year === undefined) return undefined;
  const time = hour === undefined ? '' : `T${hour}:${minute}:00${utc ?? ''}`;
  return parseWallTime(`${year}-${month}-${day}${time}`);
}

const SINGLE_ORDINAL = (days: string): boolean => days.split(',').every((day) => NUMBERED_DAY.test(day));

/** The by-day and by-month-day parts that ical.js can be trusted with; undefined for shapes it may never return from. */
function daysPart(frequency: Frequency, parts: ReadonlyMap<string, string>): string | undefined {
  const days = parts.get('BYDAY');
  const monthDays = parts.get('BYMONTHDAY');
  const position = parts.get('BYSETPOS');
  if (days === undefined && monthDays === undefined) return position === undefined ? '' : undefined;
  if (days !== undefined && monthDays !== undefined) return undefined;
  if (frequency === 'DAILY') return days !== undefined && PLAIN_DAYS.test(days) && !position ? '' : undefined;
  if (frequency === 'WEEKLY')
    return days !== undefined && PLAIN_DAYS.test(days) && !position ? `;BYDAY=${days}` : undefined;
  if (frequency === 'YEARLY') return undefined;
  if (monthDays !== undefined) return MONTH_DAYS.test(monthDays) && !position ? `;BYMONTHDAY=${monthDays}` : undefined;
  if (days === undefined) return undefined;
  if (position === undefined) return PLAIN_DAYS.test(days) || SINGLE_ORDINAL(days) ? `;BYDAY=${days}` : undefined;
  return PLAIN_DAYS.test(days) && SET_POSITION.test(position) ? `;BYDAY=${days};BYSETPOS=${position}` : undefined;
}

/**
 * Reads the value of RRULE; undefined for what is malformed and for the shapes that nobody trains by. ical.js 2.2 loops
 * for ever on some rules that never come true (`FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30`), so months, the weekdays of daily
 * rules, COUNT and UNTIL are kept from it and applied by `repeat.ts`.
 */
export function parseRule(text: string): RepeatRule | undefined {
  const parts = new Map<string, string>();
  for (const part of text
    .toUpperCase()
    .split(';')
    .filter((piece) => piece !== '')) {
    const [name = '', value = ''] = part.split('=');
    if (!KNOWN.has(name) || value === '') return undefined;
    parts.set(name, value);
  }
  const frequency = parts.get('FREQ') as Frequency;
  const largest = LARGEST_INTERVAL[frequency];
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const count = parts.get('COUNT');
  const until = parts.get('UNTIL');
  const months = parts.get('BYMONTH');
  const weekStart = parts.get('WKST') ?? 'MO';
  if (largest === undefined || !Number.isInteger(interval) || interval < 1 || interval > largest) return undefined;
  if (count !== undefined && !/^\d{1,6}$/.test(count)) return undefined;
  if (months !== undefined && !MONTHS.test(months)) return undefined;
  if (!WEEKDAYS.includes(weekStart)) return undefined;
  const end = until === undefined ? undefined : parseUntil(until);
  if (until !== undefined && !end) return undefined;
  const days = daysPart(frequency, parts);
  if (days === undefined) return undefined;
  const listed = (parts.get('BYDAY') ?? '').split(',');
  return {
    frequency,
    interval,
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(end ? { until: end } : {}),
    months: (months ?? '').split(',').filter(Boolean).map(Number),
    weekdays: frequency === 'DAILY' ? listed.map((day) => WEEKDAYS.indexOf(day)).filter((day) => day >= 0) : [],
    core: `FREQ=${frequency};INTERVAL=${interval};WKST=${weekStart}${days}`,
  };
}
