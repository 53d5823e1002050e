import type { Issue } from './issue.ts';
import type { FormatIssueCode } from './issue-catalogue.ts';

/** More of one kind than this and the list helps nobody. */
const LISTED_PER_CODE = 50;

export type NewIssue = Omit<Issue, 'code' | 'file'> & { readonly code: FormatIssueCode };

/** Collects the issues of one file in the order of its lines, and counts rather than lists what repeats without end. */
export interface IssueList {
  add(issue: NewIssue): void;
  all(): readonly Issue[];
}

/** What belongs to no line comes after the rest. */
const lineOf = (issue: Issue): number => issue.line ?? Number.MAX_SAFE_INTEGER;

export function startIssueList(file?: string): IssueList {
  const found: Issue[] = [];
  const counts = new Map<FormatIssueCode, number>();
  const named = file === undefined ? {} : { file };
  return {
    add(issue) {
      const count = (counts.get(issue.code) ?? 0) + 1;
      counts.set(issue.code, count);
      if (count <= LISTED_PER_CODE) found.push({ ...issue, ...named });
    },
    all() {
      const rest = [...counts].filter(([, count]) => count > LISTED_PER_CODE);
      const inOrder = [...found].sort((a, b) => lineOf(a) - lineOf(b) || (a.column ?? 0) - (b.column ?? 0));
      return inOrder.concat(
        rest.map(([code, count]) => ({
          code: 'more-of-the-same',
          severity: 'info',
          ...named,
          text: `${count - LISTED_PER_CODE} more of ${code} are not listed.`,
          done: 'skipped',
        })),
      );
    },
  };
}
