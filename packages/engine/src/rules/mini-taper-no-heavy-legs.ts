import { isHeavyLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

/** B2, D: days before a B or C race. */
const MINI_TAPER_DAYS = 6;

export const miniTaperNoHeavyLegs: RuleFactory = () =>
  dayRule({
    id: 'mini-taper-no-heavy-legs',
    level: 'hard',
    statement: 'No heavy legs in the last five days before a smaller race.',
    sources: ['stridelift-default'],
    params: { days: MINI_TAPER_DAYS },
    when: (day) => {
      const { daysTo, nextIsGoal } = day.race;
      if (!day.session || daysTo === undefined || nextIsGoal !== false) return undefined;
      return daysTo < MINI_TAPER_DAYS && isHeavyLegs(day.session)
        ? once({ daysTo, limit: MINI_TAPER_DAYS })
        : undefined;
    },
    says: 'Heavy legs {daysTo} days before a race; a mini-taper leaves out the last {limit} days.',
  });
