import { isJumping } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const jumpsTwoDaysApart: RuleFactory = (config) =>
  gapRule({
    id: 'jumps-two-days-apart',
    level: 'hard',
    statement: 'Jumps are never on days that follow each other.',
    sources: ['plyometric-training-guideline'],
    gap: { from: isJumping, to: isJumping, hours: config.hours.jumpsToJumps.hard, measure: 'start-to-start' },
    says: 'Jumps on {fromDay} and again on {toDay}, {gapHours} h apart; {neededHours} h are needed.',
  });
