import { isHighJumping, isJumping } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const hardJumpsThreeDaysApart: RuleFactory = (config) =>
  gapRule({
    id: 'hard-jumps-three-days-apart',
    level: 'soft',
    statement: 'After hard jumps three days are better than two.',
    sources: ['plyometric-training-guideline', 'stridelift-default'],
    gap: { from: isHighJumping, to: isJumping, hours: config.hours.jumpsToJumps.soft, measure: 'start-to-start' },
    says: 'Hard jumps on {fromDay} and jumps on {toDay}, {gapHours} h apart; {neededHours} h would be better.',
  });
