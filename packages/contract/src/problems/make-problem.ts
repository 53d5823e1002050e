import type { Problem, ProblemPath } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { foundText, pathText } from './wording.ts';

/** What is wrong with a value, before it is known where the value stands. */
export interface Complaint {
  readonly code: ProblemCode;
  readonly expected: string;
  /** A clause that follows the name of the field and a colon. */
  readonly says: string;
  readonly suggestion?: string | undefined;
}

/** A problem at a path from a complaint about the value found there. */
export function makeProblem(path: ProblemPath, value: unknown, complaint: Complaint): Problem {
  const where = pathText(path);
  return {
    code: complaint.code,
    path,
    found: foundText(value),
    expected: complaint.expected,
    text: `${where === '' ? 'The file' : where}: ${complaint.says}.`,
    ...(complaint.suggestion === undefined ? {} : { suggestion: complaint.suggestion }),
  };
}
