import { dayRule } from './day-rule.ts';
import { beforeGoal } from './near-race.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceLastSession: RuleFactory = (config) =>
  dayRule({
    id: 'race-last-session',
    level: 'hard',
    statement: 'After the last primer nothing more until the goal race.',
    sources: ['pritchard-2015', 'stridelift-default'],
    when: (day) =>
      beforeGoal(day, (_, { daysTo, event }) => {
        const limit = config.races[event].lastSession;
        return daysTo < limit && daysTo > 0 ? { daysTo, limit, event } : undefined;
      }),
    says: 'A session {daysTo} days before the {event}; the last one is {limit} days before.',
  });
