import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const restDayStaysFree: RuleFactory = () =>
  dayRule({
    id: 'rest-day-stays-free',
    level: 'hard',
    statement: 'The fixed rest day stays free.',
    sources: ['founding-002', 'founding-004'],
    when: (day) => (day.session && day.closed === 'rest-day' ? once() : undefined),
    says: '{session} on {day}, the fixed rest day.',
  });
