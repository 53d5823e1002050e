import { isHeavyLegs, isLongRun } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const longRunFreshLegs: RuleFactory = (config) =>
  gapRule({
    id: 'long-run-fresh-legs',
    level: 'soft',
    statement: 'Two days between heavy legs and the long run are better than one.',
    sources: ['doma-deakin-2015', 'stridelift-default'],
    gap: { from: isHeavyLegs, to: isLongRun, hours: config.hours.heavyToLong.soft, measure: 'end-to-start' },
    says: "Heavy legs on {fromDay} {gapHours} h before {toDay}'s long run; {neededHours} h would be better.",
  });
