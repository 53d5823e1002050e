import { describe, expect, it } from 'vitest';
import { taperSetFactor } from './taper.ts';

describe('taperSetFactor', () => {
  it.each([
    { weeks: 1, factors: [0.2] },
    { weeks: 2, factors: [0.2, 0.6] },
    { weeks: 3, factors: [0.2, 0.4, 0.6] },
  ])('leaves $factors of the sets in $weeks weeks of taper, race week first', ({ weeks, factors }) => {
    expect(factors.map((_, weeksOut) => taperSetFactor(weeksOut, weeks))).toEqual(factors);
  });
});
