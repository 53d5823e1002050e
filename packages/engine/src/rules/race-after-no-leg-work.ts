import { loadsLegs } from './day-facts.ts';
import { dayRule } from './day-rule.ts';
import { afterRace } from './near-race.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceAfterNoLegWork: RuleFactory = (config) =>
  dayRule({
    id: 'race-after-no-leg-work',
    level: 'hard',
    statement: 'Leg work waits until the race is out of the legs.',
    sources: ['marathon-recovery-pmc5613699', 'stridelift-default'],
    when: (day) =>
      afterRace(day, (session, { daysSince, event }) => {
        const limit = config.races[event].legsFrom;
        return daysSince < limit && loadsLegs(session) ? { daysSince, limit, event } : undefined;
      }),
    says: 'Leg work {daysSince} days after the {event}; easy leg strength starts on day {limit}.',
  });
