export type IssueSeverity = 'error' | 'warning' | 'info';

/** What was done about it: the part was left out, a value was assumed or limited, or the whole was refused. */
export type IssueDone = 'skipped' | 'assumed' | 'clamped' | 'refused';

/** Something in the input that is wrong, or that was read in a way the runner should know of. Returned, never thrown. */
export interface Issue {
  /** One of the catalogue in `issue-catalogue.ts`, or of the reader that made it. */
  readonly code: string;
  readonly severity: IssueSeverity;
  readonly file?: string;
  /** Lines, columns and bytes: the first line and column are 1, the first byte is 0. */
  readonly line?: number;
  readonly column?: number;
  readonly byte?: number;
  readonly text: string;
  readonly done: IssueDone;
  readonly suggestion?: string;
}

/** What a reader gives back: what could be read, and everything that is to be said about it. */
export interface Reading<Value> {
  readonly value: Value;
  readonly issues: readonly Issue[];
}
