import { describe, expect, test } from 'vitest';
import type { Athlete, TestName } from '../model/athlete.ts';
import { BONE_STRESS_SITES } from './caution-map.ts';
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
