import { dayText } from '../../calendar/day-text.ts';
import { formatDate } from '../../calendar/epoch-day.ts';
import type { Finding } from '../../model/finding.ts';
import type { EpochDay } from '../../units/brands.ts';
import { BESIDE_A_PLAN } from './beside-a-plan.ts';

const RUNNING_WAITS: ReadonlySet<string> = new Set(
  BESIDE_A_PLAN.flatMap(({ id, runningWaits }) => (runningWaits ? id : [])),
);

/** So many runs are named in the sentence; the dates of the finding name them all (D). */
const NAMED = 3;

/**
 * Where running itself has to wait (B9, D8) and the calendar has runs all the same, the advice becomes hard and carries their dates. Runs
 * are the runner's own: they are told, never moved.
 */
export function withRunsThatWait(findings: readonly Finding[], runDays: readonly EpochDay[]): readonly Finding[] {
  const days = [...new Set(runDays)].sort((a, b) => a - b);
  if (days.length === 0) return findings;
  return findings.map((finding) => (RUNNING_WAITS.has(finding.rule) ? overRuns(finding, days) : finding));
}

function overRuns(finding: Finding, days: readonly EpochDay[]): Finding {
  return {
    ...finding,
    level: 'hard',
    dates: days.map(formatDate),
    facts: { ...finding.facts, runDays: days.length },
    text: `${finding.text} Your calendar has running on ${daysText(days)}; those runs wait.`,
  };
}

/** `24 November 2026, 27 November 2026, 1 December 2026 and 29 more days` */
function daysText(days: readonly EpochDay[]): string {
  const more = days.length - NAMED;
  const named = days.slice(0, more === 1 ? NAMED + 1 : NAMED).map(dayText);
  if (more > 1) return `${named.join(', ')} and ${more} more days`;
  const last = named.pop();
  return named.length === 0 ? `${last}` : `${named.join(', ')} and ${last}`;
}
