import { makeProblem } from '../../problems/make-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { isFields } from '../../problems/read-value.ts';
import type { Entry } from './check.ts';

/** What makes two entries the same; undefined when the entry cannot be compared. */
export type Likeness = (value: unknown) => string | number | undefined;

/** Simple values by themselves, named fields by all that they hold. */
function wholeEntry(value: unknown): string | number | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return isFields(value) ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
}

/** Every entry that repeats an earlier one of its list; `more` ends the sentence. */
export function repeats(entries: readonly Entry[], likeness: Likeness = wholeEntry, more = ''): readonly Problem[] {
  const first = new Map<string | number, number>();
  const problems: Problem[] = [];
  for (const { path, value } of entries) {
    const like = likeness(value);
    if (like === undefined) continue;
    const index = path.findLast((step) => typeof step === 'number') ?? 0;
    const earlier = first.get(like);
    if (earlier === undefined) {
      first.set(like, index);
      continue;
    }
    const says = `says the same as entry #${earlier + 1}${more}`;
    problems.push(makeProblem(path, value, { code: 'duplicate', expected: 'each entry once', says }));
  }
  return problems;
}
