import { expect, test } from 'vitest';
import { nearestWord } from '../../src/input/nearest-word.ts';

test.each([
  ['sqat', 'squat'],
  ['dumbell', 'dumbbell'],
  ['dumb', 'dumbbell'],
  ['hnige', 'hinge'],
  ['pfd', 'pdf'],
  ['unicorn', undefined],
])('%s was probably %s', (found, word) => {
  expect(nearestWord(found, ['squat', 'hinge', 'dumbbell', 'pdf'])).toBe(word);
});
