import { loadsLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

/** D: the goal race's last days. */
const RACE_WEEK_DAYS = 7;

export const raceWeekNoLegWork: RuleFactory = () =>
  dayRule({
    id: 'race-week-no-leg-work',
    level: 'hard',
    statement: 'In the last six days before the goal race the legs are only primed.',
    sources: ['wang-2023', 'pritchard-2015', 'stridelift-default'],
    when: (day) => {
      const { daysTo, nextEvent } = day.race;
      if (!day.session || daysTo === undefined || !nextEvent || !day.race.nextIsGoal) return undefined;
      const limit = RACE_WEEK_DAYS;
      return daysTo < limit && loadsLegs(day.session) ? once({ daysTo, limit, event: nextEvent }) : undefined;
    },
    says: 'Leg work {daysTo} days before the {event}; race week keeps the legs fresh.',
  });
