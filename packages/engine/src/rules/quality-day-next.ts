import { loadsLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const qualityDayNext: RuleFactory = () =>
  dayRule({
    id: 'quality-day-next',
    level: 'soft',
    statement: 'The day before a hard run is no day for leg work.',
    sources: ['stridelift-default'],
    when: (day) => (day.session && loadsLegs(day.session) && day.tomorrow.quality ? once() : undefined),
    says: 'Leg work on {day}, the day before a hard run.',
  });
