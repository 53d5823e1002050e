import { addDays, calendarDate, type EpochDay, MONTHS, parseDate, WEEKDAYS, weekdayOf } from '@stridelift/engine';

/** The epoch day of a date of a document; documents are refined before they are rendered, so it is one. */
export function dayOf(date: string): EpochDay {
  const day = parseDate(date);
  if (day === undefined) throw new Error(`not a calendar date: ${date}`);
  return day;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** `Tuesday` */
function weekdayText(day: EpochDay): string {
  return capital(WEEKDAYS[weekdayOf(day)] as string);
}

/** `24 Nov` */
export function shortDateText(day: EpochDay): string {
  const date = calendarDate(day);
  return `${date.day} ${monthText(day)}`;
}

/** `Nov` */
export function monthText(day: EpochDay): string {
  return (MONTHS[calendarDate(day).month - 1] as string).slice(0, 3);
}

/** `Tue 24 Nov` */
export function shortDayText(day: EpochDay): string {
  return `${weekdayText(day).slice(0, 3)} ${shortDateText(day)}`;
}

/** `24 November 2026` */
export function dateText(day: EpochDay): string {
  const date = calendarDate(day);
  return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}

/** `Tuesday 24 November 2026` */
export function dayText(day: EpochDay): string {
  return `${weekdayText(day)} ${dateText(day)}`;
}

/** `Tuesday 24 November` */
export function dayWithoutYearText(day: EpochDay): string {
  return dayText(day).replace(/ \d+$/, '');
}

/** `23 Nov to 20 Dec 2026`, `21 Dec 2026 to 17 Jan 2027` */
export function spanText(from: EpochDay, to: EpochDay): string {
  const [first, last] = [calendarDate(from).year, calendarDate(to).year];
  const end = `${shortDateText(to)} ${last}`;
  if (from === to) return end;
  return first === last ? `${shortDateText(from)} to ${end}` : `${shortDateText(from)} ${first} to ${end}`;
}

/** `today`, `tomorrow`, `in 12 days`, `in 21 weeks`, `3 days ago`. */
export function distanceText(from: EpochDay, to: EpochDay): string {
  const days = to - from;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days < 0) return days === -1 ? 'yesterday' : `${-days} days ago`;
  if (days < 21) return `in ${days} days`;
  const weeks = Math.floor(days / 7);
  const rest = days % 7;
  return rest === 0 ? `in ${weeks} weeks` : `in ${weeks} weeks and ${countText(rest, 'day')}`;
}

/** `1 week`, `3 weeks` */
export function countText(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The days from one to the other, both included. */
export function daysBetween(from: EpochDay, to: EpochDay): readonly EpochDay[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => addDays(from, index));
}

/** `7 Dec, 4 Jan and 1 Feb`; longer lists end with how many more there are. */
export function datesText(days: readonly EpochDay[]): string {
  const words = days.slice(0, LISTED_DATES).map(shortDateText);
  const more = days.length - words.length;
  if (more > 0) return `${words.join(', ')} and ${more} more`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const LISTED_DATES = 6;
