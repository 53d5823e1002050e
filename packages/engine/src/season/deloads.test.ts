import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELOAD, layDeloads } from './deloads.ts';

/** One sign a week: `.` full, `c` running cut back, `-` light, `x` light and cut back; a deload reads `D`. */
function laid(weeks: string, age?: number): string {
  const facts = [...weeks].map((sign) => ({
    light: sign === '-' || sign === 'x',
    cutBack: sign === 'c' || sign === 'x',
  }));
  return layDeloads(facts, age)
    .map((why, index) => (why ? 'D' : facts[index]?.light ? '-' : '.'))
    .join('');
}

describe('layDeloads', () => {
  it.each([
    { why: 'every fourth week by count', weeks: '............', deloads: '...D...D...D' },
    { why: 'every third week from 65', weeks: '............', age: 65, deloads: '..D..D..D..D' },
    { why: 'every fourth week at 64', weeks: '........', age: 64, deloads: '...D...D' },
    { why: 'on the own cut-back weeks', weeks: '..c...c...c.', deloads: '..D...D...D.' },
    { why: 'waits for a cut-back in the fifth or sixth week', weeks: '....c.....c.', deloads: '....D.....D.' },
    { why: 'fills by count where cut-backs are far apart', weeks: '...c.......c', deloads: '...D...D...D' },
    { why: 'skips a cut-back two weeks after a deload', weeks: '.c.c.c.c', deloads: '.D...D..' },
    { why: 'takes one of two cut-backs in a row', weeks: '...cc...', deloads: '...D...D' },
    { why: 'never in the first week', weeks: 'c....', deloads: '...D.' },
    { why: 'never in light weeks, even when running is cut back', weeks: '..x...', deloads: '..-...' },
    { why: 'counts anew after light weeks', weeks: '..-.....', deloads: '..-...D.' },
    { why: 'not by count right before light weeks', weeks: '........--', deloads: '...D....--' },
    { why: 'on an own cut-back right before light weeks', weeks: '.....c--', deloads: '.....D--' },
    { why: 'does not wait for a cut-back in the seventh week', weeks: '......c.....', deloads: '...D..D...D.' },
    { why: 'does not wait for a cut-back in a light week', weeks: '.....x..', deloads: '...D.-..' },
    { why: 'is not held up by a cut-back that came too early', weeks: '..c.c....', age: 65, deloads: '..D..D..D' },
    { why: 'not in the week after light weeks', weeks: '..-c....', deloads: '..-...D.' },
  ])('$why: $weeks', ({ weeks, age, deloads }) => {
    expect(laid(weeks, age)).toBe(deloads);
  });

  it('says why', () => {
    const plain = { light: false, cutBack: false };
    const cut = { light: false, cutBack: true };
    const four = [plain, plain, plain, plain];
    expect(layDeloads(four)[3]).toBe('every-fourth');
    expect(layDeloads(four, 70)[2]).toBe('every-third');
    expect(layDeloads([...four, plain, plain, plain, cut])).toEqual([
      ...[undefined, undefined, undefined, 'cut-backs-far-apart'],
      ...[undefined, undefined, undefined, 'cut-back'],
    ]);
  });

  it('keeps three to six weeks between deloads over any season', () => {
    const sometimes = (weight: number) =>
      fc.oneof({ weight, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
    const seasons = fc.array(fc.record({ light: sometimes(9), cutBack: sometimes(4) }), { maxLength: 110 });
    fc.assert(
      fc.property(seasons, fc.option(fc.integer({ min: 15, max: 85 }), { nil: undefined }), (weeks, age) => {
        const deloads = layDeloads(weeks, age);
        let lastDeload = Number.NEGATIVE_INFINITY;
        let lastRest = -1;
        weeks.forEach(({ light }, index) => {
          if (deloads[index]) {
            expect(light || index === 0).toBe(false);
            expect(index - lastDeload).toBeGreaterThanOrEqual(DELOAD.minWeeksBetween);
            lastDeload = index;
          }
          if (light || deloads[index]) lastRest = index;
          else expect(index - lastRest).toBeLessThan(DELOAD.maxWeeksBetween);
        });
      }),
      { numRuns: 2000 },
    );
  });
});
