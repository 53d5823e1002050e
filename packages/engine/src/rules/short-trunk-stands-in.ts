import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const shortTrunkStandsIn: RuleFactory = () =>
  dayRule({
    id: 'short-trunk-stands-in',
    level: 'soft',
    statement: 'A few minutes of trunk work stand in only where nothing longer fits.',
    sources: ['founding-000', 'founding-001', 'stridelift-default'],
    when: (day) => (day.session?.role === 'trunk' ? once({ minutes: day.session.minutes }) : undefined),
    says: 'Only {minutes} minutes on {day}: trunk work stands in for a session.',
    suggestion: 'Ten minutes more would make it a session.',
  });
