import type * as z from 'zod';
import { checkVersion } from './check-version.ts';
import { inFileOrder } from './in-file-order.ts';
import { makeProblem } from './make-problem.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { problemsOf } from './problems-of.ts';
import { type Fields, fieldOf, isFields } from './read-value.ts';

export interface DocumentKind<Document> {
  readonly version: string;
  /** How people call it, with its article. */
  readonly name: string;
  readonly schema: z.ZodType<Document>;
}

export interface RefinedDocument<Document> {
  /** Present exactly when there is no problem. */
  readonly document?: Document;
  readonly problems: readonly Problem[];
}

/** Whether a path is, or lies within, one of the places. */
function isWithin(path: ProblemPath, places: ReadonlySet<string>): boolean {
  return path.some((_, index) => places.has(JSON.stringify(path.slice(0, index + 1))));
}

/**
 * Refines parsed YAML or JSON into a document, or tells everything that is wrong with it. `check` sees the fields even
 * where some are wrong; what it says about a place whose shape is wrong is left out.
 */
export function refineDocument<Document>(
  kind: DocumentKind<Document>,
  value: unknown,
  check: (fields: Fields) => readonly Problem[] = () => [],
): RefinedDocument<Document> {
  if (!isFields(value)) {
    const expected = `${kind.name} that starts with \`version: ${kind.version}\``;
    const empty = value === undefined || value === null || value === '';
    const says = empty ? `is empty, expected ${expected}` : `holds no named fields, expected ${expected}`;
    return { problems: [makeProblem([], value, { code: 'not-a-document', expected, says })] };
  }
  const version = checkVersion(kind.version, fieldOf(value, 'version'));
  if (version.problem && version.unreadable) return { problems: [version.problem] };
  const parsed = kind.schema.safeParse(value, { jitless: true });
  const shape = parsed.success ? [] : problemsOf(kind.schema, value, parsed.error.issues);
  const misshapen = shape.filter((problem) => problem.path[0] !== 'version' || problem.path.length > 1);
  const places = new Set(misshapen.map((problem) => JSON.stringify(problem.path)));
  const checked = check(value).filter((problem) => !isWithin(problem.path, places));
  const problems = inFileOrder(value, [...(version.problem ? [version.problem] : []), ...misshapen, ...checked]);
  return parsed.success && problems.length === 0 ? { document: parsed.data, problems } : { problems };
}
