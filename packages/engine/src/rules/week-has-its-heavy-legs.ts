import type { RuleFactory } from './rule-config.ts';
import { heavyLegsOn } from './week-counts.ts';
import { weekRule } from './week-rule.ts';

export const weekHasItsHeavyLegs: RuleFactory = () =>
  weekRule({
    id: 'week-has-its-heavy-legs',
    level: 'soft',
    statement: 'Each week gets the heavy exposures its phase asks for.',
    sources: ['eihara-2022', 'storen-2008', 'stridelift-default'],
    count: heavyLegsOn,
    most: (day) => day.week.heavy,
    when: (count, day) =>
      day.lastOfWeek && count < day.week.heavy
        ? { amount: day.week.heavy - count, facts: { missing: day.week.heavy - count, target: day.week.heavy } }
        : undefined,
    says: '{missing} of {target} heavy exposures found no day with room and equipment for them in the week that ends on {day}, {date}.',
  });
