import type * as z from 'zod';
import { expectedText } from './expected-text.ts';
import { explainKey } from './explain-key.ts';
import { explainType } from './explain-type.ts';
import { explainWord } from './explain-word.ts';
import { hints } from './hints.ts';
import { type Complaint, makeProblem } from './make-problem.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { valueAt } from './read-value.ts';
import { schemaAt } from './schema-at.ts';
import { foundText } from './wording.ts';

type Issue = z.core.$ZodIssue;

function explainSize(issue: Issue & { readonly origin: string }, expected: string, value: unknown): Complaint {
  if (issue.origin !== 'string') {
    return { code: 'out-of-range', expected, says: `expected ${expected}, found ${foundText(value)}` };
  }
  const most = 'maximum' in issue ? issue.maximum : undefined;
  return { code: 'too-long', expected: `at most ${most} characters`, says: `longer than ${most} characters` };
}

function explainIssue(schema: z.core.$ZodType, issue: Issue, value: unknown, field: string): Complaint {
  const expected = expectedText(schema);
  if (value === undefined) return { code: 'missing', expected, says: `is missing, expected ${expected}` };
  if (value === null) return { code: 'empty', expected, says: `nothing stands here, expected ${expected}` };
  const explain = hints.get(schema)?.explain;
  if (explain) return explain(value);
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return explainType(schema, value, field);
    case 'invalid_value':
      return explainWord(schema, issue.values as readonly (string | number)[], value);
    case 'too_small':
    case 'too_big':
      return explainSize(issue, expected, value);
    case 'invalid_format':
      return {
        code: 'bad-text',
        expected,
        says: `${foundText(value)} is empty or breaks the line, expected ${expected}`,
      };
    default:
      throw new Error(`the schema raised ${issue.code} at ${issue.path.join('.')}, which has no words`);
  }
}

function lastField(path: ProblemPath): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

/** Everything a schema finds wrong with a document, one problem a place, in our own words. */
export function problemsOf(root: z.ZodType, document: unknown, issues: readonly Issue[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const add = (problem: Problem): void => {
    const place = JSON.stringify(problem.path);
    if (!seen.has(place)) problems.push(problem);
    seen.add(place);
  };
  for (const issue of issues) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const schema = schemaAt(root, path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) add(explainKey(schema, document, path, key));
    } else if (issue.code === 'invalid_key') {
      const says = 'a name starts with a letter and holds letters, figures, spaces and hyphens';
      add(makeProblem(path, path.at(-1), { code: 'bad-text', expected: 'a short name such as gym', says }));
    } else if (schema) {
      const value = valueAt(document, path);
      add(makeProblem(path, value, explainIssue(schema, issue, value, lastField(path))));
    }
  }
  return problems;
}
