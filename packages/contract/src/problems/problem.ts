import type { ProblemCode } from './problem-codes.ts';

/** Keys and list positions from the root of the document, as zod and the YAML reader count them. */
export type ProblemPath = readonly (string | number)[];

/** One thing that is wrong with a file. The reader adds file, line and column from the path. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: ProblemPath;
  /** What stands there, short enough for one line. */
  readonly found: string;
  readonly expected: string;
  /** A whole sentence that stands alone. */
  readonly text: string;
  /** What to write instead, where that can be told. */
  readonly suggestion?: string;
}
