import type * as z from 'zod';
import { nearestWords } from '../words/nearest-words.ts';
import { expectedText } from './expected-text.ts';
import { hints } from './hints.ts';
import type { Complaint } from './make-problem.ts';
import { foundText, orList } from './wording.ts';

/** A longer list is left to `expected` when a near word is offered. */
const LONG_LIST = 8;

type Word = string | number;

function explainNumber(words: readonly number[], value: unknown, expected: string): Complaint {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof value === 'string' && words.includes(number as number)) {
    const says = `${foundText(value)} is text, expected ${expected} without quotes`;
    return { code: 'number-as-text', expected, says, suggestion: String(number) };
  }
  if (typeof value !== 'number')
    return { code: 'wrong-type', expected, says: `expected ${expected}, found ${foundText(value)}` };
  const nearest = [...words].sort((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
  return { code: 'out-of-range', expected, says: `expected ${expected}, found ${value}`, suggestion: String(nearest) };
}

/** A word or number outside the closed list of a field; YAML readers that turn `on` and `off` into truth values are understood. */
export function explainWord(schema: z.core.$ZodType | undefined, words: readonly Word[], value: unknown): Complaint {
  const expected = expectedText(schema);
  const numbers = words.filter((word) => typeof word === 'number');
  if (numbers.length > 0) return explainNumber(numbers, value, expected);
  const texts = words.map(String);
  const asSwitch = typeof value === 'boolean' ? (value ? 'on' : 'off') : undefined;
  if (asSwitch !== undefined && texts.includes(asSwitch)) {
    const says = `expected ${expected}, found ${value} (the word needs quotes here)`;
    return { code: 'unknown-word', expected, says, suggestion: `"${asSwitch}"` };
  }
  if (typeof value === 'object')
    return { code: 'wrong-type', expected, says: `expected ${expected}, found ${foundText(value)}` };
  const hint = schema && hints.get(schema);
  const near = nearestWords(String(value), texts, { count: hint?.offers ?? 1, synonyms: hint?.synonyms });
  return {
    code: 'unknown-word',
    expected,
    says: `${foundText(value)} is not a word for this${near.length > 0 && words.length > LONG_LIST ? '' : `, expected ${expected}`}`,
    suggestion: near.length === 0 ? undefined : orList(near),
  };
}
