import type { DayFacts, Moment } from './day-facts.ts';

export type RuleLevel = 'hard' | 'soft' | 'note';
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** What a rule noticed on a day. `amount` is how much of it (hours short, sessions missing), a positive integer. */
export interface Match {
  readonly amount: number;
  readonly facts: Facts;
}

export interface Step {
  /** The rule's memory after the day, a small integer. */
  readonly state: number;
  readonly matches: readonly Match[];
}

/** Hours between two moments, kept as data so that audits can measure what is kept as well as what is broken. */
export interface Gap {
  readonly from: (moment: Moment) => boolean;
  readonly to: (moment: Moment) => boolean;
  readonly hours: number;
  /** Strength to strength is measured from start to start; everything else from end to start. */
  readonly measure: 'end-to-start' | 'start-to-start';
}

/**
 * A rule, written once: a small deterministic automaton over days. The scheduler runs it forward, the audit runs it over any plan,
 * and the explanation puts the facts of a match into its message.
 */
export interface Rule {
  /** Thing-what, kebab-case, stable for ever. */
  readonly id: string;
  readonly level: RuleLevel;
  /** The sentence a coach would say. */
  readonly statement: string;
  /** Ids of the library's sources. */
  readonly sources: readonly string[];
  readonly params: Facts;
  readonly start: number;
  readonly step: (state: number, day: DayFacts) => Step;
  /** True when `step` ignores the state. */
  readonly local: boolean;
  /** What the memory is of, where other rules remember the same: those are compiled together. */
  readonly memoryOf?: unknown;
  /** What it says of a match; `{name}` stands for a fact. */
  readonly says: string;
  /** What it says of a distance that is kept, where it has something to say. */
  readonly keeps?: string;
  /** Days of which it is worth saying; all, where it is not told. */
  readonly keepsOn?: (day: DayFacts) => boolean;
  readonly suggestion?: string;
  readonly gap?: Gap;
}

const NO_MATCHES: readonly Match[] = [];
/** Counts are small, and a step that notices nothing is the same every time. */
const QUIET_STEPS = Array.from({ length: 16 }, (_, state): Step => ({ state, matches: NO_MATCHES }));

/** A step that notices nothing. */
export function stay(state: number): Step {
  return QUIET_STEPS[state] ?? { state, matches: NO_MATCHES };
}
