import type { EpochDay } from '../units/brands.ts';
import { calendarDate, MONTHS } from './epoch-day.ts';

/** `18 April 2027` */
export function dayText(day: EpochDay): string {
  const date = calendarDate(day);
  return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}
