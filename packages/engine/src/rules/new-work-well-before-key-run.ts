import { isKeyRun, isNovelLegs } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const newWorkWellBeforeKeyRun: RuleFactory = (config) =>
  gapRule({
    id: 'new-work-well-before-key-run',
    level: 'soft',
    statement: 'Three days between new leg work and a key run are better than two.',
    sources: ['cleary-2002', 'stridelift-default'],
    gap: { from: isNovelLegs, to: isKeyRun, hours: config.hours.newWorkToKeyRun.soft, measure: 'end-to-start' },
    says: "New leg work on {fromDay} {gapHours} h before {toDay}'s {to}; {neededHours} h would be better.",
  });
