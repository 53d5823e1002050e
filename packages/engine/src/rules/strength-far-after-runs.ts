import { isSession } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const strengthFarAfterRuns: RuleFactory = (config) =>
  config.placement === 'spaced'
    ? gapRule({
        id: 'strength-far-after-runs',
        level: 'soft',
        statement: 'Strength keeps its distance from the run before it.',
        sources: ['founding-004'],
        gap: {
          from: (moment) => moment.what === 'run',
          to: isSession,
          hours: config.hours.spacedFromRuns.soft,
          measure: 'end-to-start',
        },
        says: 'Strength on {toDay} {gapHours} h after a run; you chose sessions spaced {neededHours} h from running.',
      })
    : undefined;
