import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const strengthAlternatesWithRuns: RuleFactory = (config) =>
  config.placement === 'alternate-days'
    ? dayRule({
        id: 'strength-alternates-with-runs',
        level: 'soft',
        statement: 'Run days and strength days alternate.',
        sources: ['founding-002'],
        when: (day) => (day.session && day.runs.length > 0 ? once() : undefined),
        says: 'Strength on {day}, a running day; beginners do better to alternate.',
        keeps: '{day} has no run: run days and strength days alternate.',
        keepsOn: ({ week }) => week.runFreeDays < 7,
      })
    : undefined;
