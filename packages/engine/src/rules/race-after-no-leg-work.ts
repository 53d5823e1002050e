import { loadsLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceAfterNoLegWork: RuleFactory = (config) =>
  dayRule({
    id: 'race-after-no-leg-work',
    level: 'hard',
    statement: 'Leg work waits until the race is out of the legs.',
    sources: ['marathon-recovery-pmc5613699', 'stridelift-default'],
    when: (day) => {
      const { daysSince, lastEvent } = day.race;
      if (!day.session || daysSince === undefined || daysSince === 0 || !lastEvent) return undefined;
      const limit = config.races[lastEvent].legsFrom;
      return daysSince < limit && loadsLegs(day.session) ? once({ daysSince, limit, event: lastEvent }) : undefined;
    },
    says: 'Leg work {daysSince} days after the {event}; easy leg strength starts on day {limit}.',
  });
