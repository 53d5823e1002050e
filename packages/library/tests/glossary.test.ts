import { describe, expect, it } from 'vitest';
import { findWord } from '../src/glossary.ts';
import { plainKey } from '../src/label.ts';
import { loadGlossary } from '../src/node.ts';
import { readingGrade, sentencesOf, wordsOf } from './support/readability.ts';

const LONGEST_SENTENCE = 26;
const HIGHEST_GRADE = 8;
const glossary = loadGlossary();

describe('the glossary', () => {
  it('has every word once, in order', () => {
    const words = glossary.map(({ word }) => word);
    expect(words.length).toBeGreaterThanOrEqual(90);
    expect(words).toEqual([...words].sort((one, other) => one.localeCompare(other, 'en')));
    expect(new Set(words.map(plainKey)).size).toBe(words.length);
  });

  it('finds each word by each of its names', () => {
    const lost = glossary.flatMap((entry) =>
      [entry.word, ...entry.also].filter((name) => findWord(glossary, name)?.word !== entry.word),
    );
    expect(lost).toEqual([]);
    expect(findWord(glossary, 'reps in reserve')?.word).toBe('RIR');
    expect(findWord(glossary, 'quantum')).toBeUndefined();
  });

  it('explains in a sentence or three that anyone can read', () => {
    const meanings = glossary.map(({ meaning }) => meaning);
    const long = meanings.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE);
    expect(long).toEqual([]);
    expect(meanings.filter((meaning) => sentencesOf(meaning).length > 3)).toEqual([]);
    expect(readingGrade(meanings)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it('knows the words of a plan', () => {
    const asked = ['RIR', 'RPE', 'e1RM', 'tempo', 'microcycle', 'deload', 'taper', 'superset', 'ramp set', 'contact'];
    expect(asked.filter((word) => !findWord(glossary, word))).toEqual([]);
  });

  it('knows the words of a warning', () => {
    const asked = [
      ...[
        'later pregnancy',
        'pelvic floor',
        'doming',
        'hernia',
        'low bone density',
        'bone stress',
        'Achilles',
        'tendon',
      ],
      ...['sitting bone', 'meniscus', 'ligament', 'strain', 'sprain', 'clinician', 'high plank'],
    ];
    expect(asked.filter((word) => !findWord(glossary, word))).toEqual([]);
  });
});
