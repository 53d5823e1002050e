import * as z from 'zod';
import type { Complaint } from './make-problem.ts';

/** What a schema knows about the mistakes that people make in its place. */
export interface Hint {
  /** What is expected, where the schema alone cannot say it well. */
  readonly expected?: string;
  /** Words people write, in lower-case letters and figures only, and the word that is meant. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** How many near words to offer; one unless told. */
  readonly offers?: number;
  /** Replaces the general wording when the value is present and wrong. */
  readonly explain?: (value: unknown) => Complaint;
}

/** Hints lie beside the schemas, so that they never reach the published JSON Schema. */
export const hints: z.core.$ZodRegistry<Hint> = z.registry<Hint>();

/** The schema itself, with a hint attached. */
export function hinted<Schema extends z.ZodType>(schema: Schema, hint: Hint): Schema {
  hints.add(schema, hint);
  return schema;
}
