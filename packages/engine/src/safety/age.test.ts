import { expect, test } from 'vitest';
import { ageInYearOf } from './age.ts';
import { TODAY } from './test-builders.ts';

test('is what the runner reaches this year, and unknown without a year of birth', () => {
  expect(ageInYearOf(TODAY, { bornYear: 1986 })).toBe(40);
  expect(ageInYearOf(TODAY, {})).toBeUndefined();
});
