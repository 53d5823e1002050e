import type { ProblemPath } from './problem.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** An own field, whatever it holds; names such as `constructor` never reach the prototype. */
export function fieldOf(value: unknown, name: string): unknown {
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function valueAt(value: unknown, path: ProblemPath): unknown {
  let here = value;
  for (const step of path)
    here = typeof step === 'number' && Array.isArray(here) ? here[step] : fieldOf(here, String(step));
  return here;
}
