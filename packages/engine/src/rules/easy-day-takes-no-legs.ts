import { isKeyRun, loadsLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const easyDayTakesNoLegs: RuleFactory = (config) =>
  config.placement === 'hard-days'
    ? dayRule({
        id: 'easy-day-takes-no-legs',
        level: 'soft',
        statement: 'Easy days stay easy.',
        sources: ['founding-003'],
        when: (day) => (day.session && loadsLegs(day.session) && !day.runs.some(isKeyRun) ? once() : undefined),
        says: 'Leg work on {day}, an easy day; hard days would take it better.',
      })
    : undefined;
