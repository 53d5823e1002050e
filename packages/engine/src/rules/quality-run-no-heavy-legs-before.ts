import { isHeavyLegs, isQualityRun } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const qualityRunNoHeavyLegsBefore: RuleFactory = (config) =>
  gapRule({
    id: 'quality-run-no-heavy-legs-before',
    level: 'hard',
    statement: 'No heavy legs in the 24 hours before intervals, a tempo or hills.',
    sources: ['doma-deakin-2013', 'founding-001', 'stridelift-default'],
    gap: { from: isHeavyLegs, to: isQualityRun, hours: config.hours.heavyToQuality.hard, measure: 'end-to-start' },
    says: "Heavy legs on {fromDay} only {gapHours} h before {toDay}'s {to}; {neededHours} h are needed.",
    keeps: "{gapHours} h before {toDay}'s {to}; heavy legs need at least {neededHours} h.",
    suggestion: 'Lift after the {to} instead.',
  });
