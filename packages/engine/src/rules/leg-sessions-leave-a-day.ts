import { loadsLegs } from './day-facts.ts';
import { type Step, stay } from './rule.ts';
import type { RuleFactory } from './rule-config.ts';

/** Only for runners whose age asks for it (B9: under 18). Memory: whether the day before loaded the legs. */
export const legSessionsLeaveADay: RuleFactory = ({ legDaysBetween }) =>
  legDaysBetween === 0
    ? undefined
    : {
        id: 'leg-sessions-leave-a-day',
        level: 'hard',
        statement: 'Under 18 a day without leg work stands between two leg sessions.',
        sources: ['lloyd-2014', 'stridelift-default'],
        params: { days: legDaysBetween },
        start: 0,
        local: false,
        step: (dayBefore, day): Step => {
          if (!day.session || !loadsLegs(day.session)) return stay(0);
          return dayBefore === 0 ? stay(1) : { state: 1, matches: [{ amount: 1, facts: {} }] };
        },
        says: '{day} follows a day of leg work; under 18 a day stands between them.',
      };
