import { isHeavyLegs, isQualityRun } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const qualityRunFreshLegs: RuleFactory = (config) =>
  gapRule({
    id: 'quality-run-fresh-legs',
    level: 'soft',
    statement: 'Two days between heavy legs and a hard run are better than one.',
    sources: ['doma-deakin-2015', 'doma-2017', 'stridelift-default'],
    gap: { from: isHeavyLegs, to: isQualityRun, hours: config.hours.heavyToQuality.soft, measure: 'end-to-start' },
    says: "Heavy legs on {fromDay} {gapHours} h before {toDay}'s {to}; {neededHours} h would be better.",
  });
