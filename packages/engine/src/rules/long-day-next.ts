import { loadsLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const longDayNext: RuleFactory = () =>
  dayRule({
    id: 'long-day-next',
    level: 'soft',
    statement: 'The day before the long run is no day for leg work.',
    sources: ['stridelift-default'],
    when: (day) => (day.session && loadsLegs(day.session) && day.tomorrow.long ? once() : undefined),
    says: 'Leg work on {day}, the day before the long run.',
  });
