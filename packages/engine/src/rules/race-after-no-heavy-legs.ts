import { isHeavyLegs } from './day-facts.ts';
import { dayRule } from './day-rule.ts';
import { afterRace } from './near-race.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceAfterNoHeavyLegs: RuleFactory = (config) =>
  dayRule({
    id: 'race-after-no-heavy-legs',
    level: 'hard',
    statement: 'Heavy legs come back last but one after a race.',
    sources: ['marathon-recovery-pmc5613699', 'marathon-blood-markers', 'stridelift-default'],
    when: (day) =>
      afterRace(day, (session, { daysSince, event }) => {
        const limit = config.races[event].heavyFrom;
        return daysSince < limit && isHeavyLegs(session) ? { daysSince, limit, event } : undefined;
      }),
    says: 'Heavy legs {daysSince} days after the {event}; they come back on day {limit}.',
  });
