import type { RunLabel } from './label.ts';

/** What one reading of a session comes to. */
export interface Verdict {
  readonly label: RunLabel;
  /** A few words: "title says tempo". */
  readonly how: string;
  /** 0 to 1. */
  readonly sure: number;
  /** A run whose kind is still open; the week around it may show that it is the long one. */
  readonly undecided: boolean;
}

export const decided = (label: RunLabel, how: string, sure: number): Verdict => ({
  label,
  how,
  sure,
  undecided: false,
});
