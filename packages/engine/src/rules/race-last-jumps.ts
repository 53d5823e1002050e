import { dayRule } from './day-rule.ts';
import { beforeGoal } from './near-race.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceLastJumps: RuleFactory = (config) =>
  dayRule({
    id: 'race-last-jumps',
    level: 'hard',
    statement: 'The last full jumping is a week before the goal race.',
    sources: ['pritchard-2015', 'stridelift-default'],
    when: (day) =>
      beforeGoal(day, (session, { daysTo, event }) => {
        const limit = config.races[event].lastJumps;
        return daysTo < limit && session.impact >= 2 ? { daysTo, limit, event } : undefined;
      }),
    says: 'Jumps {daysTo} days before the {event}; the last full jumping is {limit} days before.',
  });
