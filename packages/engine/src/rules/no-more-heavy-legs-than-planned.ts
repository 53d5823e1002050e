import { isHeavyLegs } from './day-facts.ts';
import type { RuleFactory } from './rule-config.ts';
import { heavyLegsOn } from './week-counts.ts';
import { weekRule } from './week-rule.ts';

export const noMoreHeavyLegsThanPlanned: RuleFactory = () =>
  weekRule({
    id: 'no-more-heavy-legs-than-planned',
    level: 'hard',
    statement: 'No more heavy exposures in a week than its phase asks for.',
    sources: ['stridelift-default'],
    count: heavyLegsOn,
    most: (day) => day.week.heavy + 1,
    when: (count, day) =>
      day.session && isHeavyLegs(day.session) && count > day.week.heavy
        ? { amount: 1, facts: { target: day.week.heavy } }
        : undefined,
    says: 'More than {target} heavy exposures in the week of {day}, {date}.',
  });
