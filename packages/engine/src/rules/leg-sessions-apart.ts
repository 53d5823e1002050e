import { loadsLegs } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const legSessionsApart: RuleFactory = (config) =>
  gapRule({
    id: 'leg-sessions-apart',
    level: 'soft',
    statement: 'Leg sessions do not stand back to back.',
    sources: ['fragala-2019', 'stridelift-default'],
    gap: { from: loadsLegs, to: loadsLegs, hours: config.hours.legsToLegs.soft, measure: 'start-to-start' },
    says: 'Leg sessions on {fromDay} and {toDay} are {gapHours} h apart; {neededHours} h would be better.',
  });
