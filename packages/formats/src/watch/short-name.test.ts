import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHORT_NAME_CHARACTERS, shortName } from './short-name.ts';

test.each([
  ['Goblet squat', 'Goblet squat'],
  ['Exactly twenty chars', 'Exactly twenty chars'],
  ['Bulgarian (rear-foot elevated) split squat', 'Bulg. split squat'],
  ['Single-leg Romanian deadlift', 'Single-leg RDL'],
  ['Barbell Bulgarian split squat', 'BB Bulg. split squat'],
  ['Side-lying hip abduction', 'Side-lying hip abd.'],
  ['Wadenheben im Sitzen mit Gewicht', 'Wadenheben im Sitzen'],
  ['踵上げ', '踵上げ'],
])('%s is %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});

test('no name is longer than a screen shows, and a short one stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
      const short = [...shortName(name)];
      expect(short.length).toBeLessThanOrEqual(SHORT_NAME_CHARACTERS);
      if ([...name].length <= SHORT_NAME_CHARACTERS) expect(short.join('')).toBe(name);
    }),
    { numRuns: 1000 },
  );
});
