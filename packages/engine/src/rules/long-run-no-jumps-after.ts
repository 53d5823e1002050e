import { isJumping, isLongRun } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const longRunNoJumpsAfter: RuleFactory = (config) =>
  config.policies.longRunLifting !== 'allow'
    ? gapRule({
        id: 'long-run-no-jumps-after',
        level: 'hard',
        statement: 'No jumps in the day after the long run.',
        sources: ['plyometric-training-guideline', 'stridelift-default'],
        gap: { from: isLongRun, to: isJumping, hours: config.hours.longToJumps.hard, measure: 'end-to-start' },
        says: 'Jumps on {toDay} only {gapHours} h after the long run; {neededHours} h are needed.',
      })
    : undefined;
