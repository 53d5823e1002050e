import type { DayFacts, SessionFacts } from '../rules/day-facts.ts';

/** A day of the calendar before a session is chosen. */
export interface OpenDay {
  /** Without a session. */
  readonly facts: DayFacts;
  /** Sessions that could stand here, the most wanted first; leaving the day free is always possible unless one must stay. */
  readonly options: readonly SessionFacts[];
  /** The one option is fixed: it happened, or the runner pinned it. */
  readonly fixed?: boolean;
}

/** The choices of a day as full letters of the word; the free day comes last. */
export function choices(day: OpenDay): readonly DayFacts[] {
  const withSession = day.options.map((session): DayFacts => ({ session, ...day.facts }));
  return day.fixed ? withSession : [...withSession, day.facts];
}
