import { type EpochDay, parseDate } from '@stridelift/engine';
import { type Reading, read, refused } from './input-problem.ts';

const EXAMPLE = '2026-11-23';

/** The date that the clock on the wall shows in a time zone. */
export function todayIn(timeZone: string, now: Date): EpochDay {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return parseDate(`${part('year')}-${part('month')}-${part('day')}`) as EpochDay;
}

/** A day that a person typed. */
export function readDay(where: string, text: string): Reading<EpochDay> {
  const day = parseDate(text);
  return day === undefined
    ? refused({ where, text: `expected a calendar date such as ${EXAMPLE}, found ${JSON.stringify(text)}` })
    : read(day);
}

/** The zone that a parsed athlete file names; UTC, as its reader assumes, where it names none that exists. */
export function timeZoneOf(value: unknown): string {
  const named = typeof value === 'object' && value !== null ? (value as { timeZone?: unknown }).timeZone : undefined;
  if (typeof named !== 'string') return 'UTC';
  try {
    new Intl.DateTimeFormat('en', { timeZone: named });
    return named;
  } catch {
    return 'UTC';
  }
}
