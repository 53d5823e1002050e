import type { ProblemPath } from './problem.ts';

const LONGEST_QUOTE = 40;
const PLAIN_NAME = /^[\p{L}\p{N}_-][\p{L}\p{N} _-]{0,39}$/u;

/** `races #2 > date`: names as they stand in the file, list entries counted from one. */
export function pathText(path: ProblemPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += ` #${step + 1}`;
    else text += `${text === '' ? '' : ' > '}${PLAIN_NAME.test(step) ? step : foundText(step)}`;
  }
  return text.trim();
}

/** `a, b or c` */
export function orList(words: readonly (string | number)[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** What stands in the file, in a few words. */
export function foundText(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') {
    return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}...` : value);
  }
  if (value instanceof Date) return `a timestamp (${Number.isNaN(value.getTime()) ? 'invalid' : value.toISOString()})`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'named fields';
  return String(value);
}

/** A simple value as text; empty for everything that has parts, whose own conversion is not to be trusted. */
export function scalarText(value: unknown): string {
  return typeof value === 'object' || typeof value === 'function' ? '' : String(value);
}
