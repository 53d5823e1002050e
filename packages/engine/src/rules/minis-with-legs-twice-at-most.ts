import { loadsLegs } from './day-facts.ts';
import type { RuleFactory } from './rule-config.ts';
import { legSessionsOn } from './week-counts.ts';
import { weekRule } from './week-rule.ts';

export const minisWithLegsTwiceAtMost: RuleFactory = () =>
  weekRule({
    id: 'minis-with-legs-twice-at-most',
    level: 'hard',
    statement: 'Of four short sessions at most two load the legs.',
    sources: ['founding-001', 'stridelift-default'],
    count: legSessionsOn,
    most: (day) => day.week.legsMax + 1,
    when: (count, day) =>
      day.session && loadsLegs(day.session) && count > day.week.legsMax
        ? { amount: 1, facts: { limit: day.week.legsMax } }
        : undefined,
    says: 'More than {limit} leg sessions in the week of {day}, {date}.',
  });
