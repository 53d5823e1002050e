import { isHeavyLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

/** B2, D: days before a B or C race without heavy legs. */
const MINI_TAPER_DAYS = 5;

export const miniTaperNoHeavyLegs: RuleFactory = () =>
  dayRule({
    id: 'mini-taper-no-heavy-legs',
    level: 'hard',
    statement: 'No heavy legs in the last five days before a smaller race.',
    sources: ['stridelift-default'],
    params: { days: MINI_TAPER_DAYS },
    when: ({ session, race }) => {
      if (!session || !isHeavyLegs(session)) return undefined;
      const near = race.ahead.find(({ goal, daysTo }) => !goal && daysTo <= MINI_TAPER_DAYS);
      return near && once({ daysTo: near.daysTo, limit: MINI_TAPER_DAYS });
    },
    says: 'Heavy legs {daysTo} days before a race; a mini-taper leaves out the last {limit} days.',
  });
