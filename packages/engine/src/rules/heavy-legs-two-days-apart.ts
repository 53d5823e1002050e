import { isHeavyLegs } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const heavyLegsTwoDaysApart: RuleFactory = (config) =>
  gapRule({
    id: 'heavy-legs-two-days-apart',
    level: 'hard',
    statement: 'Two days lie between heavy leg sessions.',
    sources: ['stridelift-default', 'iversen-2021'],
    gap: { from: isHeavyLegs, to: isHeavyLegs, hours: config.hours.heavyToHeavy.hard, measure: 'start-to-start' },
    says: 'Heavy legs on {fromDay} and again on {toDay}, {gapHours} h apart; {neededHours} h are needed.',
    keeps: '{gapHours} h after the last heavy legs.',
  });
