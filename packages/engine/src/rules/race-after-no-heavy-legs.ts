import { isHeavyLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceAfterNoHeavyLegs: RuleFactory = (config) =>
  dayRule({
    id: 'race-after-no-heavy-legs',
    level: 'hard',
    statement: 'Heavy legs come back last but one after a race.',
    sources: ['marathon-recovery-pmc5613699', 'marathon-blood-markers', 'stridelift-default'],
    when: (day) => {
      const { daysSince, lastEvent } = day.race;
      if (!day.session || daysSince === undefined || daysSince === 0 || !lastEvent) return undefined;
      const limit = config.races[lastEvent].heavyFrom;
      return daysSince < limit && isHeavyLegs(day.session) ? once({ daysSince, limit, event: lastEvent }) : undefined;
    },
    says: 'Heavy legs {daysSince} days after the {event}; they come back on day {limit}.',
  });
