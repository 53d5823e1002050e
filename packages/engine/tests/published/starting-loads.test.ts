/** Starting loads of evidence C4 (D): share of body mass, total of both hands, men; factors for women and age. */
import { describe, expect, test } from 'vitest';
import type { MovementPattern } from '../../src/model/exercise.ts';
import { firstLoad } from '../../src/prescribe/load/first-load.ts';
import { gramsOf } from '../../src/prescribe/load/kilograms.ts';
import { startLoad } from '../../src/prescribe/load/start-loads.ts';
import { exerciseWith, placeWith } from './builders.ts';

const ROWS: readonly (readonly [id: string, share: number, pattern: MovementPattern, equipment: string])[] = [
  ['goblet-squat', 0.15, 'squat', 'dumbbell'],
  ['dumbbell-squat', 0.2, 'squat', 'dumbbell'],
  ['back-squat', 0.3, 'squat', 'barbell'],
  ['front-squat', 0.3, 'squat', 'barbell'],
  ['hex-bar-deadlift', 0.45, 'hinge', 'hex-bar'],
  ['kettlebell-deadlift', 0.25, 'hinge', 'kettlebell'],
  ['romanian-deadlift-dumbbell', 0.25, 'hinge', 'dumbbell'],
  ['single-leg-rdl', 0.08, 'hinge', 'dumbbell'],
  ['split-squat', 0.1, 'lunge', 'dumbbell'],
  ['reverse-lunge', 0.1, 'lunge', 'dumbbell'],
  ['weighted-step-up', 0.1, 'step', 'dumbbell'],
  ['close-grip-pulldown', 0.35, 'pull-vertical', 'cable-pulldown'],
  ['hip-thrust', 0.4, 'hinge', 'barbell'],
  ['leg-press', 0.8, 'squat', 'leg-press-machine'],
  ['leg-extension-machine', 0.25, 'knee-extension', 'leg-extension-machine'],
  ['hamstring-curl-machine', 0.2, 'knee-flexion', 'leg-curl-machine'],
  ['seated-calf-raise', 0.3, 'calf-plantarflexion', 'machine'],
  ['weighted-single-leg-calf-raise', 0.05, 'calf-plantarflexion', 'dumbbell'],
  ['close-grip-bench-press', 0.3, 'push-horizontal', 'barbell'],
  ['close-grip-overhead-press', 0.18, 'push-vertical', 'dumbbell'],
  ['close-grip-seated-row', 0.35, 'pull-horizontal', 'cable'],
  ['one-arm-dumbbell-row', 0.12, 'pull-horizontal', 'dumbbell'],
  ['pallof-press', 0.08, 'core-anti-rotation', 'cable'],
];

describe('the table of starting loads', () => {
  test.each(ROWS)('%s begins at %s of body mass', (id, share) => {
    expect(startLoad(exerciseWith({ id }))).toMatchObject({ share, from: 'listed' });
  });

  test.each(ROWS)('%s, %s: a heavy man gets exactly that, before rounding', (id, share, pattern, equipment) => {
    const exercise = exerciseWith({ id, pattern, equipment: { groups: [[equipment]], optionalLoads: [] } });
    const found = firstLoad(exercise, { bodyMass: gramsOf(100), sex: 'male', age: 40 }, placeWith([equipment]));
    expect(found).toMatchObject({ total: gramsOf(100 * share), belowLightest: false });
  });
});

test.each([
  ['leg-press', 'squat', 'leg-press-machine', 'female', 30, 38.4],
  ['close-grip-seated-row', 'pull-horizontal', 'cable', 'female', 30, 12.6],
  ['leg-press', 'squat', 'leg-press-machine', 'male', 50, 43.2],
  ['leg-press', 'squat', 'leg-press-machine', 'male', 66, 35.52],
  ['leg-press', 'squat', 'leg-press-machine', 'female', 95, 23.04],
] as const)('%s: sixty kilograms, factors of the table', (id, pattern, equipment, sex, age, kg) => {
  const exercise = exerciseWith({ id, pattern, equipment: { groups: [[equipment]], optionalLoads: [] } });
  expect(firstLoad(exercise, { bodyMass: gramsOf(60), sex, age }, placeWith([equipment]))?.total).toBe(gramsOf(kg));
});

test('a seated calf raise on one leg begins at half of what C4 has for both', () => {
  const both = startLoad(exerciseWith({ id: 'seated-calf-raise' })).share;
  expect(startLoad(exerciseWith({ id: 'weighted-bent-knee-calf-raise' })).share).toBe(both / 2);
});
