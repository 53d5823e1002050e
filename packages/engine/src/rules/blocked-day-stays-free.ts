import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const blockedDayStaysFree: RuleFactory = () =>
  dayRule({
    id: 'blocked-day-stays-free',
    level: 'hard',
    statement: 'A blocked date stays free.',
    sources: ['stridelift-default'],
    when: (day) => (day.session && day.closed === 'blocked' ? once() : undefined),
    says: '{session} on {day}, {date}, which is blocked.',
  });
