import { GYM, HOME, kg } from '@stridelift/testkit';
import { describe, expect, it, test } from 'vitest';
import { exerciseWith, placeWith } from '../../tests/published/builders.ts';
import type { Place } from '../model/place.ts';
import { canDoAt, loadsHeavyLegs } from './equipment-at.ts';

const needing = (...groups: readonly (readonly string[])[]) =>
  exerciseWith({ id: 'lift', equipment: { groups, optionalLoads: [] } });

describe('an exercise can be done', () => {
  test.each<readonly [string, readonly (readonly string[])[], readonly string[], boolean]>([
    ['anywhere when it needs nothing', [], [], true],
    [
      'with a chair, a wall, a towel, a doorway or the floor, which are everywhere',
      [['chair'], ['wall', 'bench']],
      [],
      true,
    ],
    ['with any word of a group', [['dumbbell', 'kettlebell']], ['kettlebell'], true],
    ['not with one group of two', [['barbell'], ['rack']], ['barbell'], false],
    ['with a word of each group', [['barbell', 'smith'], ['bench']], ['smith', 'bench'], true],
    ['not without its only word', [['box']], ['step'], false],
  ])('%s', (_, groups, equipment, expected) => {
    expect(canDoAt(needing(...groups), placeWith(equipment))).toBe(expected);
  });

  it('without the loads that are optional', () => {
    const lunge = exerciseWith({ id: 'lunge', equipment: { groups: [], optionalLoads: ['dumbbell'] } });
    expect(canDoAt(lunge, HOME)).toBe(true);
  });
});

describe('legs can be loaded heavily', () => {
  test.each<readonly [string, Place, boolean]>([
    ['in a gym', GYM, true],
    ['with a hex bar', placeWith(['hex-bar']), true],
    ['with a barbell, from the floor', placeWith(['barbell']), true],
    ['with a leg press', placeWith(['leg-press-machine']), true],
    ['with a safety bar and a rack', placeWith(['safety-bar', 'rack']), true],
    ['not with a safety bar alone', placeWith(['safety-bar']), false],
    ['with dumbbells of 14 kg', placeWith(['dumbbell'], { dumbbells: [kg(6), kg(14)] }), true],
    ['not with lighter ones', placeWith(['dumbbell'], { dumbbells: [kg(6), kg(12)] }), false],
    ['with dumbbells of unknown weight', placeWith(['dumbbell']), true],
    ['with a kettlebell of 16 kg', placeWith(['kettlebell'], { kettlebells: [kg(16)] }), true],
    ['not with a lighter one', placeWith(['kettlebell'], { kettlebells: [kg(12)] }), false],
    ['not with a list of weights and nothing to hold them', placeWith([], { dumbbells: [kg(20)] }), false],
    ['not with bands', placeWith(['band', 'mini-band']), false],
    ['not at home', HOME, false],
  ])('%s', (_, place, expected) => {
    expect(loadsHeavyLegs(place)).toBe(expected);
  });
});
