import { addDays, startOfWeek, WEEKDAYS, weekdayOf } from '../calendar/epoch-day.ts';
import type { Athlete } from '../model/athlete.ts';
import type { Scale3 } from '../model/exercise.ts';
import { MAX_SEASON_WEEKS } from '../season/season-frame.ts';
import type { EpochDay } from '../units/brands.ts';

/**
 * First days of the weeks that are spent wholly where the legs cannot be loaded as at home: however hard the session feels there, it is a
 * rest from heavy legs, and no deload is due on top of it (B6, D).
 */
export function lightAwayWeeks(
  { travel, week, weekStartsOn }: Athlete,
  legLoadAt: (place: string) => Scale3,
  asOf: EpochDay,
): ReadonlySet<EpochDay> {
  const weeks = new Set<EpochDay>();
  if (travel.length === 0) return weeks;
  const atHome = Math.max(0, ...Object.values(week).map(({ place }) => legLoadAt(place)));
  const isLight = (day: EpochDay): boolean =>
    travel.some(({ from, to, place }) => from <= day && day <= to && legLoadAt(place) < atHome);
  const first = startOfWeek(asOf, weekStartsOn);
  for (let index = 0; index < MAX_SEASON_WEEKS; index += 1) {
    const start = addDays(first, 7 * index);
    const open = [0, 1, 2, 3, 4, 5, 6]
      .map((offset) => addDays(start, offset))
      .filter((day) => week[WEEKDAYS[weekdayOf(day)] as (typeof WEEKDAYS)[number]]);
    if (open.length > 0 && open.every(isLight)) weeks.add(start);
  }
  return weeks;
}
