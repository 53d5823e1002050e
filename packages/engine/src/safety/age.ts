import { calendarDate } from '../calendar/epoch-day.ts';
import type { Athlete } from '../model/athlete.ts';
import type { EpochDay } from '../units/brands.ts';

/** Years of age that the runner reaches in the calendar year of `day`; only the year of birth is known. */
export function ageInYearOf(day: EpochDay, { bornYear }: Pick<Athlete, 'bornYear'>): number | undefined {
  return bornYear === undefined ? undefined : calendarDate(day).year - bornYear;
}
