import { isSession } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const strengthFarBeforeRuns: RuleFactory = (config) =>
  config.placement === 'spaced'
    ? gapRule({
        id: 'strength-far-before-runs',
        level: 'soft',
        statement: 'Strength keeps its distance from the run after it.',
        sources: ['founding-004'],
        gap: {
          from: isSession,
          to: (moment) => moment.what === 'run',
          hours: config.hours.spacedFromRuns.soft,
          measure: 'end-to-start',
        },
        says: 'Strength on {fromDay} {gapHours} h before a run; you chose sessions spaced {neededHours} h from running.',
      })
    : undefined;
