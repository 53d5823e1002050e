import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

/** B5, D: trunk, upper body and mobility from this day on. */
const FIRST_DAYS = 2;

export const raceAfterFirstDaysOff: RuleFactory = () =>
  dayRule({
    id: 'race-after-first-days-off',
    level: 'hard',
    statement: 'The first day after a race is for recovery; upper body, trunk and mobility start on the second.',
    sources: ['stridelift-default'],
    when: (day) => {
      const { daysSince, lastEvent } = day.race;
      if (!day.session || daysSince === undefined || daysSince === 0 || !lastEvent) return undefined;
      const limit = FIRST_DAYS;
      return daysSince < limit && daysSince > 0 ? once({ daysSince, limit, event: lastEvent }) : undefined;
    },
    says: 'A session {daysSince} day after the {event}; easy upper-body and trunk work starts on day {limit}.',
  });
