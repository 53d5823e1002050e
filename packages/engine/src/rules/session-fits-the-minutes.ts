import { dayRule, once } from './day-rule.ts';
import type { RuleFactory } from './rule-config.ts';

export const sessionFitsTheMinutes: RuleFactory = () =>
  dayRule({
    id: 'session-fits-the-minutes',
    level: 'hard',
    statement: 'A session fits into the minutes of its day.',
    sources: ['founding-000', 'stridelift-default'],
    when: (day) =>
      day.session && !day.closed && day.session.minutes > day.minutes
        ? once({ minutes: day.session.minutes, available: day.minutes })
        : undefined,
    says: '{minutes} minutes of strength on {day}, which has {available}.',
    suggestion: 'Take the 20- or 10-minute version.',
  });
