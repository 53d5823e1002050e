import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceLastJumps: RuleFactory = (config) =>
  dayRule({
    id: 'race-last-jumps',
    level: 'hard',
    statement: 'The last full jumping is a week before the goal race.',
    sources: ['pritchard-2015', 'stridelift-default'],
    when: (day) => {
      const { daysTo, nextEvent } = day.race;
      if (!day.session || daysTo === undefined || !nextEvent || !day.race.nextIsGoal) return undefined;
      const limit = config.races[nextEvent].lastJumps;
      return daysTo < limit && day.session.impact >= 2 ? once({ daysTo, limit, event: nextEvent }) : undefined;
    },
    says: 'Jumps {daysTo} days before the {event}; the last full jumping is {limit} days before.',
  });
