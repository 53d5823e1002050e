import * as z from 'zod';
import { hints } from './hints.ts';
import { orList } from './wording.ts';

function numberText(schema: z.ZodNumber): string {
  const [least, most] = [schema.minValue ?? Number.NEGATIVE_INFINITY, schema.maxValue ?? Number.POSITIVE_INFINITY];
  const kind = schema.isInt ? 'a whole number' : 'a number';
  if (!Number.isFinite(least) || Math.abs(least) === Number.MAX_SAFE_INTEGER || !Number.isFinite(most)) return kind;
  return `${kind} from ${least} to ${most}`;
}

/** What a schema asks for, in words that fit after "expected". */
export function expectedText(schema: z.core.$ZodType | undefined): string {
  const told = schema && hints.get(schema)?.expected;
  if (told !== undefined) return told;
  if (schema instanceof z.ZodEnum) return orList(schema.options);
  if (schema instanceof z.ZodLiteral) return orList([...schema.values].map(String));
  if (schema instanceof z.ZodNumber) return numberText(schema);
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (schema instanceof z.ZodArray) return 'a list';
  if (schema instanceof z.ZodObject) return `named fields (${Object.keys(schema.shape).join(', ')})`;
  if (schema instanceof z.ZodRecord) return 'named fields';
  return 'text';
}
