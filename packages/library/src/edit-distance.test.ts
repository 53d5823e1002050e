import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, forgivenSlips, nearestWord } from './edit-distance.ts';

describe('slips between two words', () => {
  it.each([
    ['plank', 'plank', 0],
    ['plank', 'planks', 1],
    ['plank', 'lank', 1],
    ['plank', 'plamk', 1],
    ['plank', 'palnk', 1],
    ['deadlift', 'daedlfit', 2],
    ['', 'row', 3],
  ])('%s to %s takes %i', (from, to, slips) => {
    expect(editDistance(from, to, 5)).toBe(slips);
  });

  it('stops counting one past the limit', () => {
    expect(editDistance('plank', 'deadlift', 2)).toBe(3);
    expect(editDistance('squat', 'lunge', 2)).toBe(3);
  });

  it('is the same both ways, and zero only for the same word', () => {
    const word = fc.stringMatching(/^[abc]{0,6}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 6)).toBe(editDistance(b, a, 6));
        expect(editDistance(a, b, 6) === 0).toBe(a === b);
      }),
      { numRuns: 1000 },
    );
  });
});

it('forgives nothing in short words, where a neighbour is another word', () => {
  expect([1, 3, 4, 7, 8, 20].map(forgivenSlips)).toEqual([0, 0, 1, 1, 2, 2]);
});

describe('the nearest word', () => {
  it('takes the first of the nearest', () => {
    expect(nearestWord('barbel', ['dumbbell', 'barbell', 'barbels'])).toBe('barbell');
  });
  it('is none when all are far', () => {
    expect(nearestWord('rocket', ['barbell', 'band'])).toBeUndefined();
    expect(nearestWord('A', ['V', 'P'])).toBeUndefined();
  });
});
