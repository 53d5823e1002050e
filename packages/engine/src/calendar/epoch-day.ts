import type { EpochDay } from '../units/brands.ts';

/** Monday is 0, Sunday is 6. */
export type WeekdayIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

export const WEEKDAYS: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/**
 * The epoch day of a proleptic Gregorian date. The year is taken to start in March, so that the leap day is its last;
 * an era is 400 years of 146,097 days.
 */
export function epochDay(year: number, month: number, day: number): EpochDay {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as EpochDay;
}

/** The date of an epoch day; inverse of {@link epochDay}. */
export function calendarDate(day: EpochDay): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Parses `YYYY-MM-DD`; undefined for anything else, including dates that do not exist such as 2026-02-30. */
export function parseDate(text: string): EpochDay | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1) return undefined;
  const found = epochDay(year, month, day);
  const back = calendarDate(found);
  return back.month === month && back.day === day ? found : undefined;
}

/** `YYYY-MM-DD` */
export function formatDate(day: EpochDay): string {
  const date = calendarDate(day);
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

export function addDays(day: EpochDay, days: number): EpochDay {
  return (day + days) as EpochDay;
}

/** 1970-01-01 was a Thursday. */
export function weekdayOf(day: EpochDay): WeekdayIndex {
  return ((((day + 3) % 7) + 7) % 7) as WeekdayIndex;
}

export function weekdayName(day: EpochDay): Weekday {
  return WEEKDAYS[weekdayOf(day)] as Weekday;
}

export type WeekStart = 'monday' | 'sunday';

/** The first day of the week that holds `day`. */
export function startOfWeek(day: EpochDay, weekStartsOn: WeekStart): EpochDay {
  const offset = weekStartsOn === 'monday' ? weekdayOf(day) : (weekdayOf(day) + 1) % 7;
  return addDays(day, -offset);
}
