import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestWords } from './nearest-words.ts';

const WORDS = [
  'easy',
  'recovery',
  'long',
  'tempo',
  'intervals',
  'single-leg-rdl',
  'bodyMassKg',
  '5k',
  '10k',
  'knee-pfp',
];

describe('the nearest word', () => {
  test.each([
    ['a letter too many', 'intervalls', ['intervals']],
    ['two letters swapped', 'lnog', ['long']],
    ['capitals', 'TEMPO', ['tempo']],
    ['another way of joining', 'single leg RDL', ['single-leg-rdl']],
    ['snake case', 'body_mass_kg', ['bodyMassKg']],
    ['a beginning', 'rec', ['recovery']],
    ['one piece of a longer name', 'knee', ['knee-pfp']],
    ['another figure', '15k', []],
    ['nothing like any', 'unicorn', []],
    ['signs alone', '???', []],
    ['a text of a page', 'easy'.repeat(1000), []],
  ])('for %s', (_, found, near) => {
    expect(nearestWords(found, WORDS)).toEqual(near);
  });

  test('follows a synonym before the spelling', () => {
    expect(nearestWords('Jog', WORDS, { synonyms: { jog: 'recovery' } })).toEqual(['recovery']);
  });

  test('offers as many as asked for, none much farther than the first', () => {
    const squats = ['back-squat', 'front-squat', 'split-squat', 'squat-jump-with-a-turn'];
    expect(nearestWords('squat', squats, { count: 3 })).toEqual(['back-squat', 'front-squat', 'split-squat']);
    expect(nearestWords('back-sqat', squats, { count: 3 })).toEqual(['back-squat']);
  });

  test('of a known word is the word itself, in any order of the list', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORDS),
        fc.shuffledSubarray(WORDS, { minLength: WORDS.length }),
        (word, shuffled) => {
          expect(nearestWords(word, shuffled)).toEqual([word]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
