import { SPINE_LOADED_BARBELL } from '../postures.ts';
import { isAged, type LimitRule, type RunnerFacts } from './limit-rule.ts';

/**
 * What age caps (B9), and the novice unlock of D7. Numbers are D except the dose of 70 to 85 % from 65 on (V Fragala
 * 2019) and two maintenance sessions (V Spiering 2021).
 */
export const AGE_LIMITS: readonly LimitRule[] = [
  {
    id: 'youth-13-to-15',
    when: (facts) => isAged(facts, 0, 15),
    caps: {
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
    text: 'Until 15 strength is about moving well: sets of 8 to 12 with a few repetitions left, no tests to the limit, fewer jumps, a day between leg sessions, and an adult who knows lifting nearby.',
    sources: ['lloyd-2014', 'blagrove-2020-youth', 'stridelift-default'],
  },
  {
    id: 'youth-16-to-17',
    when: (facts) => isAged(facts, 16, 17),
    caps: { minRir: 2, maxPercent: 85, contactsFactor: 0.7, legDaysBetween: 1 },
    text: 'At 16 and 17 loads stay at 85 % or less with two repetitions left, leg sessions have a day between them and jumps are fewer, because bones and tendons are still growing.',
    sources: ['lesinski-2016', 'lloyd-2014', 'stridelift-default'],
  },
  {
    id: 'masters-40',
    when: (facts) => isAged(facts, 40),
    caps: { extraWarmUpMinutes: 1 },
    text: 'From 40 on a longer warm-up pays.',
    sources: ['stridelift-default'],
  },
  {
    id: 'masters-50',
    when: (facts) => isAged(facts, 50),
    caps: { extraWarmUpMinutes: 2, fatigueHalfLifeHours: 30, heavyToQualitySoftHours: 60, eyesClosedSeconds: 10 },
    text: 'From 50 on legs take longer to come back, so heavy work keeps a wider distance from fast runs; balance without sight gets shorter.',
    sources: ['field-knowledge', 'stridelift-default'],
  },
  {
    id: 'masters-60',
    when: (facts) => isAged(facts, 60),
    caps: { plyoLevelMax: 3 },
    text: 'From 60 on the hardest jumps stay out unless a coach decides otherwise.',
    sources: ['stridelift-default'],
  },
  {
    id: 'masters-65',
    when: (facts) => isAged(facts, 65),
    caps: {
      maxPercent: 85,
      plyoLevelMax: 1,
      balanceEachSession: true,
      powerLightAndFast: true,
      deloadEveryWeeks: 3,
      fatigueHalfLifeHours: 36,
      legsToLegsSoftHours: 72,
      maintenanceSessions: 2,
    },
    text: 'From 65 on: loads up to 85 %, light weights moved fast for power, balance in every session, small jumps only, an easier week every third, and two sessions a week to keep strength.',
    sources: ['fragala-2019', 'strength-science-older-adults', 'spiering-2021', 'stridelift-default'],
  },
  {
    id: 'masters-65-eyes-open',
    when: (facts) => isAged(facts, 65) && !standsLong(facts),
    caps: { eyesClosedSeconds: 0 },
    text: 'From 65 on the eyes stay open in balance work until the test shows 45 seconds on each leg.',
    sources: ['field-knowledge', 'stridelift-default'],
  },
  {
    id: 'novice-barbell-locked',
    when: (facts) => facts.athlete.lifting === 'novice' && !hasLiftedWithTheBar(facts),
    caps: { spineLoadedBarbell: false },
    text: 'The straight bar opens once you have checked your form with it; until then dumbbells, machines and the hex bar do the same work.',
    sources: ['stridelift-default'],
  },
];

/** E: the test of balance with open eyes ends at 45 s; who gets there on both legs has progressed to closed eyes (D). */
const BALANCE_TEST_SECONDS = 45;

function standsLong({ athlete, asOf }: RunnerFacts): boolean {
  const latest = athlete.tests
    .filter(({ test, day }) => test === 'single-leg-balance' && day <= asOf)
    .toSorted((a, b) => a.day - b.day)
    .at(-1);
  const { left = latest?.value, right = latest?.value } = latest ?? {};
  return Math.min(left ?? 0, right ?? 0) >= BALANCE_TEST_SECONDS;
}

/** A recorded set with the bar stands for the form check of D7, as long as nobody asks for one (D). */
function hasLiftedWithTheBar({ athlete, asOf }: RunnerFacts): boolean {
  return athlete.strength.some(({ exercise, day }) => SPINE_LOADED_BARBELL.has(exercise) && day <= asOf);
}
