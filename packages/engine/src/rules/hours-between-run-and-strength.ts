import { isSession } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const hoursBetweenRunAndStrength: RuleFactory = (config) =>
  gapRule({
    id: 'hours-between-run-and-strength',
    level: 'soft',
    statement: 'Six hours between a run and the session after it are better than none.',
    sources: ['robineau-2016', 'lee-2020', 'stridelift-default'],
    gap: {
      from: (moment) => moment.what === 'run',
      to: isSession,
      hours: config.hours.runToStrength.soft,
      measure: 'end-to-start',
    },
    says: "Strength {gapHours} h after {fromDay}'s {from}; {neededHours} h would be better, 3 are acceptable.",
    keeps: '{gapHours} h after the {from}.',
    suggestion: 'If the day allows it, lift later.',
  });
