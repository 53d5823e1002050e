import { isKeyRun, startOfSession } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const keyRunBeforeStrength: RuleFactory = (config) =>
  config.policies.sameDayOrder !== 'lift-first'
    ? dayRule({
        id: 'key-run-before-strength',
        level: 'hard',
        statement: 'On one day the key run comes first.',
        sources: ['founding-001', 'doma-deakin-2013'],
        when: (day) =>
          day.session && day.runs.some((run) => isKeyRun(run) && run.start >= startOfSession(day)) ? once() : undefined,
        says: 'Strength before the {run} on {day}; the run comes first.',
        suggestion: 'Swap them: you want fresh legs for the run.',
      })
    : undefined;
