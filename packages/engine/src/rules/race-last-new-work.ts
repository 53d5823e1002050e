import { isNovelLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceLastNewWork: RuleFactory = (config) =>
  dayRule({
    id: 'race-last-new-work',
    level: 'hard',
    statement: 'Nothing new for the legs close to the goal race.',
    sources: ['cleary-2002', 'stridelift-default'],
    when: (day) => {
      const { daysTo, nextEvent } = day.race;
      if (!day.session || daysTo === undefined || !nextEvent || !day.race.nextIsGoal) return undefined;
      const limit = config.races[nextEvent].lastNewWork;
      return daysTo < limit && isNovelLegs(day.session) ? once({ daysTo, limit, event: nextEvent }) : undefined;
    },
    says: 'New leg work {daysTo} days before the {event}; new exercises stop {limit} days before.',
  });
