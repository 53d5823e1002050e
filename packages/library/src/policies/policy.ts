import type { Grade } from '../cards/card.ts';

/** A question on which the sources disagree: what is known of it beside its words. */
export interface PolicyRecord {
  /** Its name in the athlete file. */
  readonly name: string;
  /** Conflicts of evidence A2 that it settles. */
  readonly conflicts: readonly string[];
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly default: string | number;
  readonly options: readonly (string | number)[];
}

/** The words of a policy. */
export interface PolicyText {
  readonly question: string;
  /** What the default does, in a sentence. */
  readonly answer: string;
  readonly sides: readonly string[];
  readonly sure: string;
  readonly ours: string;
  /** One for each option, in their order. */
  readonly choices: readonly { readonly option: string; readonly text: string }[];
}

export interface TaughtPolicy extends PolicyRecord {
  readonly text: PolicyText;
}
