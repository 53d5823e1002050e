import { isKeyRun, isNovelLegs } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const newWorkNotBeforeKeyRun: RuleFactory = (config) =>
  gapRule({
    id: 'new-work-not-before-key-run',
    level: 'hard',
    statement: 'New leg work never comes within two days before a key run: soreness peaks on the second day.',
    sources: ['cleary-2002', 'assumpcao-2013', 'stridelift-default'],
    gap: { from: isNovelLegs, to: isKeyRun, hours: config.hours.newWorkToKeyRun.hard, measure: 'end-to-start' },
    says: "New leg work on {fromDay} only {gapHours} h before {toDay}'s {to}; {neededHours} h are needed while it is new.",
    keeps: "{gapHours} h before {toDay}'s {to}, so that second-day soreness is over.",
  });
