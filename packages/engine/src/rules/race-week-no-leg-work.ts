import { loadsLegs } from './day-facts.ts';
import { dayRule } from './day-rule.ts';
import { beforeGoal } from './near-race.ts';
import type { RuleFactory } from './rule-config.ts';

/** D: days before the goal race in which leg work stops. */
const RACE_WEEK_DAYS = 7;

export const raceWeekNoLegWork: RuleFactory = () =>
  dayRule({
    id: 'race-week-no-leg-work',
    level: 'hard',
    statement: 'In the last six days before the goal race the legs are only primed.',
    sources: ['wang-2023', 'pritchard-2015', 'stridelift-default'],
    when: (day) =>
      beforeGoal(day, (session, { daysTo, event }) => {
        const limit = RACE_WEEK_DAYS;
        return daysTo < limit && loadsLegs(session) ? { daysTo, limit, event } : undefined;
      }),
    says: 'Leg work {daysTo} days before the {event}; race week keeps the legs fresh.',
  });
