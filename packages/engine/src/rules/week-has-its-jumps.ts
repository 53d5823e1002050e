import type { RuleFactory } from './rule-config.ts';
import { jumpSessionsOn } from './week-counts.ts';
import { weekRule } from './week-rule.ts';

export const weekHasItsJumps: RuleFactory = () =>
  weekRule({
    id: 'week-has-its-jumps',
    level: 'soft',
    statement: 'Each week gets the jumping sessions its dose asks for.',
    sources: ['plyometric-training-guideline', 'founding-000'],
    count: jumpSessionsOn,
    most: (day) => day.week.jumps,
    when: (count, day) =>
      day.lastOfWeek && count < day.week.jumps
        ? { amount: day.week.jumps - count, facts: { missing: day.week.jumps - count, target: day.week.jumps } }
        : undefined,
    says: '{missing} of {target} jumping sessions found no day in the week that ends on {day}, {date}.',
  });
