import { type Step, stay } from './rule.ts';
import type { RuleFactory } from './rule-config.ts';

/** Strength days in a row that are enough (D). */
const NEIGHBORS = 2;

/** Memory: strength days in a row so far, at most two. */
export const noThreeStrengthDaysInARow: RuleFactory = () => ({
  id: 'no-three-strength-days-in-a-row',
  level: 'soft',
  statement: 'Strength days are spread over the week, not three in a row.',
  sources: ['founding-004', 'stridelift-default'],
  params: { days: NEIGHBORS },
  start: 0,
  local: false,
  step: (inARow, day): Step => {
    if (!day.session) return stay(0);
    if (inARow < NEIGHBORS) return stay(inARow + 1);
    return { state: NEIGHBORS, matches: [{ amount: 1, facts: {} }] };
  },
  says: '{day} is the third strength day in a row.',
});
