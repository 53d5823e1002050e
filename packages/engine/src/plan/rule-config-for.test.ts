import { describe, expect, it, test } from 'vitest';
import type { LiftingLevel, RaceEvent } from '../model/athlete.ts';
import { DEFAULT_POLICIES, POLICY_OPTIONS, type Policies } from '../model/policies.ts';
import { safetyLimits } from '../safety/limits.ts';
import { aged, TODAY } from '../safety/test-builders.ts';
import { ruleConfig, ruleConfigFor } from './rule-config-for.ts';

const GROWN = { fatigueHalfLifeHours: 24, heavyToQualitySoftHours: 48, legsToLegsSoftHours: 48 };
const placementOf = (lifting: LiftingLevel, runs: number, placement: Policies['placement'] = 'auto') =>
  ruleConfigFor({ lifting, policies: { ...DEFAULT_POLICIES, placement } }, runs, GROWN).placement;

describe('where auto puts strength (A2, C2)', () => {
  test.each<readonly [LiftingLevel, number, string]>([
    ['novice', 0, 'alternate-days'],
    ['novice', 7, 'alternate-days'],
    ['trained', 3, 'alternate-days'],
    ['trained', 4, 'hard-days'],
    ['advanced', 6, 'hard-days'],
    ['advanced', 2, 'alternate-days'],
  ])('for %s with %i runs a week: %s', (lifting, runs, expected) => {
    expect(placementOf(lifting, runs)).toBe(expected);
  });

  it.each(POLICY_OPTIONS.placement.filter((option) => option !== 'auto'))('is overruled by %s', (placement) => {
    expect(placementOf('novice', 2, placement)).toBe(placement);
    expect(placementOf('advanced', 6, placement)).toBe(placement);
  });
});

describe('the parameters of the rules', () => {
  test.each([
    [30, 24, 48, 48],
    [52, 30, 60, 48],
    [70, 36, 60, 72],
  ])(
    'at %i: fatigue halves in %i h, heavy legs %i h before hard runs, %i h between leg sessions',
    (age, halfLife, quality, legs) => {
      const config = ruleConfigFor(
        { lifting: 'trained', policies: DEFAULT_POLICIES },
        4,
        safetyLimits(aged(age), TODAY),
      );
      expect(config.fatigueHalfLifeHours).toBe(halfLife);
      expect(config.hours.heavyToQuality).toEqual({ hard: 24, soft: quality });
      expect(config.hours.legsToLegs.soft).toBe(legs);
    },
  );

  test.each([
    [14, 1],
    [17, 1],
    [18, 0],
    [70, 0],
  ] as const)('at %i: %i day between leg sessions, never less', (age, days) => {
    const { legDaysBetween } = ruleConfigFor(
      { lifting: 'novice', policies: DEFAULT_POLICIES },
      3,
      safetyLimits(aged(age), TODAY),
    );
    expect(legDaysBetween).toBe(days);
  });

  /** B5: last heavy legs, last new work, last jumps, last session; then legs, heavy legs and jumps again. */
  test.each<readonly [RaceEvent, readonly number[]]>([
    ['5k', [7, 14, 7, 3, 2, 4, 4]],
    ['10k', [7, 14, 7, 3, 3, 5, 6]],
    ['half', [8, 14, 7, 3, 5, 8, 10]],
    ['marathon', [10, 21, 7, 4, 7, 14, 20]],
    ['ultra', [13, 21, 7, 4, 12, 21, 28]],
    ['trail', [13, 21, 7, 4, 12, 21, 28]],
  ])('around a %s are the days of B5', (event, days) => {
    const { races } = ruleConfig(DEFAULT_POLICIES, 'hard-days', GROWN);
    const { lastHeavyLegs, lastNewWork, lastJumps, lastSession, legsFrom, heavyFrom, jumpsFrom } = races[event];
    expect([lastHeavyLegs, lastNewWork, lastJumps, lastSession, legsFrom, heavyFrom, jumpsFrom]).toEqual(days);
  });

  it('carry the runner’s own choices on', () => {
    const policies = { ...DEFAULT_POLICIES, longRunLifting: 'avoid-all' } as const;
    expect(ruleConfig(policies, 'spaced', GROWN)).toMatchObject({ policies, placement: 'spaced' });
  });
});
