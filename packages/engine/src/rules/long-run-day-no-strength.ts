import { isLongRun } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const longRunDayNoStrength: RuleFactory = (config) =>
  config.policies.longRunLifting === 'avoid-all'
    ? dayRule({
        id: 'long-run-day-no-strength',
        level: 'hard',
        statement: 'No strength on the day of the long run.',
        sources: ['founding-002'],
        when: (day) => (day.session && day.runs.some(isLongRun) ? once() : undefined),
        says: 'Strength on the day of the long run; you chose to avoid all of it.',
      })
    : undefined;
