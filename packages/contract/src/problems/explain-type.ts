import * as z from 'zod';
import { readQuantity } from '../words/read-quantity.ts';
import { expectedText } from './expected-text.ts';
import type { Complaint } from './make-problem.ts';
import { isFields } from './read-value.ts';
import { foundText, scalarText } from './wording.ts';

const YES_OR_NO: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  on: true,
  true: true,
  '1': true,
  no: false,
  n: false,
  off: false,
  false: false,
  '0': false,
};

function yesOrNo(value: unknown): string | undefined {
  const word = scalarText(value).trim().toLowerCase();
  return Object.hasOwn(YES_OR_NO, word) ? String(YES_OR_NO[word]) : undefined;
}

function inAList(schema: z.core.$ZodType, value: unknown): string | undefined {
  const item = schema instanceof z.ZodArray ? schema.element : undefined;
  if (isFields(value))
    return item instanceof z.ZodObject ? 'the same fields as one entry of a list: [{ ... }]' : undefined;
  const word = scalarText(value);
  return item instanceof z.ZodObject || !/^[\w-]{1,40}$/.test(word) ? undefined : `[${word}]`;
}

function meant(schema: z.core.$ZodType, value: unknown): string | undefined {
  if (schema instanceof z.ZodBoolean) return yesOrNo(value);
  if (schema instanceof z.ZodArray) return inAList(schema, value);
  if (schema instanceof z.ZodString && (typeof value === 'number' || typeof value === 'boolean')) return `"${value}"`;
  if (schema instanceof z.ZodObject && Array.isArray(value) && value.length === 1 && isFields(value[0])) {
    return 'the same fields without the list around them';
  }
  return undefined;
}

/** A value of the wrong kind, with numbers in disguise told apart; `field` is the name of the nearest field above. */
export function explainType(schema: z.core.$ZodType, value: unknown, field: string): Complaint {
  const expected = expectedText(schema);
  if (schema instanceof z.ZodNumber && typeof value === 'string') {
    const number = readQuantity(value, field);
    if (number !== undefined) {
      return {
        code: 'number-as-text',
        expected,
        says: `${foundText(value)} is text, expected ${expected} without quotes or unit`,
        suggestion: String(number),
      };
    }
  }
  if (schema instanceof z.ZodNumber && Number.isFinite(value)) {
    return {
      code: 'not-whole',
      expected,
      says: `expected ${expected}, found ${foundText(value)}`,
      suggestion: String(Math.round(value as number)),
    };
  }
  return {
    code: 'wrong-type',
    expected,
    says: `expected ${expected}, found ${foundText(value)}`,
    suggestion: meant(schema, value),
  };
}
