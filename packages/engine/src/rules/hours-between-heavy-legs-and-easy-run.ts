import { isEasyRun, isHeavyLegs } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const hoursBetweenHeavyLegsAndEasyRun: RuleFactory = (config) =>
  gapRule({
    id: 'hours-between-heavy-legs-and-easy-run',
    level: 'soft',
    statement: 'After heavy legs even an easy run waits six hours.',
    sources: ['doma-deakin-2013', 'stridelift-default'],
    gap: { from: isHeavyLegs, to: isEasyRun, hours: config.hours.heavyToEasyRun.soft, measure: 'end-to-start' },
    says: "{toDay}'s easy run comes {gapHours} h after heavy legs; {neededHours} h would be better.",
  });
