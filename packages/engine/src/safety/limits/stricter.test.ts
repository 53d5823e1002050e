import { expect, test } from 'vitest';
import { type Caps, NO_LIMITS } from './limits-model.ts';
import { LIMIT_FIELDS, meet, sameLimit } from './stricter.ts';

test.each<[string, Caps, Caps, Caps]>([
  ['the lower load', { maxPercent: 85 }, { maxPercent: 70 }, { maxPercent: 70 }],
  ['the larger reserve', { minRir: 2 }, { minRir: 4 }, { minRir: 4 }],
  ['what either forbids', { heavyAllowed: true }, { heavyAllowed: false }, { heavyAllowed: false }],
  ['what both allow', { heavyAllowed: true }, { heavyAllowed: true }, { heavyAllowed: true }],
  ['what either asks for', { pelvicFloor: true }, { pelvicFloor: false }, { pelvicFloor: true }],
  ['what neither asks for', { pelvicFloor: false }, { pelvicFloor: false }, { pelvicFloor: false }],
  ['the phases that both leave', { phases: ['A', 'M', 'T'] }, { phases: ['A', 'T', 'R'] }, { phases: ['A', 'T'] }],
  ['the only one given', { maxReps: 12 }, { minReps: 8 }, { minReps: 8, maxReps: 12 }],
  ['nothing where nothing is given', {}, {}, {}],
])('of two values the one that allows less holds: %s', (_, one, other, expected) => {
  expect(meet(one, other)).toStrictEqual(expected);
  expect(meet(other, one)).toStrictEqual(expected);
});

test('the numbers of which more allows less are these', () => {
  const numbers = LIMIT_FIELDS.filter((field) => typeof NO_LIMITS[field] === 'number');
  expect(numbers.filter((field) => meet({ [field]: 1 }, { [field]: 2 })[field] === 2)).toEqual([
    'minRir',
    'extraWarmUpMinutes',
    'fatigueHalfLifeHours',
    'heavyToQualitySoftHours',
    'legsToLegsSoftHours',
    'legDaysBetween',
    'maintenanceSessions',
  ]);
});

test.each<[Caps, Caps, boolean]>([
  [{ phases: ['A', 'T'] }, { phases: ['A', 'T'] }, true],
  [{ phases: ['A', 'T'] }, { phases: ['A'] }, false],
  [{ phases: ['A'] }, {}, false],
  [{}, { phases: ['A'] }, false],
])('the phases of %j and %j are the same: %s', (one, other, same) => {
  expect(sameLimit(one.phases, other.phases)).toBe(same);
});
