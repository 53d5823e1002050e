import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/epoch-day.ts';
import type { Athlete, StrengthRecord, TestResult } from '../model/athlete.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import type { Grams } from '../units/brands.ts';
import { type Limits, type LimitValues, NO_LIMITS } from './limits/limits-model.ts';
import { safetyLimits } from './limits.ts';
import { aged, answering, injured, runner, TODAY } from './test-builders.ts';

const limitsOf = (athlete: Athlete): Limits => safetyLimits(athlete, TODAY);

/** The fields in which a runner differs from a healthy grown one under the strict pain policy. */
function changed(athlete: Athlete): Partial<LimitValues> {
  const { activeSites: _, reasons: __, ...values } = limitsOf(athlete);
  const unlimited: LimitValues = { ...NO_LIMITS, painCeiling: 0 };
  return Object.fromEntries(
    Object.entries(values).filter(([field, value]) => value !== unlimited[field as keyof LimitValues]),
  );
}

/** A test of balance so many days ago. */
function balance(result: Partial<TestResult>, daysAgo = 1): TestResult {
  return { test: 'single-leg-balance', day: addDays(TODAY, -daysAgo), ...result };
}

test('without any condition nothing is limited', () => {
  expect(NO_LIMITS).toEqual({
    maxLegLoad: 3,
    maxImpact: 3,
    maxPercent: 100,
    minRir: 0,
    plyoLevelMax: 4,
    contactsFactor: 1,
    heavyAllowed: true,
    supineAllowed: true,
    steadyFootingOnly: false,
    eyesClosedSeconds: 15,
    steady: false,
    maximalTests: true,
    spineLoadedBarbell: true,
    balanceEachSession: false,
    powerLightAndFast: false,
    pelvicFloor: false,
    weightGoalsHidden: false,
    painCeiling: 3,
    extraWarmUpMinutes: 0,
    deloadEveryWeeks: 4,
    fatigueHalfLifeHours: 24,
    heavyToQualitySoftHours: 48,
    legsToLegsSoftHours: 48,
    legDaysBetween: 0,
    maintenanceSessions: 1,
  });
});

describe('limits by age', () => {
  test.each<[number, Partial<LimitValues>]>([
    [39, {}],
    [49, { extraWarmUpMinutes: 1 }],
    [59, { extraWarmUpMinutes: 2, fatigueHalfLifeHours: 30, heavyToQualitySoftHours: 60, eyesClosedSeconds: 10 }],
    [
      64,
      {
        extraWarmUpMinutes: 2,
        fatigueHalfLifeHours: 30,
        heavyToQualitySoftHours: 60,
        eyesClosedSeconds: 10,
        plyoLevelMax: 3,
      },
    ],
    [40, { extraWarmUpMinutes: 1 }],
    [50, { extraWarmUpMinutes: 2, fatigueHalfLifeHours: 30, heavyToQualitySoftHours: 60, eyesClosedSeconds: 10 }],
    [
      60,
      {
        extraWarmUpMinutes: 2,
        fatigueHalfLifeHours: 30,
        heavyToQualitySoftHours: 60,
        eyesClosedSeconds: 10,
        plyoLevelMax: 3,
      },
    ],
    [
      65,
      {
        extraWarmUpMinutes: 2,
        fatigueHalfLifeHours: 36,
        heavyToQualitySoftHours: 60,
        legsToLegsSoftHours: 72,
        eyesClosedSeconds: 0,
        maxPercent: 85,
        plyoLevelMax: 1,
        balanceEachSession: true,
        powerLightAndFast: true,
        deloadEveryWeeks: 3,
        maintenanceSessions: 2,
      },
    ],
    [18, {}],
    [17, { minRir: 2, maxPercent: 85, contactsFactor: 0.7, legDaysBetween: 1 }],
    [16, { minRir: 2, maxPercent: 85, contactsFactor: 0.7, legDaysBetween: 1 }],
    [
      15,
      {
        minRir: 3,
        minReps: 8,
        maxReps: 12,
        maxSets: 3,
        maxPercent: 70,
        heavyAllowed: false,
        maximalTests: false,
        spineLoadedBarbell: false,
        contactsFactor: 0.7,
        legDaysBetween: 1,
      },
    ],
  ])('at %s', (age, expected) => {
    expect(changed(aged(age))).toEqual(expected);
  });

  test.each<[string, Athlete['tests'], number]>([
    ['nothing', [], 0],
    ['45 s on both legs', [balance({ left: 45, right: 46 })], 10],
    ['45 s told once', [balance({ value: 45 })], 10],
    ['one leg that holds less', [balance({ left: 45, right: 30 })], 0],
    ['one leg only', [balance({ left: 45 })], 0],
    ['45 s of old, less of late', [balance({ value: 45 }, 2), balance({ value: 20 }, 1)], 0],
    ['45 s on a day to come', [balance({ value: 45 }, -1)], 0],
  ])('from 65 on closed eyes wait for the test of balance: %s', (_, tests, seconds) => {
    expect(safetyLimits({ ...aged(66), tests }, TODAY).eyesClosedSeconds).toBe(seconds);
  });

  test('an unknown age limits nothing', () => {
    expect(changed(runner())).toEqual({});
  });

  test('an age that is given counts before the year of birth', () => {
    expect(safetyLimits(aged(30), TODAY, 66).balanceEachSession).toBe(true);
  });
});

describe('limits by injury', () => {
  test.each<[string, ReturnType<typeof injured>, Partial<LimitValues>]>([
    ['a sore Achilles tendon', injured('achilles', 'current'), { maxLegLoad: 2, maxImpact: 0, plyoLevelMax: -1 }],
    ['a sore back', injured('low-back', 'current'), { maxLegLoad: 2, maxImpact: 1, plyoLevelMax: -1 }],
    ['a recovering Achilles tendon', injured('achilles', 'recovering'), { plyoLevelMax: -1, maxImpact: 1 }],
    ['a recovering outer knee', injured('itb', 'recovering'), { plyoLevelMax: 1, maxImpact: 2 }],
    ['stage 4 of the way back', injured('itb', 'recovering', 4), { plyoLevelMax: -1, maxImpact: 1 }],
    ['stage 5 of the way back', injured('achilles', 'recovering', 5), { plyoLevelMax: 3 }],
    ['an Achilles tendon of old', injured('achilles', 'history'), {}],
    ['a sore shoulder', injured('shoulder', 'current'), {}],
    [
      'bone stress',
      injured('tibia-bsi', 'current'),
      { maxLegLoad: 1, maxImpact: 0, plyoLevelMax: -1, steady: true, phases: ['A', 'T', 'R', 'RX'] },
    ],
    [
      'recovering bone at stage 5 without clearance',
      injured('tibia-bsi', 'recovering', 5),
      { maxLegLoad: 2, maxImpact: 0, plyoLevelMax: -1 },
    ],
    ['bone stress of old', injured('tibia-bsi', 'history'), {}],
    ['bone stress of old at the hip', injured('femoral-bsi', 'history'), {}],
  ])('%s', (_, injury, expected) => {
    expect(changed(runner({ injuries: [injury] }))).toEqual(expected);
  });

  test.each(['femoral-bsi', 'pelvis-bsi'] as const)('bone stress at %s is an indicator of its own', (site) => {
    expect(changed(runner({ injuries: [injured(site, 'current')] }))).toMatchObject({ weightGoalsHidden: true });
  });

  test('a clearance lets recovering bone follow the ladder', () => {
    const at = (stage: 3 | 4 | 5): Partial<LimitValues> =>
      changed(answering({ cleared: true }, { injuries: [injured('tibia-bsi', 'recovering', stage)] }));
    expect(at(3)).toEqual({ maxLegLoad: 2, maxImpact: 0, plyoLevelMax: -1 });
    expect(at(4)).toEqual({ maxImpact: 0, plyoLevelMax: -1 });
    expect(at(5)).toEqual({ plyoLevelMax: 3 });
  });

  test('neither a clearance nor a stage opens anything for bone that is still sore', () => {
    const athlete = answering({ cleared: true }, { injuries: [injured('tibia-bsi', 'current', 5)] });
    expect(changed(athlete)).toMatchObject({ maxLegLoad: 1, maxImpact: 0, plyoLevelMax: -1, steady: true });
  });

  test('bone stress leaves the way back its own phases', () => {
    const goal = { event: 'return-from-injury' } as const;
    const athlete = runner({ goal, injuries: [injured('tibia-bsi', 'current')] });
    expect(changed(athlete)).not.toHaveProperty('phases');
  });

  test.each([
    ['strict', 0],
    ['graded', 2],
    ['rehab-monitored', 3],
  ] as const)('the pain policy %s goes on up to %s of 10, and bone under no policy', (painPolicy, ceiling) => {
    const policies = { ...DEFAULT_POLICIES, painPolicy };
    expect(limitsOf(runner({ policies })).painCeiling).toBe(ceiling);
    expect(limitsOf(runner({ policies, injuries: [injured('foot-bsi', 'recovering')] })).painCeiling).toBe(0);
  });
});

describe('the straight bar', () => {
  const squat: StrengthRecord = { exercise: 'back-squat', load: 40_000 as Grams, reps: 5, day: TODAY };
  test.each<[string, Partial<Athlete>, boolean]>([
    ['is closed to a novice', { lifting: 'novice' }, false],
    ['is open to a novice with a set on record', { lifting: 'novice', strength: [squat] }, true],
    [
      'is closed to a novice with a goblet squat on record',
      { lifting: 'novice', strength: [{ ...squat, exercise: 'goblet-squat' }] },
      false,
    ],
    [
      'is closed to a novice with a set of tomorrow',
      { lifting: 'novice', strength: [{ ...squat, day: addDays(TODAY, 1) }] },
      false,
    ],
    ['is closed to a 15-year-old with a set on record', { bornYear: 2011, strength: [squat] }, false],
    ['is open to a trained runner', {}, true],
  ])('%s', (_, given, expected) => {
    expect(limitsOf(runner(given)).spineLoadedBarbell).toBe(expected);
  });
});

describe('sites that the health answers add', () => {
  test.each<[string, Athlete, object[]]>([
    [
      'controlled blood pressure',
      answering({ controlledBloodPressure: true }),
      [{ site: 'hypertension', status: 'current' }],
    ],
    [
      'a cleared heart',
      answering({ heartCondition: true, cleared: true }),
      [{ site: 'hypertension', status: 'recovering' }],
    ],
    ['osteoporosis', answering({ osteoporosis: true }), [{ site: 'osteoporosis-spine', status: 'current' }]],
    ['pregnancy in week 19', answering({ pregnantWeeks: 19 }), []],
    ['pregnancy in week 20', answering({ pregnantWeeks: 20 }), [{ site: 'pregnancy-late', status: 'current' }]],
    ['14 weeks after birth', answering({ postnatalWeeks: 14 }), [{ site: 'pelvic-floor', status: 'current' }]],
    [
      '14 weeks after birth, tests passed',
      answering({ postnatalWeeks: 14, postnatalTestsPassed: true }),
      [{ site: 'pelvic-floor', status: 'history' }],
    ],
    [
      '51 weeks after birth, tests passed',
      answering({ postnatalWeeks: 51, postnatalTestsPassed: true }),
      [{ site: 'pelvic-floor', status: 'history' }],
    ],
    ['a year after birth', answering({ postnatalWeeks: 52 }), []],
  ])('%s', (_, athlete, expected) => {
    expect(limitsOf(athlete).activeSites).toMatchObject(expected);
    expect(limitsOf(athlete).activeSites).toHaveLength(expected.length);
  });
});

describe('the reasons', () => {
  test('name the rule that holds, not the ones it overrules', () => {
    const { reasons } = limitsOf(aged(66));
    expect(reasons.filter(({ field }) => field === 'plyoLevelMax').map(({ rule }) => rule)).toEqual(['masters-65']);
    expect(reasons.filter(({ field }) => field === 'heavyToQualitySoftHours').map(({ rule }) => rule)).toEqual([
      'masters-50',
    ]);
  });

  test('name one age only', () => {
    expect(new Set(limitsOf(aged(15)).reasons.map(({ rule }) => rule))).toEqual(new Set(['youth-13-to-15']));
  });

  test.each([
    ['current', 'While your lower back needs care there are no jumps and no heavy legs.'],
    ['recovering', 'While your lower back recovers, jumps come back step by step.'],
  ] as const)('speak of a site that is %s', (status, text) => {
    const { reasons } = limitsOf(runner({ injuries: [injured('low-back', status)] }));
    expect(reasons.find(({ field }) => field === 'plyoLevelMax')?.text).toBe(text);
  });

  test('are not given for a site that limits no session', () => {
    expect(limitsOf(runner({ injuries: [injured('neck', 'recovering')] })).reasons).toEqual([]);
  });

  test('are not given for a field that a site names and leaves as it is', () => {
    const { reasons } = limitsOf(runner({ injuries: [injured('achilles', 'recovering', 5)] }));
    expect(reasons.map(({ field }) => field)).toEqual(['plyoLevelMax']);
  });

  test('for no jumps after birth name the gate, not only the pelvic floor', () => {
    const { reasons } = limitsOf(answering({ postnatalWeeks: 14 }));
    expect(reasons.filter(({ field }) => field === 'plyoLevelMax').map(({ rule }) => rule)).toEqual([
      'postnatal-gate',
      'caution-pelvic-floor',
    ]);
  });

  test('are given for every field that differs', () => {
    const athlete = answering(
      { pregnantWeeks: 22, redsIndicators: 3 },
      { bornYear: 1960, injuries: [injured('shin', 'current')] },
    );
    const fields = new Set(limitsOf(athlete).reasons.map(({ field }) => field));
    for (const field of Object.keys(changed(athlete))) expect(fields, field).toContain(field);
  });
});
