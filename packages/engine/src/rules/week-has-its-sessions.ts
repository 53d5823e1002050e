import type { RuleFactory } from './rule-config.ts';
import { sessionsOn } from './week-counts.ts';
import { weekRule } from './week-rule.ts';

export const weekHasItsSessions: RuleFactory = () =>
  weekRule({
    id: 'week-has-its-sessions',
    level: 'soft',
    statement: 'Each week gets the sessions its dose asks for.',
    sources: ['founding-000', 'balsalobre-fernandez-2016', 'spiering-2021'],
    count: sessionsOn,
    most: (day) => day.week.sessions,
    when: (count, day) =>
      day.lastOfWeek && count < day.week.sessions
        ? {
            amount: day.week.sessions - count,
            facts: { missing: day.week.sessions - count, target: day.week.sessions },
          }
        : undefined,
    says: '{missing} of {target} sessions found no day in the week that ends on {day}, {date}.',
  });
