import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramsOf, kilogramsOf } from './kilograms.ts';

test('a weight of 16.15 kg is 16,150 g, although 16.15 times 1,000 is a little less in floating point', () => {
  expect(16.15 * 1000).toBeLessThan(16_150);
  expect(gramsOf(16.15)).toBe(16_150);
});

test('every number of kilograms with up to three decimals comes back as it was entered', () => {
  fc.assert(
    fc.property(fc.nat({ max: 500_000 }), (thousandths) => {
      const entered = Number((thousandths / 1000).toFixed(3));
      expect(kilogramsOf(gramsOf(entered))).toBe(entered);
    }),
    { numRuns: 1000 },
  );
});
