import { raceLimits } from '../season/race-windows.ts';
import type { SeasonWeek } from '../season/season-model.ts';

/** Weeks that a race ahead reaches back over: the last heavy legs stand up to 13 days before it (B5, D). */
const WEEKS_AHEAD = 2;

/** Whether some day of the week lies far enough from the races around it for heavy legs (B5); `weeks` are those of the season. */
export function hasHeavyDay(week: SeasonWeek, weeks: readonly SeasonWeek[]): boolean {
  const goals = weeks
    .slice(week.index, week.index + WEEKS_AHEAD + 1)
    .flatMap(({ raceInWeek }) => (raceInWeek?.priority === 'A' ? [raceInWeek] : []));
  for (let offset = 0; offset < 7; offset += 1) {
    const day = week.start + offset;
    if (isRested(week, day) && isFresh(week, day) && goals.every((race) => isFarBefore(race, day))) return true;
  }
  return false;
}

function isRested({ afterRace }: SeasonWeek, day: number): boolean {
  if (!afterRace || day < afterRace.day) return true;
  return day - afterRace.day >= raceLimits(afterRace.event, 'A').after.heavyFromDay;
}

function isFresh({ miniTaper }: SeasonWeek, day: number): boolean {
  return !miniTaper || day < miniTaper.noHeavyLegsFrom || day > miniTaper.day;
}

function isFarBefore({ event, day: raceDay }: NonNullable<SeasonWeek['raceInWeek']>, day: number): boolean {
  return day > raceDay || raceDay - day >= raceLimits(event, 'A').lastHeavyLowerDays;
}
