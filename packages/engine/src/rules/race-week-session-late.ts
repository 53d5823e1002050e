import { dayRule } from './day-rule.ts';
import { beforeGoal } from './near-race.ts';
import type { RuleFactory } from './rule-config.ts';

/** D inside B5's range: a primer works two to four days before the race. */
const FIRST_DAY = 4;
/** D: days before the goal race that count as its week. */
const RACE_WEEK_DAYS = 7;

export const raceWeekSessionLate: RuleFactory = () =>
  dayRule({
    id: 'race-week-session-late',
    level: 'soft',
    statement: 'The session of race week stands in the last four days before the goal race, where one of them is open.',
    sources: ['pritchard-2015', 'stridelift-default'],
    when: (day) =>
      beforeGoal(day, (_, { daysTo, event }) =>
        daysTo > FIRST_DAY && daysTo < RACE_WEEK_DAYS ? { daysTo, limit: FIRST_DAY, event } : undefined,
      ),
    says: 'A session {daysTo} days before the {event}; what wakes the legs works best in the last {limit} days.',
  });
