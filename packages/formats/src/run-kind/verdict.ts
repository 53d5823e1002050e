import type { RunLabel } from './label.ts';

/** Who said it, where that counts before all other words: a rule that the runner made, or a mark that the runner set on this run. */
export type SaidBy = 'own-rule' | 'mark';

/** What one reading of a session comes to. */
export interface Verdict {
  readonly label: RunLabel;
  /** A few words: "title says tempo". */
  readonly how: string;
  /** 0 to 1. */
  readonly sure: number;
  /** A run whose kind is still open; the week around it may show that it is the long one. */
  readonly undecided: boolean;
  readonly saidBy?: SaidBy;
}

export const decided = (label: RunLabel, how: string, sure: number): Verdict => ({
  label,
  how,
  sure,
  undecided: false,
});

const BEFORE_WORDS: Readonly<Record<SaidBy, number>> = { 'own-rule': 2, mark: 1 };

/** How much a verdict counts before the words of a title, whatever these are sure of. */
export const standingOf = ({ saidBy }: Verdict): number => (saidBy === undefined ? 0 : BEFORE_WORDS[saidBy]);
