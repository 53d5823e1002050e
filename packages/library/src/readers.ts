import { nearestWord } from './edit-distance.ts';
import { describeValue, type Problem, type Refined } from './problem.ts';

/**
 * Reads one untrusted value. A reader that notes a problem returns nothing usable: whoever collects the problems throws the
 * whole value away, so that all problems of a record are found in one pass.
 */
export type Read<T> = (value: unknown, path: string, problems: Problem[]) => T;

/** What the reader makes of untrusted data; every problem is returned, with the path inside the record. */
export function refineWith<T>(read: Read<T>, input: unknown): Refined<T> {
  const problems: Problem[] = [];
  const value = read(input, '', problems);
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

function refuse<T>(path: string, problems: Problem[], expected: string, value: unknown): T {
  problems.push({ path, expected, found: describeValue(value) });
  return undefined as T;
}

/** A text of so many characters without space at its ends. */
export function text(min: number, max: number): Read<string> {
  return (value, path, problems) => {
    const fits =
      typeof value === 'string' && value.length >= min && value.length <= max && value.trim() === value && value !== '';
    return fits ? value : refuse(path, problems, `a trimmed text of ${min} to ${max} characters`, value);
  };
}

/** A text of a certain form; `expected` says the form in words. */
export function shaped(form: RegExp, expected: string): Read<string> {
  return (value, path, problems) =>
    typeof value === 'string' && form.test(value) ? value : refuse(path, problems, expected, value);
}

/** A word of a closed vocabulary. */
export function wordOf<Word extends string>(vocabulary: string, words: ReadonlySet<string>): Read<Word> {
  return (value, path, problems) => {
    if (typeof value === 'string' && words.has(value)) return value as Word;
    const near = typeof value === 'string' ? nearestWord(value, words) : undefined;
    const hint = near === undefined ? '' : ` (nearest: "${near}")`;
    return refuse(path, problems, `a word of the vocabulary ${vocabulary}${hint}`, value);
  };
}

/** A whole number between two bounds, both included. */
export function wholeNumber<N extends number>(min: N, max: N): Read<N> {
  return (value, path, problems) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? (value as N)
      : refuse(path, problems, `a whole number from ${min} to ${max}`, value);
}

/** A list whose items differ from each other. */
export function listOf<T>(item: Read<T>, min = 0): Read<readonly T[]> {
  return (value, path, problems) => {
    if (!Array.isArray(value)) return refuse(path, problems, 'a list', value);
    if (value.length < min) refuse(path, problems, `a list of at least ${min}`, value);
    const seen = new Set<string>();
    return value.map((entry: unknown, index) => {
      const key = typeof entry === 'string' ? entry : JSON.stringify(entry);
      if (seen.has(key)) refuse(`${path}[${index}]`, problems, 'each item once', entry);
      seen.add(key);
      return item(entry, `${path}[${index}]`, problems);
    });
  };
}

/** The fields of one record; `take` reads a field that must be there, `maybe` one that may be absent. */
export interface Fields {
  readonly take: <T>(key: string, read: Read<T>) => T;
  readonly maybe: <T, Key extends string>(key: Key, read: Read<T>) => { readonly [K in Key]?: T };
}

/** Opens an untrusted record, refuses fields that nobody asks for, and hands its fields to `build`. */
export function recordOf<T>(keys: readonly string[], build: (fields: Fields) => T): Read<T> {
  return (value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refuse(path, problems, 'a record', value);
    }
    const record = value as Readonly<Record<string, unknown>>;
    const inside = (key: string): string => (path === '' ? key : `${path}.${key}`);
    for (const key of Object.keys(record)) {
      if (keys.includes(key)) continue;
      const near = nearestWord(key, keys);
      refuse(
        inside(key),
        problems,
        near === undefined ? 'no such field' : `no such field (nearest: "${near}")`,
        record[key],
      );
    }
    return build({
      take: (key, read) => read(record[key], inside(key), problems),
      maybe: <V, Key extends string>(key: Key, read: Read<V>) =>
        (Object.hasOwn(record, key) ? { [key]: read(record[key], inside(key), problems) } : {}) as { [K in Key]?: V },
    });
  };
}
