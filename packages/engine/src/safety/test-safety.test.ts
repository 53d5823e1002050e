import { describe, expect, test } from 'vitest';
import { type Athlete, CAUTION_SITES, type CautionSite, type TestName } from '../model/athlete.ts';
import { BONE_STRESS_SITES } from './caution-map.ts';
import { type Limits, NO_LIMITS } from './limits/limits-model.ts';
import { safetyLimits } from './limits.ts';
import { aged, answering, injured, runner, TODAY } from './test-builders.ts';
import { allowedTests, testSafety } from './test-safety.ts';

const isAllowed = (athlete: Athlete, name: TestName): boolean => testSafety(safetyLimits(athlete, TODAY), name).allowed;

describe('tests', () => {
  test.each<[string, Athlete, TestName, boolean]>([
    ['a healthy runner hops', runner(), 'single-leg-hop', true],
    ['a sore calf raises no heel', runner({ injuries: [injured('calf', 'current')] }), 'single-leg-calf-raise', false],
    ['a sore calf leaves other tests open', runner({ injuries: [injured('calf', 'current')] }), 'push-up', true],
    ['a calf of old does', runner({ injuries: [injured('calf', 'history')] }), 'single-leg-calf-raise', true],
    [
      'a recovering knee sits against no wall',
      runner({ injuries: [injured('knee-pfp', 'recovering')] }),
      'wall-sit',
      false,
    ],
    ['pregnancy tests nothing to the limit', answering({ pregnantWeeks: 10 }), 'push-up', false],
    ['but may look at ankle range', answering({ pregnantWeeks: 10 }), 'knee-to-wall', true],
    ['at 15 no test goes to the limit', aged(15), 'plank', false],
    ['at 60 there is no drop jump', aged(60), 'rsi', false],
    ['at 59 there may be', aged(59), 'rsi', true],
    ['at 65 there is no hop', aged(65), 'single-leg-hop', false],
    ['blood pressure holds no plank', answering({ controlledBloodPressure: true, cleared: true }), 'plank', false],
  ])('%s', (_, athlete, name, expected) => {
    expect(isAllowed(athlete, name)).toBe(expected);
  });

  test('do not jump beyond the level that was reached', () => {
    const limits = safetyLimits(runner(), TODAY);
    expect(testSafety(limits, 'countermovement-jump', 0).allowed).toBe(false);
    expect(testSafety(limits, 'countermovement-jump', 1).allowed).toBe(true);
    expect(testSafety(limits, 'single-leg-hop', 1).allowed).toBe(false);
    expect(testSafety(limits, 'single-leg-hop', 2).allowed).toBe(true);
    expect(allowedTests(limits, 0)).not.toContain('single-leg-hop');
  });

  test.each(BONE_STRESS_SITES)('never hop on one leg with %s, cleared or not', (site) => {
    for (const status of ['current', 'recovering'] as const) {
      for (const cleared of [true, false]) {
        const injuries = [injured(site, status, 5)];
        expect(isAllowed(answering({ cleared }, { injuries }), 'single-leg-hop')).toBe(false);
      }
    }
  });
});

/** Part E, "skip if". */
describe('a test is closed by these sites and no others', () => {
  const limits = (given: Partial<Limits>): Limits => ({ ...NO_LIMITS, activeSites: [], reasons: [], ...given });
  const knee = ['knee-pfp', 'patellar-tendon', 'knee-acl-meniscus'] as const;

  test.each<[TestName, readonly CautionSite[]]>([
    ['single-leg-calf-raise', ['achilles', 'calf', 'plantar-fascia', ...BONE_STRESS_SITES]],
    ['single-leg-hamstring-bridge', ['hamstring-strain', 'proximal-hamstring', ...BONE_STRESS_SITES]],
    ['single-leg-glute-bridge', ['low-back', ...BONE_STRESS_SITES]],
    ['single-leg-sit-to-stand', [...knee, ...BONE_STRESS_SITES]],
    ['single-leg-squat-quality', BONE_STRESS_SITES],
    ['side-lying-hip-abduction', ['gluteal-tendon', 'femoral-bsi', 'pelvis-bsi']],
    ['side-plank', ['shoulder']],
    ['plank', ['shoulder', 'hypertension', 'pregnancy-late', 'abdominal-wall']],
    ['wall-sit', [...knee, 'hypertension']],
    ['push-up', ['shoulder', 'wrist-elbow']],
    ['knee-to-wall', ['ankle-sprain']],
    ['y-balance', ['ankle-sprain', ...BONE_STRESS_SITES]],
    ['single-leg-balance', BONE_STRESS_SITES],
    ['chair-stand-30s', knee],
    ['countermovement-jump', BONE_STRESS_SITES],
    ['rsi', BONE_STRESS_SITES],
    [
      'single-leg-hop',
      [...BONE_STRESS_SITES, 'pelvic-floor', 'osteoporosis-spine', 'pregnancy-late', 'knee-acl-meniscus'],
    ],
  ])('%s: %j', (name, sites) => {
    const closing = CAUTION_SITES.filter((site) => {
      const activeSites = [{ site, status: 'recovering', cleared: true }] as const;
      return !testSafety(limits({ activeSites }), name).allowed;
    });
    expect(closing).toEqual(CAUTION_SITES.filter((site) => sites.includes(site)));
  });

  test('and those of range and quality go on where no test to the limit does', () => {
    expect(allowedTests(limits({ maximalTests: false })).toSorted()).toEqual([
      'knee-to-wall',
      'single-leg-balance',
      'single-leg-squat-quality',
      'y-balance',
    ]);
  });
});
