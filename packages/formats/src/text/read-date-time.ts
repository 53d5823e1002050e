import { type EpochDay, epochDay } from '@stridelift/engine';
import { monthOf } from './months.ts';

/** A day and a time as they are written, of whichever zone. */
export interface WrittenTime {
  readonly day: EpochDay;
  /** Absent where only a day is written. */
  readonly secondOfDay?: number;
}

/** Which of two small numbers comes first in dates with slashes, such as `4/2/2026`. */
export type SlashOrder = 'day-first' | 'month-first';

/** Training happens within these years; anything else is a slip. */
const YEARS = { first: 1970, last: 2199 };
const LONGEST = 60;
const ENGLISH = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}), (\d{1,2}):(\d{2}):(\d{2})\s([AP])M$/;
const MORNING = /(?<!\p{L})a\.?\s?m\.?(?!\p{L})|오전|上午|午前/iu;
const AFTERNOON = /(?<!\p{L})p\.?\s?m\.?(?!\p{L})|오후|下午|午後/iu;
const SLASHES = /^\D*(\d{1,2})\/(\d{1,2})\/\d{4}/;

/**
 * Reads a date with or without a time of day, as apps write it for people in any of the common languages: `Jan 5, 2026, 7:30:00 AM`,
 * `20.09.2026, 14:12:12`, `27 juil. 2026 à 14:12`, `2026-01-05 07:30:00`, `2026年1月5日 07:30`. Absent where it is none, or does not exist.
 */
export function readDateTime(text: string, slashes: SlashOrder = 'day-first'): WrittenTime | undefined {
  // The form that is by far the most common, without looking at each word.
  const english = ENGLISH.exec(text);
  if (english) {
    const [, month = '', day, year, hour, minute, second, half] = english;
    const at = secondOf([Number(hour), Number(minute), Number(second)], half === 'A', half === 'P');
    return at === undefined ? undefined : written(Number(year), monthOf(month), Number(day), at);
  }
  if (text.length > LONGEST) return undefined;
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => digits);
  const named = namedMonth(text);
  const [date, time] = named === undefined ? split(numbers, 3) : split(numbers, 2);
  const parts = named === undefined ? dateOfNumbers(date, text, slashes) : dateWithMonth(date, named);
  if (parts === undefined) return undefined;
  const at =
    time.length < 2 ? undefined : secondOf(time.slice(0, 3).map(Number), MORNING.test(text), AFTERNOON.test(text));
  if (time.length >= 2 && at === undefined) return undefined;
  return written(...parts, at);
}

/** How dates with slashes are meant in a whole column: the one with a number above twelve tells. */
export function slashOrderOf(dates: readonly string[]): SlashOrder {
  for (const date of dates) {
    const [, first, second] = SLASHES.exec(date) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return 'day-first';
}

const split = (numbers: readonly string[], at: number): readonly [readonly string[], readonly string[]] => [
  numbers.slice(0, at),
  numbers.slice(at),
];

function namedMonth(text: string): number | undefined {
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]{2,}/gu)) {
    const month = monthOf(word);
    if (month !== undefined) return month;
  }
  return undefined;
}

type DateParts = readonly [year: number, month: number, day: number];
const isYear = (digits: string | undefined): boolean => digits?.length === 4;

function dateWithMonth([first, second]: readonly string[], month: number): DateParts | undefined {
  if (isYear(second)) return [Number(second), month, Number(first)];
  return isYear(first) ? [Number(first), month, Number(second)] : undefined;
}

function dateOfNumbers(
  [first, second, third]: readonly string[],
  text: string,
  slashes: SlashOrder,
): DateParts | undefined {
  if (isYear(first)) return [Number(first), Number(second), Number(third)];
  if (!isYear(third)) return undefined;
  const monthFirst = slashes === 'month-first' && SLASHES.test(text);
  return monthFirst ? [Number(third), Number(first), Number(second)] : [Number(third), Number(second), Number(first)];
}

/** Absent where the clock shows no such time. */
function secondOf(time: readonly number[], isMorning: boolean, isAfternoon: boolean): number | undefined {
  const [shown = 0, minute = 0, second = 0] = time;
  const halved = isMorning || isAfternoon;
  if (halved && (shown < 1 || shown > 12)) return undefined;
  const hour = halved ? (shown % 12) + (isAfternoon ? 12 : 0) : shown;
  return hour > 23 || minute > 59 || second > 59 ? undefined : hour * 3600 + minute * 60 + second;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function written(year: number, month: number | undefined, day: number, secondOfDay?: number): WrittenTime | undefined {
  if (month === undefined || !(month >= 1 && month <= 12) || !(year >= YEARS.first && year <= YEARS.last))
    return undefined;
  const longest = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (!(day >= 1 && day <= longest)) return undefined;
  const date = { day: epochDay(year, month, day) };
  return secondOfDay === undefined ? date : { ...date, secondOfDay };
}
