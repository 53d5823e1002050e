import { describe, expect, it, test } from 'vitest';
import { LIFTING_LEVELS } from '../model/athlete.ts';
import { safetyLimits } from '../safety/limits.ts';
import { aged, answering, injured, runner, TODAY } from '../safety/test-builders.ts';
import { effortBounds, MAX_LOWER_SETS } from './effort-bounds.ts';

const boundsOf = (athlete: Parameters<typeof safetyLimits>[0], week = 20) =>
  effortBounds(safetyLimits(athlete, TODAY), athlete.lifting, week);

describe('what bounds effort', () => {
  it('is nothing for a healthy trained runner', () => {
    expect(boundsOf(runner())).toMatchObject({ minRir: 0, maxPercent: 100, lightAndFast: false });
  });

  test.each([
    [
      'for the first two weeks of a novice: two sets, four left, 60 %, five exercises',
      runner({ lifting: 'novice' }),
      0,
      { caps: { maxSets: 2, minRir: 4, maxPercent: 60, maxExercises: 5 } },
    ],
    ['for the next two: three sets, 70 %', runner({ lifting: 'novice' }), 2, { caps: { maxSets: 3, maxPercent: 70 } }],
    ['until the thirteenth: one left', runner({ lifting: 'novice' }), 11, { caps: { minRir: 1, maxPercent: 100 } }],
    [
      'at 14: sets of 8 to 12, three of them, up to 70 %',
      aged(14),
      20,
      { minReps: 8, maxReps: 12, maxSets: 3, maxPercent: 70, minRir: 3 },
    ],
    ['at 66: up to 85 %, power light and fast', aged(66), 20, { maxPercent: 85, lightAndFast: true }],
    ['in pregnancy: effort 7 of 10', answering({ pregnantWeeks: 14 }), 20, { minRir: 3, maxPercent: 70 }],
  ])('%s', (_, athlete, week, expected) => {
    expect(boundsOf(athlete, week)).toMatchObject(expected);
  });

  test.each<[string, Parameters<typeof safetyLimits>[0], number | undefined]>([
    ['a novice', runner({ lifting: 'novice' }), 120],
    ['a trained runner whose loads stay light', aged(15), 120],
    ['a trained runner', runner(), undefined],
    ['a trained runner of 66, up to 85 %', aged(66), undefined],
  ])('rests of %s end at %s s (B1)', (_, athlete, seconds) => {
    expect(boundsOf(athlete).maxRestSeconds).toBe(seconds);
  });

  it('does not name what is not limited', () => {
    const bounds = boundsOf(runner({ injuries: [injured('achilles', 'current')] }));
    expect(Object.keys(bounds).filter((key) => key === 'minReps' || key === 'maxReps' || key === 'maxSets')).toEqual(
      [],
    );
  });

  it('lets the legs do more sets the longer one lifts (B1)', () => {
    expect(LIFTING_LEVELS.map((level) => MAX_LOWER_SETS[level])).toEqual([8, 12, 15]);
  });
});
