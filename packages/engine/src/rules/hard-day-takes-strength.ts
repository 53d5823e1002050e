import { isQualityRun, loadsLegs, startOfSession } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const hardDayTakesStrength: RuleFactory = (config) =>
  config.placement === 'hard-days'
    ? dayRule({
        id: 'hard-day-takes-strength',
        level: 'note',
        statement: 'Strength after the hard run keeps hard days hard and easy days easy.',
        sources: ['founding-002', 'founding-003', 'stridelift-default'],
        when: (day) =>
          day.session &&
          loadsLegs(day.session) &&
          day.runs.some((run) => isQualityRun(run) && run.end <= startOfSession(day))
            ? once()
            : undefined,
        says: "After {day}'s {run}, so hard days stay hard and easy days easy.",
      })
    : undefined;
