import { isHeavyLegs, isLongRun } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const longRunNoHeavyLegsBefore: RuleFactory = (config) =>
  gapRule({
    id: 'long-run-no-heavy-legs-before',
    level: 'hard',
    statement: 'No heavy legs in the 24 hours before the long run.',
    sources: ['doma-deakin-2013', 'stridelift-default'],
    gap: { from: isHeavyLegs, to: isLongRun, hours: config.hours.heavyToLong.hard, measure: 'end-to-start' },
    says: "Heavy legs on {fromDay} only {gapHours} h before {toDay}'s long run; {neededHours} h are needed.",
    keeps: "{gapHours} h before {toDay}'s long run.",
  });
