import { isJumping } from './day-facts.ts';
import { dayRule } from './day-rule.ts';
import { afterRace } from './near-race.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceAfterNoJumps: RuleFactory = (config) =>
  dayRule({
    id: 'race-after-no-jumps',
    level: 'hard',
    statement: 'Jumps come back last after a race.',
    sources: ['marathon-easy-running-33251988', 'stridelift-default'],
    when: (day) =>
      afterRace(day, (session, { daysSince, event }) => {
        const limit = config.races[event].jumpsFrom;
        return daysSince < limit && isJumping(session) ? { daysSince, limit, event } : undefined;
      }),
    says: 'Jumps {daysSince} days after the {event}; they come back on day {limit}.',
  });
