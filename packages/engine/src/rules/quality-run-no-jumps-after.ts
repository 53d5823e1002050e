import { isJumping, isQualityRun } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const qualityRunNoJumpsAfter: RuleFactory = (config) =>
  gapRule({
    id: 'quality-run-no-jumps-after',
    level: 'hard',
    statement: 'No jumps on legs that have just run fast: not in the three hours after a quality run.',
    sources: ['plyometric-training-guideline', 'stridelift-default'],
    gap: { from: isQualityRun, to: isJumping, hours: config.hours.qualityToJumps.hard, measure: 'end-to-start' },
    says: 'Jumps on {toDay} only {gapHours} h after the {from}; {neededHours} h are needed.',
  });
