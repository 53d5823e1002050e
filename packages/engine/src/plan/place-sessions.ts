import type { WeekDose } from '../dose/week-dose.ts';
import type { DayFacts } from '../rules/day-facts.ts';
import type { OpenSeasonDay } from '../schedule/open-season.ts';
import type { PlacedSession } from './placed-session.ts';

/** Reads the placed sessions out of a solved calendar, with their place in the week. */
export function placedSessions(
  open: readonly OpenSeasonDay[],
  days: readonly DayFacts[],
  doses: readonly WeekDose[],
): PlacedSession[] {
  const placed: PlacedSession[] = [];
  for (let week = 0; week < doses.length; week += 1) {
    const from = week * 7;
    const indices = [0, 1, 2, 3, 4, 5, 6].map((offset) => from + offset).filter((index) => days[index]?.session);
    const legs = indices.filter((index) => (days[index]?.session?.legLoad ?? 0) >= 2);
    let [legOrdinal, lightOrdinal] = [0, 0];
    for (const index of indices) {
      const facts = days[index]?.session;
      const where = open[index];
      if (!facts || !where) continue;
      placed.push({
        index,
        day: where.day,
        place: where.place,
        facts,
        dose: doses[week] as WeekDose,
        ordinal: facts.legLoad >= 2 ? legOrdinal++ : lightOrdinal++,
        legSessions: legs.length,
      });
    }
  }
  return placed;
}
