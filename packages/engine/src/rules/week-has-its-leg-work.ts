import type { RuleFactory } from './rule-config.ts';
import { legSessionsOn } from './week-counts.ts';
import { weekRule } from './week-rule.ts';

export const weekHasItsLegWork: RuleFactory = () =>
  weekRule({
    id: 'week-has-its-leg-work',
    level: 'soft',
    statement: 'Each week gets its leg work.',
    sources: ['balsalobre-fernandez-2016', 'stridelift-default'],
    count: legSessionsOn,
    most: (day) => day.week.legs,
    when: (count, day) =>
      day.lastOfWeek && count < day.week.legs
        ? { amount: day.week.legs - count, facts: { missing: day.week.legs - count, target: day.week.legs } }
        : undefined,
    says: '{missing} of {target} leg sessions became light ones in the week that ends on {day}, {date}.',
  });
