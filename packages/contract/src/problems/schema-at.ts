import * as z from 'zod';
import type { ProblemPath } from './problem.ts';

/** The schema without the wrappers that only say whether a field may be absent. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional ? bare(schema.unwrap()) : schema;
}

function child(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  const outer = bare(schema);
  if (outer instanceof z.ZodObject) return Object.hasOwn(outer.shape, step) ? outer.shape[step] : undefined;
  if (outer instanceof z.ZodArray) return outer.element;
  if (outer instanceof z.ZodRecord) return outer.valueType;
  return undefined;
}

/** The schema that governs the value at a path; undefined where the document has no such place. */
export function schemaAt(root: z.core.$ZodType, path: ProblemPath): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = root;
  for (const step of path) {
    if (schema === undefined) return undefined;
    schema = child(schema, step);
  }
  return schema === undefined ? undefined : bare(schema);
}
