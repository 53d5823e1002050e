import { auditDays } from '../audit/audit-days.ts';
import { findingOf } from '../explain/finding-of.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { rulesFor } from '../rules/rule-book.ts';
import { daysOfPlan } from './plan-days.ts';

/** What the rules notice in any plan document, Stridelift's own or one that a person has changed; hard findings first, then by date. */
export function auditPlan(plan: Plan): readonly Finding[] {
  const { first, days, config } = daysOfPlan(plan);
  const matches = auditDays(rulesFor(config), days).filter(({ rule }) => rule.level !== 'note');
  return sortFindings([...doubled(plan), ...matches.map((match) => findingOf(match, { first, days }))]);
}

/** A person may have put two sessions on one day; the calendar of rules holds one. */
function doubled({ sessions }: Plan): Finding[] {
  const seen = new Set<string>();
  return sessions.flatMap(({ date, title }) => {
    if (!seen.has(date)) {
      seen.add(date);
      return [];
    }
    return [
      {
        rule: 'one-session-a-day',
        level: 'hard' as const,
        dates: [date],
        facts: { title },
        text: `Two strength sessions on ${date}; one a day is enough.`,
        sources: ['stridelift-default'],
      },
    ];
  });
}

/** Findings are told in this order of their level. */
const ORDER = { hard: 0, soft: 1, note: 2 } as const;

export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) => ORDER[a.level] - ORDER[b.level] || compare(a.dates[0] ?? '', b.dates[0] ?? '') || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
