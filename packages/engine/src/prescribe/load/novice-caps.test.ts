import { describe, expect, test } from 'vitest';
import { loadCaps } from './novice-caps.ts';

describe('the limits of a novice’s week', () => {
  test.each([
    [0, { maxSets: 2, maxPercent: 60, minRir: 4, maxExercises: 5, heavyAllowed: false }],
    [1, { maxSets: 2, maxPercent: 60, minRir: 4, maxExercises: 5, heavyAllowed: false }],
    [2, { maxSets: 3, maxPercent: 70, minRir: 3, maxExercises: Number.POSITIVE_INFINITY, heavyAllowed: false }],
    [3, { maxSets: 3, maxPercent: 70, heavyAllowed: false }],
    [4, { maxPercent: 100, minRir: 1, heavyAllowed: true }],
    [11, { minRir: 1, heavyAllowed: true }],
    [12, { minRir: 0, heavyAllowed: true }],
  ])('in week index %s', (week, expected) => {
    expect(loadCaps(week, 'novice')).toMatchObject({ maxLoadIncreasePct: 10, maxSetIncreasePct: 20, ...expected });
  });

  test.each(['trained', 'advanced'] as const)('leave only the load increase to the %s', (level) => {
    expect(loadCaps(0, level)).toMatchObject({
      maxPercent: 100,
      minRir: 0,
      maxLoadIncreasePct: 10,
      heavyAllowed: true,
    });
  });
});
