import * as z from 'zod';
import { nearestWords } from '../words/nearest-words.ts';
import { hints } from './hints.ts';
import { makeProblem } from './make-problem.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { valueAt } from './read-value.ts';
import { foundText, orList } from './wording.ts';

/** A field that does not exist, with the nearest name that is still free at this place. */
export function explainKey(
  schema: z.core.$ZodType | undefined,
  document: unknown,
  path: ProblemPath,
  key: string,
): Problem {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const present = Object.keys((valueAt(document, path) ?? {}) as object);
  const free = known.filter((name) => !present.includes(name));
  const near = nearestWords(key, free, { synonyms: schema && hints.get(schema)?.synonyms });
  const list = near.length > 0 ? '' : `, known are ${known.join(', ')}`;
  return makeProblem([...path, key], key, {
    code: 'unknown-key',
    expected: orList(known),
    says: `there is no field ${foundText(key)} here${list}`,
    suggestion: near[0],
  });
}
