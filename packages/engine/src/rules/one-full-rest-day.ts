import type { RuleFactory } from './rule-config.ts';
import { weekRule } from './week-rule.ts';

export const oneFullRestDay: RuleFactory = () =>
  weekRule({
    id: 'one-full-rest-day',
    level: 'hard',
    statement: 'At least one day a week holds neither run nor strength.',
    sources: ['founding-002'],
    count: (day) => (day.runs.length === 0 && !day.session ? 1 : 0),
    most: () => 1,
    when: (count, day) =>
      day.lastOfWeek && count === 0 && day.week.runFreeDays > 0 ? { amount: 1, facts: {} } : undefined,
    says: 'No full rest day in the week that ends on {day}, {date}.',
  });
