import { isLongRun } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

/** Minutes of strength that the day of the long run takes at most (A2, C1; D). */
const LONG_RUN_DAY_MINUTES = 20;

export const longRunDayShort: RuleFactory = (config) =>
  config.policies.longRunLifting !== 'allow'
    ? dayRule({
        id: 'long-run-day-short',
        level: 'hard',
        statement: 'On the day of the long run twenty minutes of upper body and trunk are the most.',
        sources: ['founding-002', 'stridelift-default'],
        params: { minutes: LONG_RUN_DAY_MINUTES },
        when: (day) =>
          day.session && day.session.minutes > LONG_RUN_DAY_MINUTES && day.runs.some(isLongRun)
            ? once({ minutes: day.session.minutes, limit: LONG_RUN_DAY_MINUTES })
            : undefined,
        says: '{minutes} minutes of strength on the day of the long run; {limit} are the most.',
      })
    : undefined;
