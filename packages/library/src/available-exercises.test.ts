import { EVERYWHERE } from '@stridelift/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availableExercises } from './available-exercises.ts';
import { loadLibrary } from './node.ts';
import { wordsOf } from './vocabulary.ts';

const library = loadLibrary();
const ids = (equipment: readonly string[]): string[] =>
  availableExercises(library, equipment).map((exercise) => exercise.id);

describe('with nothing at all', () => {
  it('what needs nothing, or only what every place has, is there', () => {
    expect(ids([])).toEqual(
      expect.arrayContaining(['push-up', 'wall-sit', 'sit-to-stand', 'towel-curl', 'forward-lunge']),
    );
    expect(ids([])).toEqual(ids([...EVERYWHERE]));
  });
  it('what needs more is not', () => {
    for (const id of ['box-jump', 'band-row', 'deadlift', 'leg-extension-band']) expect(ids([])).not.toContain(id);
  });
  it('only what must be stepped on, pulled or strapped on leaves its pattern empty', () => {
    const patterns = new Set<string>(availableExercises(library, []).map((exercise) => exercise.pattern));
    const empty = ['step', 'pull-horizontal', 'pull-vertical', 'knee-extension'];
    expect([...wordsOf('pattern')].filter((pattern) => !patterns.has(pattern))).toEqual(empty);
  });
});

describe('with some equipment', () => {
  it.each([
    ['one word of a choice is enough', ['kettlebell'], 'goblet-squat', true],
    ['every part of a sum is needed', ['barbell'], 'back-squat', false],
    ['every part of a sum together is enough', ['barbell', 'rack'], 'back-squat', true],
    ['a choice inside a sum', ['smith', 'bench'], 'weighted-bent-knee-calf-raise', true],
    ['the sum without its choice', ['bench'], 'weighted-bent-knee-calf-raise', false],
    ['an everyday thing counts as there', ['band'], 'leg-extension-band', true],
    ['an unknown word adds nothing', ['trampoline'], 'box-jump', false],
  ])('%s', (_, equipment, id, there) => {
    expect(ids(equipment).includes(id)).toBe(there);
  });

  it('everything is there when everything is', () => {
    expect(ids([...wordsOf('equipment')])).toHaveLength(library.exercises.length);
  });

  it('more equipment never takes an exercise away', () => {
    const some = fc.subarray([...wordsOf('equipment')]);
    fc.assert(
      fc.property(some, some, (few, more) => {
        const larger = new Set(ids([...few, ...more]));
        expect(ids(few).every((id) => larger.has(id))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
