import { loadsLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const easyDayFollows: RuleFactory = () =>
  dayRule({
    id: 'easy-day-follows',
    level: 'note',
    statement: 'The day after strength is a rest or easy day.',
    sources: ['founding-002', 'stridelift-default'],
    when: (day) => (day.session && loadsLegs(day.session) && day.tomorrow.easyOrRest ? once() : undefined),
    says: 'The next day is easy or free, so the legs recover.',
  });
