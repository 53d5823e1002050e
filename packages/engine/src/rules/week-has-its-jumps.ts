import { isJumping } from './day-facts.ts';
import type { RuleFactory } from './rule-config.ts';
import { weekRule } from './week-rule.ts';

export const weekHasItsJumps: RuleFactory = () =>
  weekRule({
    id: 'week-has-its-jumps',
    level: 'soft',
    statement: 'Each week gets the jumping sessions its dose asks for.',
    sources: ['plyometric-training-guideline', 'founding-000'],
    count: (day) => (day.session && isJumping(day.session) ? 1 : 0),
    most: (day) => day.week.jumps,
    when: (count, day) =>
      day.lastOfWeek && count < day.week.jumps
        ? { amount: day.week.jumps - count, facts: { missing: day.week.jumps - count, target: day.week.jumps } }
        : undefined,
    says: '{missing} of {target} jumping sessions found no day in the week that ends on {day}, {date}.',
  });
