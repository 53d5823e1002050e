import { expect, test } from 'vitest';
import type { Exercise, MovementPattern } from '../model/exercise.ts';
import { RETURN_LADDER, stageNeeded } from './return-ladder.ts';
import { exercise } from './test-builders.ts';

test.each<[string, Partial<Exercise>, number]>([
  ['a calf hold', { pattern: 'calf-plantarflexion', contraction: 'isometric' }, 0],
  ['gentle movement', { pattern: 'mobility-dynamic' }, 0],
  ['a hold that is hard on the legs', { contraction: 'isometric', lowerBodyFatigue: 2, laterality: 'unilateral' }, 3],
  ['a hold that takes skill', { pattern: 'hip-adduction', contraction: 'isometric', level: 5 }, 4],
  ['a plank, a hold for those who began', { pattern: 'core-anti-extension', contraction: 'isometric', level: 2 }, 0],
  ['a hold one step on', { pattern: 'core-anti-extension', contraction: 'isometric', level: 3 }, 2],
  ['a squat that takes skill', { level: 4 }, 4],
  ['a squat that takes some', { level: 3 }, 2],
  ['a machine curl', { pattern: 'knee-flexion', level: 3 }, 2],
  ['a leg extension', { pattern: 'knee-extension', level: 2 }, 1],
  ['a stretch', { pattern: 'stretch-static', contraction: 'isometric', lowerBodyFatigue: 0 }, 1],
  ['a squat', { pattern: 'squat', lowerBodyFatigue: 2 }, 2],
  ['a squat that is easy on the legs', { pattern: 'squat', level: 1, lowerBodyFatigue: 1 }, 2],
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

/** Exercises that are easy on the legs and for beginners: those of one joint or none come before those of several. */
test.each<[MovementPattern, number]>([
  ['calf-plantarflexion', 1],
  ['foot-ankle', 1],
  ['knee-flexion', 1],
  ['knee-extension', 1],
  ['hip-flexion', 1],
  ['hip-abduction', 1],
  ['hip-adduction', 1],
  ['core-anti-extension', 1],
  ['core-anti-rotation', 1],
  ['core-anti-lateral-flexion', 1],
  ['rotation', 1],
  ['spinal-extension', 1],
  ['stretch-static', 1],
  ['squat', 2],
  ['hinge', 2],
  ['lunge', 2],
  ['step', 2],
  ['push-horizontal', 2],
  ['pull-vertical', 2],
  ['balance', 2],
])('%s begins at stage %s', (pattern, stage) => {
  expect(stageNeeded(exercise({ pattern }))).toBe(stage);
});

/** Evidence D5: shares of the one-repetition maximum, and what effort leaves in reserve. */
test.each([
  [0, undefined, 5],
  [1, undefined, 4],
  [2, 60, undefined],
  [3, 70, undefined],
  [4, 85, undefined],
  [5, undefined, undefined],
])('stage %s lifts at most %s %% and keeps %s', (stage, maxPercent, minRir) => {
  expect(RETURN_LADDER[stage]?.stage).toBe(stage);
  expect(RETURN_LADDER[stage]?.maxPercent).toBe(maxPercent);
  expect(RETURN_LADDER[stage]?.minRir).toBe(minRir);
});
