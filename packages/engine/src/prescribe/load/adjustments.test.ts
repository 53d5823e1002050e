import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterMissedTime } from './missed-time.ts';
import { readinessChange, readinessScore } from './readiness.ts';
import { rirCorrection, withinSessionCap } from './rir-correction.ts';
import { stallAnswer } from './stall.ts';

describe('the next set after one that was easier or harder than asked', () => {
  test.each([
    [6, 2, 7.5, false],
    [5, 2, 7.5, false],
    [4, 2, 5, false],
    [3, 2, 2.5, false],
    [2.5, 2, 0, false],
    [2, 2, 0, false],
    [1.5, 2, -2.5, false],
    [1, 2, -2.5, false],
    [0, 2, -5, true],
    [0, 3, -7.5, true],
  ])('%s left of %s: %s %%', (actual, target, percent, mayStop) => {
    expect(rirCorrection(actual, target)).toEqual({ percent, mayStop });
  });

  test('rises by ten percent in a session and no more', () => {
    expect(withinSessionCap(7.5, 0)).toBe(7.5);
    expect(withinSessionCap(7.5, 5)).toBe(5);
    expect(withinSessionCap(5, 12)).toBe(0);
    expect(withinSessionCap(-5, 12)).toBe(-5);
  });
});

describe('after missed time', () => {
  test.each([
    [0, 'trained', { loadPercent: 100, sets: 0, retest: false }],
    [7, 'novice', { loadPercent: 100, sets: 0, retest: false }],
    [8, 'trained', { loadPercent: 95, sets: 0, retest: false }],
    [14, 'novice', { loadPercent: 90, sets: 0, retest: false }],
    [15, 'trained', { loadPercent: 85, sets: -1, retest: false }],
    [15, 'novice', { loadPercent: 70, sets: -1, retest: false }],
    [28, 'advanced', { loadPercent: 85, sets: -1, retest: false }],
    [29, 'trained', { loadPercent: 75, sets: -1, restart: 'B1', retest: false }],
    [57, 'trained', { loadPercent: 60, sets: -1, restart: 'A', retest: true }],
    [400, 'novice', { loadPercent: 50, sets: -1, restart: 'A', retest: true }],
  ] as const)('%s days, %s', (days, level, expected) => {
    expect(afterMissedTime(days, level)).toEqual(expected);
  });

  test('a longer break never brings a heavier return', () => {
    const level = fc.constantFrom('novice', 'trained', 'advanced');
    fc.assert(
      fc.property(
        fc.nat({ max: 200 }),
        level,
        (days, who) => afterMissedTime(days + 1, who).loadPercent <= afterMissedTime(days, who).loadPercent,
      ),
      { numRuns: 1000 },
    );
  });
});

test.each([
  [2, 0, { kind: 'carry-on' }],
  [3, 0, { kind: 'deload', loadPercent: 90 }],
  [3, 1, { kind: 'change-variation' }],
])('a stall of %s sessions, %s before', (sessions, before, expected) => {
  expect(stallAnswer(sessions, before)).toEqual(expected);
});

describe('readiness', () => {
  const best = { sleep: 1, soreness: 1, stress: 1, energy: 1, motivation: 1 };

  test('weighs sleep and soreness most', () => {
    expect(readinessScore(best)).toBe(100);
    expect(readinessScore({ ...best, sleep: 0 })).toBe(75);
    expect(readinessScore({ ...best, soreness: 0 })).toBe(75);
    expect(readinessScore({ ...best, stress: 0 })).toBe(80);
    expect(readinessScore({ ...best, energy: 0.5 })).toBe(90);
    expect(readinessScore({ ...best, motivation: 0 })).toBe(90);
    expect(readinessScore({ ...best, sleep: 3 })).toBe(100);
  });

  test.each([
    [70, { kind: 'as-planned', loadPercent: 100, setsPercent: 100, lowerSets: 0, plyometrics: true }],
    [69, { kind: 'a-little-less', loadPercent: 97.5, setsPercent: 100, lowerSets: -1, plyometrics: true }],
    [49, { kind: 'much-less', loadPercent: 92.5, setsPercent: 70, lowerSets: 0, plyometrics: false }],
    [34, { kind: 'mobility-or-rest', loadPercent: 0, setsPercent: 0, lowerSets: 0, plyometrics: false }],
  ])('%s', (score, expected) => {
    expect(readinessChange(score)).toEqual(expected);
  });
});
