import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDay } from '../../calendar/epoch-day.ts';
import { TESTS, type TestName, type TestResult } from '../../model/athlete.ts';
import { normFor } from './norms.ts';
import { scoreTest } from './score-test.ts';

function resultOf(test: TestName, given: Partial<TestResult>): TestResult {
  return { test, day: epochDay(2026, 11, 10), ...given };
}

describe('a norm', () => {
  test('takes the lower of both sexes where sex is not given, and says so', () => {
    expect(normFor('plank', 30, 'unspecified')).toMatchObject({ value: 95, assumed: ['sex'] });
    expect(normFor('single-leg-calf-raise', 75, undefined)).toMatchObject({ value: 14, assumed: ['sex'] });
  });

  test('takes forty years where age is not given, and says so', () => {
    expect(normFor('single-leg-calf-raise', undefined, 'male')).toMatchObject({ value: 28, assumed: ['age'] });
  });

  test('holds for the youngest and oldest of its bands', () => {
    expect(normFor('single-leg-calf-raise', 16, 'female')?.value).toBe(30);
    expect(normFor('single-leg-calf-raise', 95, 'male')?.value).toBe(10);
  });

  test('for the chair stand begins at sixty and is less certain from seventy', () => {
    expect(normFor('chair-stand-30s', 59, 'male')).toBeUndefined();
    expect(normFor('chair-stand-30s', undefined, 'male')).toBeUndefined();
    expect(normFor('chair-stand-30s', 69, 'male')).toMatchObject({ value: 12, mark: 'V2' });
    expect(normFor('chair-stand-30s', 70, 'female')).toMatchObject({ value: 10, mark: 'M' });
  });

  test.each(['y-balance', 'countermovement-jump', 'rsi', 'single-leg-hop'] as const)('is not known for %s', (name) => {
    expect(normFor(name, 30, 'male')).toBeUndefined();
  });
});

describe('a test score', () => {
  test.each([
    ['single-leg-glute-bridge', 13, 'high'],
    ['single-leg-glute-bridge', 14, 'moderate'],
    ['single-leg-glute-bridge', 18, 'moderate'],
    ['single-leg-glute-bridge', 19, 'none'],
    ['single-leg-squat-quality', 4, 'high'],
    ['single-leg-squat-quality', 5, 'moderate'],
    ['single-leg-squat-quality', 7, 'moderate'],
    ['single-leg-squat-quality', 8, 'none'],
    ['knee-to-wall', 6, 'high'],
    ['knee-to-wall', 8.9, 'moderate'],
    ['knee-to-wall', 9, 'none'],
  ] as const)('%s at %s is priority %s', (name, value, priority) => {
    expect(scoreTest(resultOf(name, { value }), 30, 'male').priority).toBe(priority);
  });

  test('goes by the weaker side', () => {
    const score = scoreTest(resultOf('single-leg-calf-raise', { left: 18, right: 24 }), 38, 'female');
    expect(score).toMatchObject({
      norm: { value: 27, mark: 'V2' },
      priority: 'high',
      asymmetryPct: 25,
      asymmetry: 'target',
      weakerSide: 'left',
    });
    expect(score.percentOfNorm.left).toBeCloseTo(66.67, 2);
    expect(score.percentOfNorm.right).toBeCloseTo(88.89, 2);
  });

  test.each([
    ['single-leg-calf-raise', 27, 30, 'ok'],
    ['single-leg-calf-raise', 26, 30, 'watch'],
    ['single-leg-calf-raise', 17, 20, 'watch'],
    ['single-leg-calf-raise', 25, 30, 'target'],
    ['single-leg-calf-raise', 0, 0, 'ok'],
    ['side-plank', 94, 100, 'watch'],
    ['knee-to-wall', 10, 11.5, 'ok'],
    ['knee-to-wall', 10, 12, 'watch'],
    ['knee-to-wall', 10, 12.5, 'target'],
    ['y-balance', 60, 65, 'watch'],
  ] as const)('%s with %s left and %s right is %s', (name, left, right, asymmetry) => {
    expect(scoreTest(resultOf(name, { left, right }), 30, 'male').asymmetry).toBe(asymmetry);
  });

  test('of one side says nothing about the other', () => {
    const score = scoreTest(resultOf('side-plank', { left: 60 }), 30, 'male');
    expect(score.asymmetry).toBeUndefined();
    expect(Object.keys(score.percentOfNorm)).toEqual(['left']);
  });

  test('without a norm is no weakness', () => {
    expect(scoreTest(resultOf('rsi', { value: 0.4 }), 30, 'male')).toEqual({
      percentOfNorm: {},
      priority: 'none',
      source: 'no norm: sides and your own trend only',
      mark: 'D',
    });
  });

  test('never calls the same result a worse weakness at an older age', () => {
    const rank = { none: 0, moderate: 1, high: 2 };
    const sex = fc.constantFrom('male', 'female', 'unspecified');
    fc.assert(
      fc.property(
        fc.constantFrom(...TESTS),
        fc.integer({ min: 14, max: 90 }),
        sex,
        fc.nat({ max: 130 }),
        (name, age, who, value) => {
          if (name === 'chair-stand-30s' && age < 60) return;
          const now = scoreTest(resultOf(name, { value }), age, who).priority;
          const later = scoreTest(resultOf(name, { value }), age + 10, who).priority;
          expect(rank[later]).toBeLessThanOrEqual(rank[now]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
