import { isHeavyLegs } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const heavyLegsThreeDaysApart: RuleFactory = (config) =>
  gapRule({
    id: 'heavy-legs-three-days-apart',
    level: 'soft',
    statement: 'Three days between heavy leg sessions are better than two.',
    sources: ['stridelift-default'],
    gap: { from: isHeavyLegs, to: isHeavyLegs, hours: config.hours.heavyToHeavy.soft, measure: 'start-to-start' },
    says: 'Heavy legs on {fromDay} and again on {toDay}, {gapHours} h apart; {neededHours} h would be better.',
  });
