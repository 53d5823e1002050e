/** Norms of evidence part E as quoted there, each with the mark it carries. */
import { describe, expect, test } from 'vitest';
import type { TestName } from '../../src/model/athlete.ts';
import { normFor } from '../../src/prescribe/load/norms.ts';

describe('single-leg calf raises by age and sex (Hébert-Losier 2017, V2)', () => {
  test.each([
    [25, 37, 30],
    [35, 32, 27],
    [45, 28, 24],
    [55, 23, 21],
    [65, 19, 19],
    [75, 14, 16],
    [85, 10, 13],
  ])('at %s: men %s, women %s', (age, male, female) => {
    expect(normFor('single-leg-calf-raise', age, 'male')).toMatchObject({ value: male, unit: 'reps', mark: 'V2' });
    expect(normFor('single-leg-calf-raise', age, 'female')?.value).toBe(female);
  });
});

describe('thirty-second chair stands, low end of the average range (V2, from 70 M)', () => {
  test.each([
    [60, 14, 12],
    [65, 12, 11],
    [70, 12, 10],
    [75, 11, 10],
    [80, 10, 9],
  ])('at %s: men %s, women %s', (age, male, female) => {
    expect(normFor('chair-stand-30s', age, 'male')?.value).toBe(male);
    expect(normFor('chair-stand-30s', age, 'female')?.value).toBe(female);
  });
});

test.each<[TestName, number, number, string]>([
  ['single-leg-hamstring-bridge', 25, 25, 'V2'],
  ['single-leg-glute-bridge', 20, 20, 'V'],
  ['single-leg-sit-to-stand', 15, 15, 'V2'],
  ['single-leg-squat-quality', 8, 8, 'D'],
  ['side-lying-hip-abduction', 20, 20, 'V2'],
  ['side-plank', 97, 75, 'M'],
  ['plank', 110, 95, 'V'],
  ['wall-sit', 60, 60, 'V2'],
  ['push-up', 20, 20, 'V2'],
  ['knee-to-wall', 9, 9, 'M'],
  ['single-leg-balance', 10, 10, 'M'],
])('%s: men %s, women %s, mark %s', (name, male, female, mark) => {
  expect(normFor(name, 30, 'male')).toMatchObject({ value: male, mark });
  expect(normFor(name, 30, 'female')).toMatchObject({ value: female, mark });
});
