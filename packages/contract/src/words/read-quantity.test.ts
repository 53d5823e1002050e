import { expect, test } from 'vitest';
import { readQuantity } from './read-quantity.ts';

test.each([
  ['62', 'bodyMassKg', 62],
  [' 62.5 kg ', 'bodyMassKg', 62.5],
  ['137 lb', 'bodyMassKg', 62.1],
  ['10,5', 'km', 10.5],
  ['6 miles', 'km', 9.7],
  ['800 m', 'km', 0.8],
  ['1.5 h', 'minutes', 90],
  ['45min', 'sessionMinutes', 45],
  ['14 weeks', 'postnatalWeeks', 14],
  ['-3', 'rir', -3],
  ['3 reps', 'reps', undefined],
  ['62 stone', 'bodyMassKg', undefined],
  ['three', 'km', undefined],
  ['', 'km', undefined],
])('%j for %s means %s', (text, field, number) => {
  expect(readQuantity(text, field)).toBe(number);
});
