import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceDayNoStrength: RuleFactory = () =>
  dayRule({
    id: 'race-day-no-strength',
    level: 'hard',
    statement: 'No strength on race day.',
    sources: ['stridelift-default'],
    when: ({ session, race }) => (session && race.ahead.some(({ daysTo }) => daysTo === 0) ? once() : undefined),
    says: '{session} on race day.',
  });
