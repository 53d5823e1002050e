import { formatDate } from '../calendar/epoch-day.ts';
import type { Athlete } from '../model/athlete.ts';
import type { Finding } from '../model/finding.ts';
import type { Limits } from '../safety/limits/limits-model.ts';
import { painRule } from '../safety/pain-rule.ts';
import type { EpochDay } from '../units/brands.ts';

/** What holds in every session of the plan: how much pain is too much, and whether strength may be tested to the limit. */
export function safetyNotes({ policies }: Athlete, limits: Limits, asOf: EpochDay): readonly Finding[] {
  const { ceiling, ...pain } = painRule(policies.painPolicy, limits);
  const dates = [formatDate(asOf)];
  const notes: Finding[] = [
    { rule: 'pain-rule', level: 'note', dates, facts: { policy: policies.painPolicy, ceiling }, ...pain },
  ];
  if (!limits.maximalTests) {
    notes.push({
      rule: 'no-maximal-tests',
      level: 'note',
      dates,
      facts: {},
      text: 'No test to the limit: your strength is worked out from sets that end with repetitions left.',
      sources: [
        ...new Set(limits.reasons.filter(({ field }) => field === 'maximalTests').flatMap(({ sources }) => sources)),
      ],
    });
  }
  return notes;
}
