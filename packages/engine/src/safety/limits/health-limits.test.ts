import { describe, expect, test } from 'vitest';
import type { Athlete } from '../../model/athlete.ts';
import { safetyLimits } from '../limits.ts';
import { answering, injured, runner, TODAY } from '../test-builders.ts';
import { type LimitValues, NO_LIMITS } from './limits-model.ts';

/** The fields in which a runner differs from a healthy grown one under the strict pain policy. */
function changed(athlete: Athlete): Partial<LimitValues> {
  const { activeSites: _, reasons: __, ...values } = safetyLimits(athlete, TODAY);
  const unlimited: LimitValues = { ...NO_LIMITS, painCeiling: 0 };
  return Object.fromEntries(
    Object.entries(values).filter(([field, value]) => value !== unlimited[field as keyof LimitValues]),
  );
}

describe('limits by health', () => {
  const pregnant = {
    maxLegLoad: 2,
    maxImpact: 1,
    maxPercent: 70,
    minRir: 3,
    plyoLevelMax: -1,
    heavyAllowed: false,
    maximalTests: false,
    steadyFootingOnly: true,
    pelvicFloor: true,
    weightGoalsHidden: true,
  } as const;
  const lateInPregnancy = { ...pregnant, supineAllowed: false, minRir: 4, maxImpact: 0 } as const;
  const beforeTheGate = {
    maxLegLoad: 2,
    maxImpact: 0,
    plyoLevelMax: -1,
    maxPercent: 70,
    minRir: 2,
    heavyAllowed: false,
    maximalTests: false,
    pelvicFloor: true,
    weightGoalsHidden: true,
  } as const;
  const foundation = {
    minRir: 5,
    maxPercent: 65,
    phases: ['A', 'T', 'R', 'RX'],
    heavyAllowed: false,
    maximalTests: false,
  } as const;
  const thinBone = {
    maxImpact: 1,
    plyoLevelMax: 0,
    maximalTests: false,
    steadyFootingOnly: true,
    spineLoadedBarbell: false,
    balanceEachSession: true,
  } as const;
  const redCard = {
    minRir: 3,
    maxPercent: 85,
    phases: ['A', 'M', 'T', 'R', 'RX'],
    plyoLevelMax: -1,
    maxImpact: 1,
    weightGoalsHidden: true,
  } as const;
  const redCardOpen = { ...redCard, maxPercent: 65, heavyAllowed: false, maximalTests: false } as const;

  test.each<[string, Athlete, Partial<LimitValues>]>([
    ['pregnancy from its first week', answering({ pregnantWeeks: 0 }), pregnant],
    ['week 15 of pregnancy still lies flat', answering({ pregnantWeeks: 15 }), pregnant],
    ['week 16 no longer does', answering({ pregnantWeeks: 16 }), { ...pregnant, supineAllowed: false }],
    ['week 20 lands nowhere', answering({ pregnantWeeks: 20 }), lateInPregnancy],
    [
      'late pregnancy told as a site',
      runner({ injuries: [injured('pregnancy-late', 'current')] }),
      { supineAllowed: false, minRir: 4, maxImpact: 0, plyoLevelMax: -1, pelvicFloor: true },
    ],
    [
      'eleven weeks after birth, even with tests passed',
      answering({ postnatalWeeks: 11, postnatalTestsPassed: true }),
      { ...beforeTheGate, maxPercent: 60, minRir: 4 },
    ],
    ['fourteen weeks after birth without the tests', answering({ postnatalWeeks: 14 }), beforeTheGate],
    [
      'twelve weeks after birth with the tests',
      answering({ postnatalWeeks: 12, postnatalTestsPassed: true }),
      { pelvicFloor: true, weightGoalsHidden: true },
    ],
    [
      'a pelvic floor that recovers',
      runner({ injuries: [injured('pelvic-floor', 'recovering')] }),
      { pelvicFloor: true, plyoLevelMax: 0, maxImpact: 1 },
    ],
    ['a pelvic floor of old', runner({ injuries: [injured('pelvic-floor', 'history')] }), {}],
    ['blood pressure of old', runner({ injuries: [injured('hypertension', 'history')] }), {}],
    ['blood pressure without clearance', answering({ controlledBloodPressure: true }), foundation],
    [
      'blood pressure with a clearance denied',
      answering({ controlledBloodPressure: true, cleared: false }),
      foundation,
    ],
    ['blood pressure with clearance', answering({ controlledBloodPressure: true, cleared: true }), {}],
    ['osteoporosis with clearance', answering({ osteoporosis: true, cleared: true }), thinBone],
    [
      'osteoporosis with clearance at stage 5',
      answering({ cleared: true }, { injuries: [injured('osteoporosis-spine', 'recovering', 5)] }),
      thinBone,
    ],
    [
      'osteoporosis without',
      answering({ osteoporosis: true, cleared: false }),
      { ...thinBone, maxLegLoad: 2, plyoLevelMax: -1, maxPercent: 70, heavyAllowed: false },
    ],
    ['one REDs answer hides weight goals and no more', answering({ redsIndicators: 1 }), { weightGoalsHidden: true }],
    ['two REDs answers cap the plan at foundation', answering({ redsIndicators: 2, cleared: false }), redCardOpen],
    ['a severe REDs answer counts for two', answering({ redsSevere: true }), redCardOpen],
    ['with a clearance the red card caps at maintenance', answering({ redsIndicators: 2, cleared: true }), redCard],
  ])('%s', (_, athlete, expected) => {
    expect(changed(athlete)).toEqual(expected);
  });

  test('a year after birth nothing is left of it, tests or no tests', () => {
    expect(changed(answering({ postnatalWeeks: 52 }))).toEqual({});
  });
});
