import { expect, test } from 'vitest';
import type { Exercise } from '../model/exercise.ts';
import { RETURN_LADDER, stageNeeded } from './return-ladder.ts';
import { exercise } from './test-builders.ts';

test.each<[string, Partial<Exercise>, number]>([
  ['a calf hold', { pattern: 'calf-plantarflexion', contraction: 'isometric' }, 0],
  ['gentle movement', { pattern: 'mobility-dynamic' }, 0],
  ['a hold that is hard on the legs', { contraction: 'isometric', lowerBodyFatigue: 2, laterality: 'unilateral' }, 3],
  ['a hold that takes skill', { pattern: 'hip-adduction', contraction: 'isometric', level: 5 }, 4],
  ['a leg extension', { pattern: 'knee-extension', level: 2 }, 1],
  ['a stretch', { pattern: 'stretch-static', contraction: 'isometric', lowerBodyFatigue: 0 }, 1],
  ['a squat', { pattern: 'squat', lowerBodyFatigue: 2 }, 2],
  ['a lunge', { pattern: 'lunge', laterality: 'alternating', lowerBodyFatigue: 2 }, 3],
  [
    'a loaded single-leg calf raise',
    { pattern: 'calf-plantarflexion', laterality: 'unilateral', lowerBodyFatigue: 2 },
    3,
  ],
  ['a deadlift', { pattern: 'hinge', lowerBodyFatigue: 3 }, 4],
  ['a swing', { pattern: 'hinge', contraction: 'ballistic' }, 5],
  ['a landing', { pattern: 'plyometric-bilateral', impact: 1 }, 5],
])('%s belongs to its stage of the way back', (_, given, stage) => {
  expect(stageNeeded(exercise(given))).toBe(stage);
});

test('the rows stand at their stage', () => {
  expect(RETURN_LADDER.map(({ stage }) => stage)).toEqual([0, 1, 2, 3, 4, 5]);
});
