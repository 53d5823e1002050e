import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROBLEM_CODES, type Problem, refineAthlete, refineFindings, refineImport, refinePlan } from '../src/index.ts';
import { PLAN } from './plan-document.ts';
import { AS_OF, VOCABULARY } from './vocabulary.ts';

const FOLDER = new URL('./good-athletes/', import.meta.url);
const ATHLETES = readdirSync(FOLDER).map((name): unknown => parse(readFileSync(new URL(name, FOLDER), 'utf8')));

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    new Date(0),
    '2026-02-30',
    '__proto__',
    '18:00',
    { toString: false },
    { valueOf: 1, constructor: [] },
    undefined,
  ),
);

/** Puts a value somewhere into a document: `steps` choose the way down. */
function disturb(document: unknown, steps: readonly number[], value: unknown): unknown {
  if (steps.length === 0 || typeof document !== 'object' || document === null) return value;
  const copy = (Array.isArray(document) ? [...document] : { ...document }) as Record<string, unknown>;
  const keys = [...Object.keys(copy), 'addition'];
  const key = keys[(steps[0] as number) % keys.length] as string;
  copy[key] = disturb(copy[key], steps.slice(1), value);
  return copy;
}

const way = fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 });

function wellFormed(problems: readonly Problem[]): void {
  for (const problem of problems) {
    expect(PROBLEM_CODES).toHaveProperty([problem.code]);
    expect(problem.text).toMatch(/^.+: .+\.$/s);
    expect(problem.text).not.toMatch(/undefined|\[object/);
    expect(problem.expected).not.toBe('');
    expect(problem.suggestion).not.toBe('');
  }
}

test('whatever stands in place of an athlete file is answered, with an athlete or with problems', () => {
  fc.assert(
    fc.property(fc.oneof(odd, fc.dictionary(fc.string(), odd)), (value) => {
      const { athlete, problems } = refineAthlete(value, VOCABULARY, AS_OF);
      expect(athlete === undefined).toBe(problems.length > 0);
      wellFormed(problems);
    }),
    { numRuns: 1000 },
  );
});

test('a right athlete file with one disturbed value is answered, and the problems keep near the value', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ATHLETES), way, odd, (document, steps, value) => {
      const { athlete, problems } = refineAthlete(disturb(document, steps, value), VOCABULARY, AS_OF);
      expect(athlete === undefined).toBe(problems.length > 0);
      wellFormed(problems);
    }),
    { numRuns: 3000 },
  );
});

test('disturbed plans, findings and imports are answered', () => {
  fc.assert(
    fc.property(way, odd, (steps, value) => {
      const { plan, problems } = refinePlan(disturb(PLAN, steps, value));
      expect(plan === undefined).toBe(problems.length > 0);
      wellFormed(problems);
      wellFormed(refineFindings(value).problems);
      wellFormed(refineImport(value).problems);
    }),
    { numRuns: 1000 },
  );
});

test('problems come in the order of the file', () => {
  const text = ['version: stridelift/athlete@1', 'avoid: [nothing-known]', 'lifting: beginner', 'goal: {}', 'age: 3'];
  const { problems } = refineAthlete(parse(text.join('\n')), VOCABULARY);
  expect(problems.map(({ path }) => path[0])).toEqual(['avoid', 'lifting', 'goal', 'age']);
});
