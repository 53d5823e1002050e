import { isHeavyLegs, isLongRun } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const longRunHeavyLegsLater: RuleFactory = (config) =>
  gapRule({
    id: 'long-run-heavy-legs-later',
    level: 'soft',
    statement: 'A day and a half between the long run and heavy legs is better.',
    sources: ['doma-deakin-2015', 'stridelift-default'],
    gap: { from: isLongRun, to: isHeavyLegs, hours: config.hours.longToHeavy.soft, measure: 'end-to-start' },
    says: 'Heavy legs on {toDay} {gapHours} h after the long run; {neededHours} h would be better.',
  });
