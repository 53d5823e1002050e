import { parseDate } from '@stridelift/engine';

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const COLON = 0x3a;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;

/** As many digits as a number keeps exactly; those behind the point beyond them are a matter of a millionth of a millimetre. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** A number as it is written, also with a decimal comma; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const plain = plainNumber(text);
  if (!Number.isNaN(plain)) return plain;
  const number = Number(text);
  if (Number.isFinite(number)) return number === 0 && text.trim() === '' ? undefined : number;
  return /^\s*-?\d+,\d+\s*$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/**
 * `-80.604055356234312`, the only form that matters, several times as fast as `Number`, which rounds the last of thirty digits. Not a number
 * for all other forms.
 */
function plainNumber(text: string): number {
  const { length } = text;
  const first = text.charCodeAt(0) === MINUS ? 1 : 0;
  let digits = 0;
  let value = 0;
  let point = -1;
  for (let at = first; at < length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      if (digits === EXACT_DIGITS && point < 0) return Number.NaN;
      if (digits === EXACT_DIGITS) continue;
      value = value * 10 + digit;
      digits += 1;
    } else if (digit === POINT - ZERO && point < 0) point = digits;
    else return Number.NaN;
  }
  if (digits === 0) return Number.NaN;
  const size = point < 0 ? value : value / (POWERS_OF_TEN[digits - point] as number);
  return first === 1 ? -size : size;
}

/** A moment, with the minutes that the clock on the wall was ahead of UTC, where the file says so. */
export interface Instant {
  readonly unixSeconds: number;
  readonly offsetMinutes?: number;
}

/** `2026-05-02T07:30:00.1234+02:00`: any number of digits after the second, and UTC where no zone is given, as both formats ask for. */
const DATE_TIME =
  /^\s*(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(?:Z|([+-])(\d\d):?(\d\d)?)?\s*$/i;
const SECONDS_A_DAY = 86_400;
/** Training happens within these years. */
const YEARS = { first: 1980, last: 2199 };

export function instantOf(text: string): Instant | undefined {
  const parts = DATE_TIME.exec(text);
  if (parts === null) return undefined;
  const [date, hour, minute] = [parts[1] as string, Number(parts[2]), Number(parts[3])];
  const second = Number(`${parts[4] ?? '0'}.${parts[5] ?? '0'}`);
  const [day, year] = [parseDate(date), Number(date.slice(0, 4))];
  if (day === undefined || year < YEARS.first || year > YEARS.last) return undefined;
  // A leap second, and the midnight at the end of a day, are times too.
  if (hour > 24 || minute > 59 || second >= 61) return undefined;
  const sign = parts[6] === '-' ? -1 : 1;
  const offset = sign * (Number(parts[7] ?? 0) * 60 + Number(parts[8] ?? 0));
  const unixSeconds = day * SECONDS_A_DAY + hour * 3600 + minute * 60 + second - offset * 60;
  return offset === 0 ? { unixSeconds } : { unixSeconds, offsetMinutes: offset };
}

/** Reads the moments of one file: those of one day follow each other by the thousand, and differ in the time of day alone. */
export function startInstantReader(): (text: string) => number | undefined {
  let day = 'none yet';
  let midnight = 0;
  return (text) => {
    const seconds = secondsOfDay(text);
    if (seconds === undefined) return instantOf(text)?.unixSeconds;
    if (!text.startsWith(day)) {
      const first = instantOf(text);
      if (first === undefined) return undefined;
      day = text.slice(0, DATE_LENGTH);
      midnight = first.unixSeconds - seconds;
      return first.unixSeconds;
    }
    return midnight + seconds;
  };
}

const DATE_LENGTH = 10;

/** The seconds after midnight in the commonest form, `2026-05-02T07:30:00Z` with or without a fraction; undefined for others. */
function secondsOfDay(text: string): number | undefined {
  const last = text.length - 1;
  if (last < 19 || text.charCodeAt(last) !== LETTER_Z || text.charCodeAt(DATE_LENGTH) !== LETTER_T) return undefined;
  if (text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON) return undefined;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  if (!(hour < 24 && minute < 60 && second < 60)) return undefined;
  const whole = hour * 3600 + minute * 60 + second;
  if (last === 19) return whole;
  if (text.charCodeAt(19) !== POINT) return undefined;
  const fraction = plainNumber(text.slice(19, last));
  return fraction >= 0 && fraction < 1 ? whole + fraction : undefined;
}

/** Not a number where either is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
