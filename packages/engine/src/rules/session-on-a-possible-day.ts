import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const sessionOnAPossibleDay: RuleFactory = () =>
  dayRule({
    id: 'session-on-a-possible-day',
    level: 'hard',
    statement: 'Strength goes on the days the runner has time for it.',
    sources: ['founding-002', 'stridelift-default'],
    when: (day) => (day.session && day.closed === 'no-time' ? once() : undefined),
    says: '{session} on {day}, a day without time for strength.',
    keeps: '{day} is one of your days for strength.',
    suggestion: 'Move it to a day with time, or add {day} to the week.',
  });
