import * as z from 'zod';
import { hinted } from '../problems/hints.ts';

/** A word whose list the schema does not hold; `expected` says whose word it is. */
export function namedText(expected: string, description: string): z.ZodString {
  return hinted(z.string().meta({ description }), { expected });
}
