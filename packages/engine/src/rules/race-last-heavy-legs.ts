import { isHeavyLegs } from './day-facts.ts';
import { dayRule } from './day-rule.ts';
import { beforeGoal } from './near-race.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceLastHeavyLegs: RuleFactory = (config) =>
  dayRule({
    id: 'race-last-heavy-legs',
    level: 'hard',
    statement: 'The last heavy legs come days before the goal race, the longer the race the earlier.',
    sources: ['pritchard-2015', 'bell-2023', 'stridelift-default'],
    when: (day) =>
      beforeGoal(day, (session, { daysTo, event }) => {
        const limit = config.races[event].lastHeavyLegs;
        return daysTo < limit && isHeavyLegs(session) ? { daysTo, limit, event } : undefined;
      }),
    says: 'Heavy legs {daysTo} days before the {event}; the last belong {limit} days before or earlier.',
  });
