import type { RuleFactory } from './rule-config.ts';
import { sessionsOn } from './week-counts.ts';
import { weekRule } from './week-rule.ts';

export const noMoreSessionsThanPlanned: RuleFactory = () =>
  weekRule({
    id: 'no-more-sessions-than-planned',
    level: 'hard',
    statement: 'No more sessions in a week than its dose asks for.',
    sources: ['founding-002', 'stridelift-default'],
    count: sessionsOn,
    most: (day) => day.week.sessions + 1,
    when: (count, day) =>
      day.session && count > day.week.sessions ? { amount: 1, facts: { target: day.week.sessions } } : undefined,
    says: 'More than {target} sessions in the week of {day}, {date}.',
  });
