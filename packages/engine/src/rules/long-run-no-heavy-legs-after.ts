import { isHeavyLegs, isLongRun } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const longRunNoHeavyLegsAfter: RuleFactory = (config) =>
  config.policies.longRunLifting !== 'allow'
    ? gapRule({
        id: 'long-run-no-heavy-legs-after',
        level: 'hard',
        statement: 'No heavy legs in the day after the long run.',
        sources: ['doma-deakin-2013', 'stridelift-default'],
        gap: { from: isLongRun, to: isHeavyLegs, hours: config.hours.longToHeavy.hard, measure: 'end-to-start' },
        says: 'Heavy legs on {toDay} only {gapHours} h after the long run; {neededHours} h are needed.',
        keeps: '{gapHours} h after the long run.',
      })
    : undefined;
