import { isEasyRun, startOfSession } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const easyRunBeforeStrength: RuleFactory = (config) =>
  config.policies.sameDayOrder === 'run-first'
    ? dayRule({
        id: 'easy-run-before-strength',
        level: 'soft',
        statement: 'On one day the run comes first, even an easy one.',
        sources: ['founding-001'],
        when: (day) =>
          day.session && day.runs.some((run) => isEasyRun(run) && run.start >= startOfSession(day))
            ? once()
            : undefined,
        says: 'Strength before the easy run on {day}; run first keeps the priority clear.',
      })
    : undefined;
