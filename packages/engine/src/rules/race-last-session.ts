import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceLastSession: RuleFactory = (config) =>
  dayRule({
    id: 'race-last-session',
    level: 'hard',
    statement: 'After the last primer nothing more until the goal race.',
    sources: ['pritchard-2015', 'stridelift-default'],
    when: (day) => {
      const { daysTo, nextEvent } = day.race;
      if (!day.session || daysTo === undefined || !nextEvent || !day.race.nextIsGoal) return undefined;
      const limit = config.races[nextEvent].lastSession;
      return daysTo < limit && daysTo > 0 ? once({ daysTo, limit, event: nextEvent }) : undefined;
    },
    says: 'A session {daysTo} days before the {event}; the last one is {limit} days before.',
  });
