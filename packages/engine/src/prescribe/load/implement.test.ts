import { describe, expect, test } from 'vitest';
import { exerciseWith, needs, placeWith } from '../../../tests/published/builders.ts';
import { implementOf, implementOptions } from './implement.ts';

const splitSquat = exerciseWith({
  id: 'split-squat',
  pattern: 'lunge',
  laterality: 'unilateral',
  loadType: 'bodyweight',
  equipment: { groups: [], optionalLoads: ['dumbbell'] },
});

describe('what carries the load', () => {
  test('is the first implement of the record that stands there', () => {
    const press = needs('close-grip-overhead-press', ['barbell', 'dumbbell']);
    expect(implementOf(press, placeWith(['dumbbell']))?.kind).toBe('dumbbell');
    expect(implementOf(press, placeWith(['dumbbell', 'barbell']))?.kind).toBe('barbell');
    expect(implementOptions(press, placeWith(['dumbbell', 'barbell'])).map(({ kind }) => kind)).toEqual([
      'barbell',
      'dumbbell',
    ]);
  });

  test('is not the bench or the rack', () => {
    expect(
      implementOf(needs('dumbbell-bench-press', ['bench'], ['dumbbell']), placeWith(['bench', 'dumbbell'])),
    ).toEqual({
      kind: 'dumbbell',
      equipment: 'dumbbell',
      hands: 2,
      optional: false,
    });
  });

  test('is nothing that can be weighed where only a band is there', () => {
    expect(implementOf(needs('face-pull', ['cable', 'band']), placeWith(['band']))).toBeUndefined();
  });

  test.each([
    ['leg-press-machine', 'machine'],
    ['cable-pulldown', 'cable'],
    ['sled', 'machine'],
    ['smith', 'smith'],
    ['medicine-ball', 'medicine-ball'],
  ])('reads %s as %s', (word, kind) => {
    expect(implementOf(needs('some-lift', [word]), placeWith([word]))).toMatchObject({
      kind,
      equipment: word,
      hands: 1,
    });
  });

  test('may be left out where the load is optional', () => {
    expect(implementOf(splitSquat, placeWith(['dumbbell']))).toMatchObject({ optional: true, hands: 2 });
    expect(implementOf(splitSquat, placeWith([]))).toBeUndefined();
  });

  test('is none for a hold, whatever is squeezed', () => {
    const squeeze = exerciseWith({
      id: 'ball-squeeze',
      loadType: 'timed',
      equipment: { groups: [['medicine-ball', 'towel']], optionalLoads: [] },
    });
    expect(implementOf(squeeze, placeWith(['medicine-ball']))).toBeUndefined();
  });

  test('is not a rack of dumbbells without a dumbbell', () => {
    const goblet = needs('goblet-squat', ['dumbbell', 'kettlebell']);
    expect(implementOf(goblet, placeWith(['dumbbell', 'kettlebell'], { dumbbells: [] }))?.kind).toBe('kettlebell');
  });

  test('is a pair of kettlebells as it is a pair of dumbbells', () => {
    expect(implementOf(needs('kettlebell-front-rack-squat', ['kettlebell']), placeWith(['kettlebell']))?.hands).toBe(2);
  });

  test.each([
    ['goblet-squat', 'bilateral', 1],
    ['dumbbell-squat', 'bilateral', 2],
    ['one-arm-dumbbell-row', 'unilateral', 1],
    ['bulgarian-split-squat', 'unilateral', 2],
    ['farmer-walk-on-toes', 'alternating', 2],
    ['suitcase-march', 'alternating', 1],
  ] as const)('for %s, %s, fills %s hand(s)', (id, laterality, hands) => {
    const exercise = exerciseWith({ id, laterality, equipment: { groups: [['dumbbell']], optionalLoads: [] } });
    expect(implementOf(exercise, placeWith(['dumbbell']))?.hands).toBe(hands);
  });
});
