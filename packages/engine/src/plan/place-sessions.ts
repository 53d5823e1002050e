import type { WeekDose } from '../dose/week-dose.ts';
import type { DayFacts } from '../rules/day-facts.ts';
import type { OpenSeasonDay } from '../schedule/open-season.ts';
import type { PlacedSession } from './placed-session.ts';
import { PROTECTED_DAYS, raceShadow } from './race-shadow.ts';

/** Reads the placed sessions out of a solved calendar, with their place in the week. */
export function placedSessions(
  open: readonly OpenSeasonDay[],
  days: readonly DayFacts[],
  doses: readonly WeekDose[],
): PlacedSession[] {
  const placed: PlacedSession[] = [];
  let lastLegs = Number.NEGATIVE_INFINITY;
  for (let week = 0; week < doses.length; week += 1) {
    const from = week * 7;
    const indices = [0, 1, 2, 3, 4, 5, 6].map((offset) => from + offset).filter((index) => days[index]?.session);
    const legs = indices.filter((index) => (days[index]?.session?.legLoad ?? 0) >= 2);
    let [legOrdinal, lightOrdinal] = [0, 0];
    for (const index of indices) {
      const day = days[index] as DayFacts;
      const facts = day.session;
      const where = open[index];
      if (!facts || !where) continue;
      const shadow = raceShadow(day);
      placed.push({
        index,
        day: where.day,
        place: where.place,
        facts,
        dose: doses[week] as WeekDose,
        ordinal: facts.legLoad >= 2 ? legOrdinal++ : lightOrdinal++,
        legSessions: legs.length,
        shadow,
        legsTrained: index - lastLegs <= PROTECTED_DAYS,
      });
      if (facts.legLoad >= 2 && !shadow.nothingNew) lastLegs = index;
    }
  }
  return placed;
}
