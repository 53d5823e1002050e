import { loadsLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const recoveryRunDayStaysLight: RuleFactory = () =>
  dayRule({
    id: 'recovery-run-day-stays-light',
    level: 'hard',
    statement: 'The day of a recovery run takes at most a light session.',
    sources: ['founding-001', 'founding-003', 'stridelift-default'],
    when: (day) =>
      day.session &&
      (loadsLegs(day.session) || day.session.impact >= 2) &&
      day.runs.some(({ kind }) => kind === 'recovery')
        ? once()
        : undefined,
    says: 'Leg work on {day}, the day of a recovery run.',
  });
