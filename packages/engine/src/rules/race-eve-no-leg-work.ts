import { loadsLegs } from './day-facts.ts';
import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const raceEveNoLegWork: RuleFactory = () =>
  dayRule({
    id: 'race-eve-no-leg-work',
    level: 'hard',
    statement: 'The day before any race the legs rest.',
    sources: ['stridelift-default'],
    when: ({ session, race }) =>
      session && loadsLegs(session) && race.ahead.some(({ daysTo }) => daysTo === 1) ? once() : undefined,
    says: 'Leg work on the day before a race.',
  });
