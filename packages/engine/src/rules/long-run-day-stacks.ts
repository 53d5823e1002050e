import { isLongRun, loadsLegs, startOfSession } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const longRunDayStacks: RuleFactory = (config) =>
  config.policies.longRunLifting === 'allow'
    ? dayRule({
        id: 'long-run-day-stacks',
        level: 'note',
        statement: 'Strength after the long run keeps the hard day hard.',
        sources: ['founding-003'],
        when: (day) =>
          day.session &&
          loadsLegs(day.session) &&
          day.runs.some((run) => isLongRun(run) && run.end <= startOfSession(day))
            ? once()
            : undefined,
        says: 'After the long run, as you chose: one hard day, and the next one easy.',
      })
    : undefined;
