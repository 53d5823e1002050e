/** One thing wrong with a record: where, what belongs there, what stands there. */
export interface Problem {
  /** `cues[1].text`; empty for the record as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Untrusted data made typed, or everything that is wrong with it at once. */
export type Refined<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const LONGEST_QUOTE = 60;

/** A problem as one sentence: `level: expected a whole number from 1 to 5, found 7`. */
export function renderProblem(problem: Problem): string {
  const where = problem.path === '' ? 'record' : problem.path;
  return `${where}: expected ${problem.expected}, found ${problem.found}`;
}

/** A value in a few words, for the `found` of a problem. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a record';
  if (typeof value !== 'string') return String(value);
  return value.length > LONGEST_QUOTE ? `${value.length} characters` : JSON.stringify(value);
}
