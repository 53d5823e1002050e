import { isJumping } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceAfterNoJumps: RuleFactory = (config) =>
  dayRule({
    id: 'race-after-no-jumps',
    level: 'hard',
    statement: 'Jumps come back last after a race.',
    sources: ['marathon-easy-running-33251988', 'stridelift-default'],
    when: (day) => {
      const { daysSince, lastEvent } = day.race;
      if (!day.session || daysSince === undefined || daysSince === 0 || !lastEvent) return undefined;
      const limit = config.races[lastEvent].jumpsFrom;
      return daysSince < limit && isJumping(day.session) ? once({ daysSince, limit, event: lastEvent }) : undefined;
    },
    says: 'Jumps {daysSince} days after the {event}; they come back on day {limit}.',
  });
