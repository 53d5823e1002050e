import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROBLEM_CODES, type Problem, refineAthlete } from '../src/index.ts';
import { AS_OF, VOCABULARY } from './vocabulary.ts';

interface Expected {
  readonly code: string;
  readonly path: string;
  readonly piece: string;
  readonly suggestion: string | undefined;
}

const FOLDER = new URL('./bad-athletes/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

function readFixture(name: string): { readonly value: unknown; readonly expected: readonly Expected[] } {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const table = text
    .split('\n')
    .filter((line) => line.startsWith('# '))
    .slice(1);
  const expected = table.map((line) => {
    const [code = '', path = '', piece = '', suggestion] = line.slice(2).split(' | ');
    return { code, path, piece, suggestion: suggestion === '-' ? undefined : suggestion };
  });
  return { value: parse(text), expected };
}

function place(problem: Problem): string {
  return `${problem.code} at ${problem.path.length === 0 ? '.' : problem.path.join('.').replaceAll('\n', '\\n')}`;
}

const FIXTURES = NAMES.map((name) => ({ name: name.replace('.yaml', '').replaceAll('-', ' '), ...readFixture(name) }));

describe('a wrong athlete file is answered with every problem and nothing else', () => {
  test('at least 70 wrong files are kept', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(70);
  });

  test.each(FIXTURES)('$name', ({ value, expected }) => {
    const refined = refineAthlete(value, VOCABULARY, AS_OF);
    expect(refined.problems.map(place).sort()).toEqual(expected.map(({ code, path }) => `${code} at ${path}`).sort());
    expect(refined.athlete).toBeUndefined();
    expect(refined.assumptions).toEqual([]);
    for (const { code, path, piece, suggestion } of expected) {
      const problem = refined.problems.find((candidate) => place(candidate) === `${code} at ${path}`);
      expect(problem?.text).toContain(piece);
      expect(problem?.suggestion).toBe(suggestion);
    }
  });

  test('every code of the catalogue is provoked by a file, and none is unknown to it', () => {
    const provoked = new Set(FIXTURES.flatMap(({ expected }) => expected.map(({ code }) => code)));
    expect([...provoked].sort()).toEqual(Object.keys(PROBLEM_CODES).sort());
  });

  test('every code says what it means and how to mend it', () => {
    for (const [code, { meaning, mend }] of Object.entries(PROBLEM_CODES)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(meaning).toMatch(/\.$/);
      expect(mend).toMatch(/\.$/);
    }
  });
});
