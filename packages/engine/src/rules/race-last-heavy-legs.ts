import { isHeavyLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceLastHeavyLegs: RuleFactory = (config) =>
  dayRule({
    id: 'race-last-heavy-legs',
    level: 'hard',
    statement: 'The last heavy legs come days before the goal race, the longer the race the earlier.',
    sources: ['pritchard-2015', 'bell-2023', 'stridelift-default'],
    when: (day) => {
      const { daysTo, nextEvent } = day.race;
      if (!day.session || daysTo === undefined || !nextEvent || !day.race.nextIsGoal) return undefined;
      const limit = config.races[nextEvent].lastHeavyLegs;
      return daysTo < limit && isHeavyLegs(day.session) ? once({ daysTo, limit, event: nextEvent }) : undefined;
    },
    says: 'Heavy legs {daysTo} days before the {event}; the last belong {limit} days before or earlier.',
  });
