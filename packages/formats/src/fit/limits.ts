import type { IssueList } from '../issue-list.ts';

/** What no training exceeds; beyond it a value is damage, and is left out. Mark D. */
export const FIT_LIMITS = {
  /** Two weeks: the longest races on foot. */
  seconds: { from: 0, to: 14 * 86_400, of: 'duration' },
  metres: { from: 0, to: 3_000_000, of: 'distance' },
  beatsAMinute: { from: 20, to: 250, of: 'heart rate' },
  reps: { from: 1, to: 10_000, of: 'number of repetitions' },
  kilograms: { from: 0, to: 1000, of: 'weight' },
} as const;

/** The largest file that is read: a day of recording every second is 5 MB. Mark D. */
export const LARGEST_FIT_BYTES = 50_000_000;

/** More summaries, laps, sets or steps than this in one file are no training. Mark D. */
export const MOST_FIT_MESSAGES = 50_000;

/** A triathlon has five; a camp of a week would not have a hundred. Mark D. */
export const MOST_FIT_SESSIONS = 500;

/** Points that are added up where no summary is left: three days of recording every second. Mark D. */
export const MOST_FIT_POINTS = 260_000;

/** A value where it is possible; a zero says that there is none, and anything else out of bounds is said and left out. */
export function possible(
  value: number | undefined,
  limit: (typeof FIT_LIMITS)[keyof typeof FIT_LIMITS],
  issues: IssueList,
): number | undefined {
  if (value === undefined || value === 0) return undefined;
  if (value >= limit.from && value <= limit.to) return value;
  issues.add({
    code: 'fit-value-impossible',
    severity: 'warning',
    text: `The file gives a ${limit.of} of ${Math.round(value)}, which cannot be; it was left out.`,
    done: 'skipped',
  });
  return undefined;
}
