import {
  GAP_HOURS,
  type GapHours,
  POLICY_OPTIONS,
  type Policies,
  type RaceEvent,
  type RaceLimits,
  type RuleConfig,
} from '@stridelift/engine';
import fc from 'fast-check';

/** Days around a race in the order of B5: plausible numbers to test with, not the rulebook's own. */
export const RACE_LIMITS: Readonly<Record<RaceEvent, RaceLimits>> = {
  '5k': limits(7, 14, 3, 2, 4, 4),
  '10k': limits(7, 14, 3, 3, 5, 6),
  half: limits(8, 14, 3, 5, 8, 10),
  marathon: limits(10, 21, 4, 7, 14, 20),
  ultra: limits(13, 21, 4, 12, 21, 28),
  trail: limits(13, 21, 4, 12, 21, 28),
};

const PLACEMENTS = ['off-days', 'hard-days', 'spaced', 'alternate-days'] as const;

/** Any choices a runner may make, with hours of the gap table that are the rulebook's or a little stricter. */
export function ruleConfig(): fc.Arbitrary<RuleConfig> {
  return fc
    .record({
      policies: policies(),
      automatic: fc.constantFrom(...PLACEMENTS),
      hours: gapHours(),
      fatigueHalfLifeHours: fc.constantFrom(24, 30, 36),
      legDaysBetween: fc.constantFrom(0, 1),
    })
    .map(({ policies, automatic, hours, fatigueHalfLifeHours, legDaysBetween }) => ({
      policies,
      placement: policies.placement === 'auto' ? automatic : policies.placement,
      hours,
      races: RACE_LIMITS,
      fatigueHalfLifeHours,
      legDaysBetween,
    }));
}

function policies(): fc.Arbitrary<Policies> {
  const words = Object.fromEntries(
    Object.entries(POLICY_OPTIONS).map(([name, options]) => [name, fc.constantFrom(...options)]),
  );
  return fc.record({
    ...words,
    frequency: fc.constantFrom(1, 2, 3, 4),
    sessionMinutes: fc.constantFrom(15, 20, 30, 45, 60),
  }) as fc.Arbitrary<Policies>;
}

function gapHours(): fc.Arbitrary<GapHours> {
  return fc
    .record({
      legs: fc.constantFrom(48, 72),
      quality: fc.constantFrom(48, 60),
      longToHeavy: fc.constantFrom(36, 48),
      afterRun: fc.constantFrom(6, 3),
    })
    .map(({ legs, quality, longToHeavy, afterRun }) => ({
      ...GAP_HOURS,
      heavyToQuality: { hard: GAP_HOURS.heavyToQuality.hard, soft: quality },
      longToHeavy: { hard: GAP_HOURS.longToHeavy.hard, soft: longToHeavy },
      legsToLegs: { soft: legs },
      runToStrength: { soft: afterRun },
    }));
}

function limits(
  lastHeavyLegs: number,
  lastNewWork: number,
  lastSession: number,
  legsFrom: number,
  heavyFrom: number,
  jumpsFrom: number,
): RaceLimits {
  return { lastHeavyLegs, lastNewWork, lastJumps: 7, lastSession, legsFrom, heavyFrom, jumpsFrom };
}
