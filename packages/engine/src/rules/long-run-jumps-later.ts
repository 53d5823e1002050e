import { isJumping, isLongRun } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const longRunJumpsLater: RuleFactory = (config) =>
  gapRule({
    id: 'long-run-jumps-later',
    level: 'soft',
    statement: 'Jumps want legs that have had two days since the long run.',
    sources: ['plyometric-training-guideline', 'stridelift-default'],
    gap: { from: isLongRun, to: isJumping, hours: config.hours.longToJumps.soft, measure: 'end-to-start' },
    says: 'Jumps on {toDay} {gapHours} h after the long run; {neededHours} h would be better.',
  });
