import { type EpochDay, parseDate } from '@stridelift/engine';
import type { ActivityStart } from '../activity/activity.ts';
import { dayPeriodOf } from './day-periods.ts';
import { type MonthReader, monthReaderFor, wordsIn } from './month-names.ts';

/** Training happens within these years; anything else is a slip. */
const YEARS = { first: 1970, last: 2199 };
const CENTURY = 2000;
const MONTHS = 12;
const NOON = 12;
const MINUTE = 60;
const HOUR = 3600;
const SECONDS_A_DAY = 86_400;

/** How dates such as 03/04/2026 are meant. */
export type DateOrder = 'day-month' | 'month-day';

export interface DateReader {
  readonly read: (text: string) => ActivityStart | undefined;
  /** Nothing in the file proves the order of day and month; this one was taken. */
  readonly assumedOrder?: DateOrder;
}

interface Tokens {
  /** All but those of a clock with colons. */
  readonly numbers: readonly string[];
  /** Letters between them, without capitals and accents. */
  readonly words: readonly string[];
  /** Hour, minute and second of a clock with colons. */
  readonly clock: readonly string[];
  /** The words next to that clock: elsewhere `de` is Spanish, and here it is the Hungarian morning. */
  readonly besideClock: readonly string[];
  /** What stands after the first number. */
  readonly mark: string;
}

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2}))?)?$/i;
const ZEROS = '٠۰०০๐';

/** Digits of other scripts to ours; the spaces and the wide digits that phones write fall together in NFKC. */
const plainDigits = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, (digit) => {
    const zero = [...ZEROS].find((at) => digit >= at && digit.charCodeAt(0) - at.charCodeAt(0) < 10) ?? digit;
    return String(digit.charCodeAt(0) - zero.charCodeAt(0));
  });

function tokensOf(text: string): Tokens {
  const plain = plainDigits(text.slice(0, LONGEST_DATE));
  const found = CLOCK.exec(plain);
  const [before, after] =
    found === null ? [plain, ''] : [plain.slice(0, found.index), plain.slice(found.index + found[0].length)];
  return {
    numbers: `${before} ${after}`.match(/\d+/g) ?? [],
    words: wordsIn(plain),
    clock: found === null ? [] : found.slice(1).filter((part) => part !== undefined),
    besideClock: found === null ? [] : wordsIn(`${/\D*$/.exec(before)?.[0]} ${/^\D*/.exec(after)?.[0]}`),
    mark: /\d\s*([./-])/.exec(plain)?.[1] ?? '',
  };
}

const LONGEST_DATE = 100;
const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?/;

/**
 * Reads the dates of one column, in which all are written alike: the language of the months and the order of day and month are told from
 * all of them together. What the clock on the wall showed stays so; only an offset in the text makes an instant.
 */
export function dateReaderFor(texts: Iterable<string>): DateReader {
  const tokens = [...new Set(texts)].filter((text) => !ISO.test(text.trim())).map(tokensOf);
  const monthOf = monthReaderFor(
    tokens
      .map(({ words }) => words.filter((word) => word !== 'am' && word !== 'pm'))
      .filter(({ length }) => length > 0),
  );
  const unsure = tokens.filter((date) => MAY_BE_EITHER.has(date.mark) && isOfNumbers(date, monthOf));
  const proven = provenOrder(unsure);
  const order = proven ?? (unsure.some(({ besideClock }) => besideClock.some(dayPeriodOf)) ? 'month-day' : 'day-month');
  const cache = new Map<string, ActivityStart | undefined>();
  const read = (text: string): ActivityStart | undefined => {
    const before = cache.get(text);
    if (before !== undefined || cache.has(text)) return before;
    const found = readIso(text.trim()) ?? readTokens(tokensOf(text), monthOf, order);
    cache.set(text, found);
    return found;
  };
  return unsure.length > 0 && proven === undefined ? { read, assumedOrder: order } : { read };
}

/** Between dots the day comes first everywhere. */
const MAY_BE_EITHER: ReadonlySet<string> = new Set(['/', '-']);
const YEAR_DIGITS = 4;

/** Day, month and year are all numbers, and the year stands behind them. */
const isOfNumbers = ({ numbers, words }: Tokens, monthOf: MonthReader): boolean =>
  numbers.length >= 3 && numbers[0]?.length !== YEAR_DIGITS && !words.some((word) => monthOf(word) !== undefined);

function provenOrder(dates: readonly Tokens[]): DateOrder | undefined {
  if (dates.some(({ numbers }) => Number(numbers[0]) > MONTHS)) return 'day-month';
  return dates.some(({ numbers }) => Number(numbers[1]) > MONTHS) ? 'month-day' : undefined;
}

function readIso(text: string): ActivityStart | undefined {
  const parts = ISO.exec(text);
  if (!parts) return undefined;
  const [, date = '', hour, minute, second = '0', utc, sign, offsetHours, offsetMinutes] = parts;
  const day = parseDate(date);
  if (day === undefined || !isOfTraining(Number(date.slice(0, YEAR_DIGITS)))) return undefined;
  if (hour === undefined) return { kind: 'wall', day };
  const secondOfDay = secondsAt(Number(hour), Number(minute), Number(second));
  if (secondOfDay === undefined) return undefined;
  if (utc !== undefined) return { kind: 'instant', unixSeconds: day * SECONDS_A_DAY + secondOfDay };
  if (sign === undefined) return { kind: 'wall', day, secondOfDay };
  const ahead = (sign === '-' ? -1 : 1) * (Number(offsetHours) * MINUTE + Number(offsetMinutes));
  return { kind: 'instant', unixSeconds: day * SECONDS_A_DAY + secondOfDay - ahead * MINUTE, offsetMinutes: ahead };
}

function readTokens(
  { numbers, words, clock, besideClock, mark }: Tokens,
  monthOf: MonthReader,
  order: DateOrder,
): ActivityStart | undefined {
  // A day of the week may be spelt as a month is, and stands before it: Tuesday and March are both `mar`.
  const named = words.map(monthOf).findLast((month) => month !== undefined);
  const split = named === undefined ? splitNumbers(numbers, mark, order) : splitNamed(numbers, named);
  const day = split && dayOf(split);
  if (split === undefined || day === undefined) return undefined;
  const [hour, minute = '0', second = '0'] = clock.length > 0 ? clock : split.time;
  if (hour === undefined) return { kind: 'wall', day };
  const half = besideClock.map(dayPeriodOf).find((period) => period !== undefined);
  const secondOfDay = secondsAt(hourOfDay(Number(hour), half), Number(minute), Number(second));
  return secondOfDay === undefined ? undefined : { kind: 'wall', day, secondOfDay };
}

interface SplitDate {
  readonly year: string;
  readonly month: number;
  readonly day: string;
  readonly time: readonly string[];
}

function splitNamed(numbers: readonly string[], month: number): SplitDate | undefined {
  const fullYear = numbers.findIndex(({ length }) => length === YEAR_DIGITS);
  const yearAt = fullYear < 0 ? 1 : fullYear;
  const dayAt = yearAt === 0 ? 1 : 0;
  const [year, day] = [numbers[yearAt], numbers[dayAt]];
  if (year === undefined || day === undefined) return undefined;
  return { year, month, day, time: numbers.filter((_, at) => at !== yearAt && at !== dayAt) };
}

function splitNumbers(numbers: readonly string[], mark: string, order: DateOrder): SplitDate | undefined {
  const [a, b, c, ...time] = numbers;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (a.length === YEAR_DIGITS) return { year: a, month: Number(b), day: c, time };
  return MAY_BE_EITHER.has(mark) && order === 'month-day'
    ? { year: c, month: Number(a), day: b, time }
    : { year: c, month: Number(b), day: a, time };
}

const isOfTraining = (year: number): boolean => year >= YEARS.first && year <= YEARS.last;

function dayOf({ year, month, day }: SplitDate): EpochDay | undefined {
  if (year.length !== YEAR_DIGITS && year.length !== 2) return undefined;
  const fullYear = Number(year) + (year.length === 2 ? CENTURY : 0);
  if (!isOfTraining(fullYear)) return undefined;
  const two = (part: number): string => String(part).padStart(2, '0');
  return parseDate(`${fullYear}-${two(month)}-${two(Number(day))}`);
}

function hourOfDay(hour: number, half: 'am' | 'pm' | undefined): number {
  if (half === undefined || hour > NOON) return hour;
  return (hour % NOON) + (half === 'pm' ? NOON : 0);
}

const secondsAt = (hour: number, minute: number, second: number): number | undefined =>
  hour < 24 && minute < 60 && second < 60 ? hour * HOUR + minute * MINUTE + second : undefined;
