import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const strengthOnRunFreeDays: RuleFactory = (config) =>
  config.placement === 'off-days'
    ? dayRule({
        id: 'strength-on-run-free-days',
        level: 'soft',
        statement: 'Strength goes on days without a run.',
        sources: ['founding-001', 'founding-002'],
        when: (day) => (day.session && day.runs.length > 0 ? once() : undefined),
        says: 'Strength on {day}, a running day; you prefer days off running.',
        keeps: '{day} has no run.',
      })
    : undefined;
