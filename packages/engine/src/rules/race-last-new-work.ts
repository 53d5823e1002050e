import { isNovelLegs } from './day-facts.ts';
import { dayRule } from './day-rule.ts';
import { beforeGoal } from './near-race.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceLastNewWork: RuleFactory = (config) =>
  dayRule({
    id: 'race-last-new-work',
    level: 'hard',
    statement: 'Nothing new for the legs close to the goal race.',
    sources: ['cleary-2002', 'stridelift-default'],
    when: (day) =>
      beforeGoal(day, (session, { daysTo, event }) => {
        const limit = config.races[event].lastNewWork;
        return daysTo < limit && isNovelLegs(session) ? { daysTo, limit, event } : undefined;
      }),
    says: 'New leg work {daysTo} days before the {event}; new exercises stop {limit} days before.',
  });
