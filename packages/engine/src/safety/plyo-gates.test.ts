import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/epoch-day.ts';
import type { Athlete, StrengthRecord, TestResult } from '../model/athlete.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import type { Grams } from '../units/brands.ts';
import { safetyLimits } from './limits.ts';
import { fiveRepMaxInBodyMass } from './plyo/five-rep-max.ts';
import { type PlyoReach, plyoLevelReachable } from './plyo-gates.ts';
import { aged, answering, injured, runner, TODAY } from './test-builders.ts';

const reach = (athlete: Athlete): PlyoReach => plyoLevelReachable(athlete, TODAY, safetyLimits(athlete, TODAY));

const calf = (left: number, right: number, daysAgo = 0): TestResult => ({
  test: 'single-leg-calf-raise',
  left,
  right,
  day: addDays(TODAY, -daysAgo),
});
const kilograms = (kg: number): Grams => (kg * 1000) as Grams;
const squat = (kg: number, reps = 5): StrengthRecord => ({
  exercise: 'back-squat',
  load: kilograms(kg),
  reps,
  day: TODAY,
});
const novice = (given: Partial<Athlete>): Athlete => runner({ lifting: 'novice', ...given });
const strong: Partial<Athlete> = { bodyMass: kilograms(60), strength: [squat(60)] };

describe('the level of jumping that can be reached', () => {
  test.each<[string, Athlete, number]>([
    ['a novice without tests', novice({}), 1],
    ['a novice with 14 calf raises on one side', novice({ tests: [calf(14, 18)] }), 1],
    ['a novice with 15 on each side', novice({ tests: [calf(15, 18)] }), 2],
    ['a trained runner without tests', runner(), 2],
    ['an advanced lifter without tests', runner({ lifting: 'advanced' }), 2],
    ['a trained runner with 14', runner({ tests: [calf(14, 14)] }), 1],
    ['a trained runner with 20', runner({ tests: [calf(20, 22)] }), 3],
    ['19 on one side', runner({ tests: [calf(19, 20)] }), 2],
    [
      'a trained runner with one side measured',
      runner({ tests: [{ test: 'single-leg-calf-raise', left: 3, day: TODAY }] }),
      2,
    ],
    [
      'a trained runner with the other side measured',
      runner({ tests: [{ test: 'single-leg-calf-raise', right: 3, day: TODAY }] }),
      2,
    ],
    ['no calf raise on either side', runner({ tests: [calf(0, 0)] }), 1],
    ['a difference of 16 %', runner({ tests: [calf(21, 25)] }), 2],
    [
      'ten single-leg sit-to-stands',
      runner({ tests: [calf(22, 22), { test: 'single-leg-sit-to-stand', left: 10, right: 12, day: TODAY }] }),
      3,
    ],
    ['a difference of exactly 15 %', runner({ tests: [calf(34, 40)] }), 3],
    ['a difference of more than 15 %', runner({ tests: [calf(33, 40)] }), 2],
    ['a difference of just more than 15 %', runner({ tests: [calf(28, 33)] }), 2],
    ['one value without sides', runner({ tests: [{ test: 'single-leg-calf-raise', value: 30, day: TODAY }] }), 2],
    ['one side only', novice({ tests: [{ test: 'single-leg-calf-raise', left: 30, day: TODAY }] }), 1],
    ['a better test before a worse one', runner({ tests: [calf(14, 14), calf(22, 22, 30)] }), 1],
    ['a test that is still to come', runner({ tests: [calf(22, 22, -1)] }), 2],
    [
      'nine single-leg sit-to-stands',
      runner({ tests: [calf(22, 22), { test: 'single-leg-sit-to-stand', left: 9, right: 12, day: TODAY }] }),
      2,
    ],
    ['everything for level 4', aged(30, { ...strong, tests: [calf(25, 25)] }), 4],
    ['24 calf raises', aged(30, { ...strong, tests: [calf(24, 25)] }), 3],
    ['a squat below body mass', aged(30, { ...strong, strength: [squat(59)], tests: [calf(25, 25)] }), 3],
    ['no squat', aged(30, { tests: [calf(25, 25)] }), 3],
    ['age 59', aged(59, { ...strong, tests: [calf(25, 25)] }), 4],
    ['age 60', aged(60, { ...strong, tests: [calf(25, 25)] }), 3],
    ['age unknown', runner({ ...strong, tests: [calf(25, 25)] }), 3],
    ['age 65', aged(65, { ...strong, tests: [calf(25, 25)] }), 1],
    ['jumps switched off', runner({ policies: { ...DEFAULT_POLICIES, plyo: 'off' } }), -1],
    [
      'jumps for the experienced, and a novice',
      novice({ policies: { ...DEFAULT_POLICIES, plyo: 'experienced-only' } }),
      -1,
    ],
    [
      'jumps for the experienced, and a trained runner',
      runner({ policies: { ...DEFAULT_POLICIES, plyo: 'experienced-only' } }),
      2,
    ],
    ['bone stress', runner({ injuries: [injured('tibia-bsi', 'current')] }), -1],
    ['pregnancy', answering({ pregnantWeeks: 10, cleared: true }), -1],
    ['nine weeks after birth', answering({ postnatalWeeks: 9 }), -1],
  ])('%s', (_, athlete, level) => {
    expect(reach(athlete).level).toBe(level);
  });

  test('asks for an age below 60 itself, whatever the limits say', () => {
    const athlete = aged(30, { ...strong, tests: [calf(25, 25)] });
    const limits = safetyLimits(athlete, TODAY);
    expect(plyoLevelReachable(athlete, TODAY, limits, 60).level).toBe(3);
    expect(plyoLevelReachable(athlete, TODAY, limits, 59).level).toBe(4);
  });

  test('never passes a limit that comes without a reason', () => {
    const limits = { ...safetyLimits(runner(), TODAY), plyoLevelMax: 0, reasons: [] } as const;
    expect(plyoLevelReachable(runner(), TODAY, limits).level).toBe(0);
  });
});

describe('the ladder of levels', () => {
  test('takes a novice to level 1 after two weeks', () => {
    expect(reach(novice({})).ladder).toEqual([
      { level: 0, fromWeek: 0, selfChecks: [] },
      {
        level: 1,
        fromWeek: 2,
        selfChecks: ['20 calf raises on both legs', 'a brisk walk of 30 minutes without pain'],
      },
    ]);
  });

  test('starts a trained runner at level 1', () => {
    expect(reach(runner()).ladder).toMatchObject([
      { level: 1, fromWeek: 0 },
      { level: 2, fromWeek: 2 },
    ]);
  });

  test('holds level 2 for four weeks and keeps level 4 for the ninth week of jumping', () => {
    const weeks = reach(aged(30, { ...strong, tests: [calf(25, 25)] })).ladder;
    expect(weeks.map(({ fromWeek }) => fromWeek)).toEqual([0, 2, 6, 8]);
    expect(weeks.map(({ selfChecks }) => selfChecks[0])).toEqual([
      '20 calf raises on both legs',
      'five landings from 30 cm, held still and quiet',
      'four weeks at level 2 without pain above 2 of 10',
      'eight weeks of jumping',
    ]);
  });

  test.each<[string, Athlete]>([
    ['from 60 on', aged(60)],
    ['in the first year after birth', answering({ postnatalWeeks: 30, postnatalTestsPassed: true })],
    ['after a leg injury', runner({ injuries: [injured('itb', 'recovering')] })],
    [
      'with a leg injury and a shoulder of old',
      runner({ injuries: [injured('shoulder', 'history'), injured('itb', 'recovering')] }),
    ],
    ['after bone stress, however long ago', runner({ injuries: [injured('tibia-bsi', 'history')] })],
    ['with a return from injury as the goal', runner({ goal: { event: 'return-from-injury' } })],
  ])('starts at the bottom %s', (_, athlete) => {
    expect(reach(athlete).ladder[0]).toMatchObject({ level: 0, fromWeek: 0 });
  });

  test.each<[string, Athlete]>([
    ['at 59', aged(59)],
    ['a year after birth', answering({ postnatalWeeks: 52 })],
    ['with a sore shoulder', runner({ injuries: [injured('shoulder', 'current')] })],
    ['with a leg injury of old', runner({ injuries: [injured('itb', 'history')] })],
  ])('starts a trained runner one up %s', (_, athlete) => {
    expect(reach(athlete).ladder[0]).toMatchObject({ level: 1, fromWeek: 0 });
  });

  test('starts lower than one up where no more is open', () => {
    expect(reach(runner({ injuries: [injured('low-back', 'recovering')], tests: [calf(3, 3)] })).ladder).toHaveLength(
      1,
    );
    expect(reach(answering({ osteoporosis: true, cleared: true })).ladder).toMatchObject([{ level: 0, fromWeek: 0 }]);
  });

  test('is empty where there are no jumps', () => {
    expect(reach(runner({ policies: { ...DEFAULT_POLICIES, plyo: 'off' } })).ladder).toEqual([]);
  });
});

describe('what is missing', () => {
  test('is named for every level above, lowest first', () => {
    const { missing } = reach(novice({}));
    expect(missing.map(({ level }) => level)).toEqual([2, 3, 3, 4, 4, 4]);
    expect(missing[0]?.gate).toBe('15 single-leg calf raises on each side');
    expect(reach(aged(60, { lifting: 'novice' })).missing.map(({ level }) => level)).toEqual([2, 3, 3, 4, 4, 4, 4]);
  });

  test.each<[string, TestResult, boolean]>([
    ['unknown with one side measured', { test: 'single-leg-calf-raise', left: 30, day: TODAY }, true],
    ['unknown with the other side measured', { test: 'single-leg-calf-raise', right: 30, day: TODAY }, true],
    ['none where neither side raises', calf(0, 0), false],
    ['all there is where one side does not raise', calf(1, 0), true],
  ])('of a difference between the calves: %s', (_, result, isMissing) => {
    const gates = reach(runner({ tests: [result] })).missing.map(({ gate }) => gate);
    expect(gates.includes('calf raises that differ by 15 % or less between the sides')).toBe(isMissing);
  });

  test('is nothing for a runner who may do it all', () => {
    expect(reach(aged(30, { ...strong, tests: [calf(25, 25)] })).missing).toEqual([]);
  });

  test('speaks of jumps only', () => {
    const { missing } = reach(aged(66, { tests: [calf(25, 25)] }));
    expect(missing.filter(({ level }) => level === 2).map(({ gate }) => gate)).toEqual([
      'From 65 on: loads up to 85 %, light weights moved fast for power, balance in every session, small jumps only, an easier week every third, and two sessions a week to keep strength.',
    ]);
  });

  test('gives the reason of the limit that holds', () => {
    const { missing } = reach(runner({ injuries: [injured('tibia-bsi', 'current')] }));
    expect(missing[0]).toEqual({
      level: 0,
      gate: 'Your shin bone needs to heal: no landings and no heavy legs, and nothing that hurts at all.',
    });
  });
});

describe('the five-repetition maximum in body mass', () => {
  const record = squat(60);
  test.each<[string, StrengthRecord, number | undefined]>([
    ['five repetitions are what they are', record, 1],
    ['repetitions in reserve count', { ...record, reps: 3, rir: 2 }, 1],
    ['ten repetitions speak for more', { ...record, reps: 10 }, 8 / 7],
    ['a set of twelve still counts', { ...record, reps: 12 }, 6 / 5],
    ['a double is estimated', { ...record, reps: 2 }, 32 / 35],
    ['a single speaks for less', { ...record, reps: 1 }, 6 / 7],
    ['a failed attempt says nothing', { ...record, reps: 0 }, undefined],
    ['a set of 13 says nothing', { ...record, reps: 13 }, undefined],
    ['a set with four in reserve still counts', { ...record, reps: 3, rir: 4 }, 37 / 35],
    ['a set that was too easy says nothing', { ...record, rir: 5 }, undefined],
    ['a record of tomorrow says nothing', { ...record, day: addDays(TODAY, 1) }, undefined],
    ['a bench press says nothing', { ...record, exercise: 'dumbbell-bench-press' }, undefined],
  ])('%s', (_, strength, expected) => {
    const found = fiveRepMaxInBodyMass({ strength: [strength], bodyMass: kilograms(60) }, TODAY);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(expected, 10);
  });

  test.each(['goblet-squat', 'back-squat', 'front-squat', 'safety-bar-squat', 'hex-bar-deadlift'])(
    'is shown by a %s',
    (exercise) => {
      const strength = [{ ...record, exercise }];
      expect(fiveRepMaxInBodyMass({ strength, bodyMass: kilograms(60) }, TODAY)).toBeCloseTo(1, 10);
    },
  );

  test('is that of the best record', () => {
    const strength = [squat(60), squat(66), squat(48)];
    expect(fiveRepMaxInBodyMass({ strength, bodyMass: kilograms(60) }, TODAY)).toBeCloseTo(1.1, 10);
  });

  test('needs a body mass', () => {
    expect(fiveRepMaxInBodyMass({ strength: [record] }, TODAY)).toBeUndefined();
    expect(fiveRepMaxInBodyMass({ strength: [record], bodyMass: kilograms(0) }, TODAY)).toBeUndefined();
  });
});
