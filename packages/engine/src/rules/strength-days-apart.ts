import { type Step, stay } from './rule.ts';
import type { RuleFactory } from './rule-config.ts';

/** With more sessions a week some must be neighbours (D). */
const MOST_SESSIONS = 3;

/** Memory: whether the day before had strength. */
export const strengthDaysApart: RuleFactory = () => ({
  id: 'strength-days-apart',
  level: 'soft',
  statement: 'Up to three sessions a week leave a day between each other.',
  sources: ['founding-004', 'stridelift-default'],
  params: { sessions: MOST_SESSIONS },
  start: 0,
  local: false,
  step: (dayBefore, day): Step => {
    if (!day.session) return stay(0);
    if (dayBefore === 0 || day.week.sessions > MOST_SESSIONS) return stay(1);
    return { state: 1, matches: [{ amount: 1, facts: {} }] };
  },
  says: '{day} follows another strength day; a day between them would be better.',
});
