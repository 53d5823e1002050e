import { isLongRun, loadsLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const longRunDayNoLegWork: RuleFactory = (config) =>
  config.policies.longRunLifting !== 'allow'
    ? dayRule({
        id: 'long-run-day-no-leg-work',
        level: 'hard',
        statement: 'On the day of the long run the legs do nothing else.',
        sources: ['founding-002', 'doma-deakin-2013', 'stridelift-default'],
        when: (day) =>
          day.session && (loadsLegs(day.session) || day.session.impact > 0) && day.runs.some(isLongRun)
            ? once()
            : undefined,
        says: 'Leg work on the day of the long run.',
        suggestion: 'Upper body and trunk, up to 20 minutes, are fine.',
      })
    : undefined;
