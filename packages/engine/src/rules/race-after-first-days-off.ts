import { dayRule } from './day-rule.ts';
import { afterRace } from './near-race.ts';
import type { RuleFactory } from './rule-config.ts';

/** B5, D: day after a race from which trunk, upper body and mobility are possible. */
const FIRST_DAYS = 2;

export const raceAfterFirstDaysOff: RuleFactory = () =>
  dayRule({
    id: 'race-after-first-days-off',
    level: 'hard',
    statement: 'The first day after a race is for recovery; upper body, trunk and mobility start on the second.',
    sources: ['stridelift-default'],
    when: (day) =>
      afterRace(day, (_, { daysSince, event }) =>
        daysSince < FIRST_DAYS ? { daysSince, limit: FIRST_DAYS, event } : undefined,
      ),
    says: 'A session {daysSince} day after the {event}; easy upper-body and trunk work starts on day {limit}.',
  });
