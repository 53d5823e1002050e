import { isJumping } from './day-facts.ts';
import type { RuleFactory } from './rule-config.ts';
import { jumpSessionsOn } from './week-counts.ts';
import { weekRule } from './week-rule.ts';

export const noMoreJumpsThanPlanned: RuleFactory = () =>
  weekRule({
    id: 'no-more-jumps-than-planned',
    level: 'hard',
    statement: 'No more jumping sessions in a week than its dose asks for.',
    sources: ['plyometric-training-guideline', 'stridelift-default'],
    count: jumpSessionsOn,
    most: (day) => day.week.jumps + 1,
    when: (count, day) =>
      day.session && isJumping(day.session) && count > day.week.jumps
        ? { amount: 1, facts: { target: day.week.jumps } }
        : undefined,
    says: 'More than {target} jumping sessions in the week of {day}, {date}.',
  });
