import type { DayFacts, RaceAhead, RaceBehind, SessionFacts } from './day-facts.ts';
import { once } from './day-rule.ts';
import type { Facts, Match } from './rule.ts';

/** The first goal race ahead of a session that `broken` has something to say about. */
export function beforeGoal(
  day: DayFacts,
  broken: (session: SessionFacts, race: RaceAhead) => Facts | undefined,
): Match | undefined {
  const { session } = day;
  if (!session) return undefined;
  for (const race of day.race.ahead) {
    const facts = race.goal ? broken(session, race) : undefined;
    if (facts) return once(facts);
  }
  return undefined;
}

/** The first race behind a session that `broken` has something to say about. */
export function afterRace(
  day: DayFacts,
  broken: (session: SessionFacts, race: RaceBehind) => Facts | undefined,
): Match | undefined {
  const { session } = day;
  if (!session) return undefined;
  for (const race of day.race.behind) {
    const facts = broken(session, race);
    if (facts) return once(facts);
  }
  return undefined;
}
