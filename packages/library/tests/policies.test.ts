import { CHOICES, DEFAULT_POLICIES } from '@stridelift/engine';
import { describe, expect, it, test } from 'vitest';
import { loadLibrary, loadPolicies } from '../src/node.ts';
import type { TaughtPolicy } from '../src/policies/policy.ts';
import { readingGrade, sentencesOf, wordsOf } from './support/readability.ts';

const WORDS = { least: 110, most: 280 };
const LONGEST_SENTENCE = 26;
const HIGHEST_GRADE = 8;
/** Conflicts of evidence A2 that nobody can choose about: mistakes of a source, and what is settled by safety. */
const SETTLED = ['C6', 'C7', 'C8', 'C9', 'C17', 'C20'];

const policies = loadPolicies();
const { sources } = loadLibrary();

function partsOf({ text: { answer, sides, sure, ours, choices } }: TaughtPolicy): readonly string[] {
  return [answer, ...sides, sure, ours, ...choices.map(({ text }) => text)];
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)?/g) ?? [];

describe('the policies explained', () => {
  it('are all that an athlete file may choose, with every option and the default', () => {
    const told = policies.map(({ name, options, default: chosen }) => [name, options, chosen]);
    const real = Object.entries(DEFAULT_POLICIES).map(([name, chosen]) => [
      name,
      [...CHOICES[name as keyof typeof CHOICES]],
      chosen,
    ]);
    expect(Object.fromEntries(told.map(([name, ...rest]) => [name, rest]))).toEqual(
      Object.fromEntries(real.map(([name, ...rest]) => [name, rest])),
    );
  });

  it('settle every conflict of the sources that is a choice', () => {
    const settled = new Set(policies.flatMap(({ conflicts }) => conflicts));
    const all = Array.from({ length: 22 }, (_, index) => `C${index + 1}`);
    expect(all.filter((id) => !settled.has(id) && !SETTLED.includes(id))).toEqual([]);
  });

  test.each(policies)('$name explains each option, in its order', ({ options, text }) => {
    expect(text.choices.map(({ option }) => option)).toEqual(options.map(String));
    expect(text.sides.length).toBeGreaterThanOrEqual(2);
  });

  test.each(policies)('$name is short and plain', (policy) => {
    const parts = partsOf(policy);
    const count = parts.flatMap(wordsOf).length;
    expect(count).toBeGreaterThanOrEqual(WORDS.least);
    expect(count).toBeLessThanOrEqual(WORDS.most);
    expect(parts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE)).toEqual([]);
    expect(readingGrade(parts)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  test.each(policies)('$name says no number that its sources do not say', (policy) => {
    const said = policy.sources.map((id) => {
      const source = sources.get(id);
      if (!source) throw new Error(`${policy.name} cites ${id}, which nobody knows`);
      return `${source.finding} ${source.citation}`;
    });
    const known = new Set([...said.flatMap(numbersIn), ...policy.options.map(String)]);
    const told = [policy.text.answer, ...policy.text.sides, policy.text.sure, policy.text.ours].flatMap(numbersIn);
    expect(told.filter((number) => !known.has(number))).toEqual([]);
  });
});
