import { describe, expect, it, test } from 'vitest';
import { exerciseOf, library } from '../../tests/builders/choice.ts';
import { runSpecificity } from './run-specificity.ts';

describe('nearness to running (S0-03, S0-20)', () => {
  it('lies between 0 and 10 for every exercise', () => {
    const wrong = library.exercises.filter((exercise) => {
      const points = runSpecificity(exercise);
      return !Number.isInteger(points) || points < 0 || points > 10;
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['single-leg-rdl', 'romanian-deadlift-dumbbell', 'one leg at a time'],
    ['step-up', 'lateral-step-up', 'forward, not sideways'],
    ['bodyweight-squat', 'sit-to-stand', 'hip, knee and ankle together'],
    ['single-leg-pogo', 'single-leg-calf-raise', 'quick off the ground'],
    ['close-grip-pulldown', 'pull-up', 'arms close to the sides'],
  ])('%s is nearer than %s: %s', (nearer, farther) => {
    expect(runSpecificity(exerciseOf(nearer))).toBeGreaterThan(runSpecificity(exerciseOf(farther)));
  });
});
