import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICIES, type Policies } from '../model/policies.ts';
import { ruleConfig } from '../plan/rule-config-for.ts';
import { NO_LIMITS } from '../safety/limits/limits-model.ts';
import { allRules, rulesFor } from './rule-book.ts';
import { GAP_HOURS, type RuleConfig } from './rule-config.ts';

const AGE = { fatigueHalfLifeHours: 24, heavyToQualitySoftHours: 48, legsToLegsSoftHours: 48 };
const PLACEMENTS = ['off-days', 'hard-days', 'spaced', 'alternate-days'] as const;
const config = (placement: RuleConfig['placement'], policies: Partial<Policies> = {}): RuleConfig =>
  ruleConfig({ ...DEFAULT_POLICIES, ...policies }, placement, AGE);
const ids = (placement: RuleConfig['placement'], policies: Partial<Policies> = {}): ReadonlySet<string> =>
  new Set(rulesFor(config(placement, policies)).map(({ id }) => id));

/** Rules that speak under some choices only, with those choices. */
const BY_PLACEMENT: Readonly<Record<string, readonly RuleConfig['placement'][]>> = {
  'hard-day-takes-strength': ['hard-days'],
  'easy-day-takes-no-legs': ['hard-days'],
  'strength-on-run-free-days': ['off-days'],
  'strength-alternates-with-runs': ['alternate-days'],
  'strength-far-after-runs': ['spaced'],
  'strength-far-before-runs': ['spaced'],
};
const BY_LONG_RUN: Readonly<Record<string, readonly Policies['longRunLifting'][]>> = {
  'long-run-day-no-leg-work': ['avoid-heavy', 'avoid-all'],
  'long-run-day-short': ['avoid-heavy', 'avoid-all'],
  'long-run-day-no-strength': ['avoid-all'],
  'long-run-day-stacks': ['allow'],
  'long-run-no-heavy-legs-after': ['avoid-heavy', 'avoid-all'],
  'long-run-no-jumps-after': ['avoid-heavy', 'avoid-all'],
};
const BY_ORDER: Readonly<Record<string, readonly Policies['sameDayOrder'][]>> = {
  'key-run-before-strength': ['run-first', 'auto'],
  'easy-run-before-strength': ['run-first'],
};

/** Rules that only an age switches on. */
const BY_AGE: readonly string[] = ['leg-sessions-leave-a-day'];

describe('the runner’s choices switch rules on and off', () => {
  it.each(Object.entries(BY_PLACEMENT))('%s with placement %j', (id, placements) => {
    expect(PLACEMENTS.filter((placement) => ids(placement).has(id))).toEqual(placements);
  });
  it.each(Object.entries(BY_LONG_RUN))('%s with long-run lifting %j', (id, choices) => {
    const options = ['avoid-heavy', 'avoid-all', 'allow'] as const;
    expect(options.filter((longRunLifting) => ids('hard-days', { longRunLifting }).has(id))).toEqual(choices);
  });
  it.each(Object.entries(BY_ORDER))('%s with the order of a day %j', (id, choices) => {
    const options = ['run-first', 'lift-first', 'auto'] as const;
    expect(options.filter((sameDayOrder) => ids('hard-days', { sameDayOrder }).has(id))).toEqual(choices);
  });
  it('and every other rule always holds', () => {
    const choosy = new Set([...BY_AGE, ...[BY_PLACEMENT, BY_LONG_RUN, BY_ORDER].flatMap(Object.keys)]);
    const always = allRules(config('hard-days')).filter(({ id }) => !choosy.has(id));
    for (const placement of PLACEMENTS) {
      for (const longRunLifting of ['avoid-heavy', 'avoid-all', 'allow'] as const) {
        for (const sameDayOrder of ['run-first', 'lift-first', 'auto'] as const) {
          const known = ids(placement, { longRunLifting, sameDayOrder });
          expect(always.filter(({ id }) => !known.has(id))).toEqual([]);
        }
      }
    }
  });
});

it('lists each rule once, those too that the choices of the list switch off', () => {
  const all = allRules(config('spaced', { longRunLifting: 'allow' })).map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining([...Object.keys(BY_PLACEMENT), ...Object.keys(BY_LONG_RUN)]));
});

/** Every rule that is in neither list is soft: it may be bent, and that costs. */
it.each([
  [
    'hard',
    [
      'session-on-a-possible-day',
      'blocked-day-stays-free',
      'rest-day-stays-free',
      'session-fits-the-minutes',
      'race-day-no-strength',
      'race-last-heavy-legs',
      'race-last-new-work',
      'race-last-jumps',
      'race-week-no-leg-work',
      'race-last-session',
      'mini-taper-no-heavy-legs',
      'race-eve-no-leg-work',
      'race-after-first-days-off',
      'race-after-no-leg-work',
      'race-after-no-heavy-legs',
      'race-after-no-jumps',
      'long-run-day-no-leg-work',
      'long-run-day-short',
      'long-run-day-no-strength',
      'long-run-no-heavy-legs-after',
      'long-run-no-jumps-after',
      'quality-run-no-jumps-after',
      'quality-run-no-heavy-legs-before',
      'long-run-no-heavy-legs-before',
      'new-work-not-before-key-run',
      'heavy-legs-two-days-apart',
      'leg-sessions-leave-a-day',
      'jumps-two-days-apart',
      'key-run-before-strength',
      'recovery-run-day-stays-light',
      'one-full-rest-day',
      'no-more-sessions-than-planned',
      'no-more-heavy-legs-than-planned',
      'minis-with-legs-twice-at-most',
      'no-more-jumps-than-planned',
    ],
  ],
  ['note', ['long-run-day-stacks', 'hard-day-takes-strength', 'easy-day-follows']],
] as const)('has these rules of level %s', (level, expected) => {
  const rules = allRules(config('hard-days'));
  expect(rules.filter((rule) => rule.level === level).map(({ id }) => id)).toEqual(expected);
});

it('takes hours from the runner’s age', () => {
  const older = ruleConfig(DEFAULT_POLICIES, 'hard-days', {
    fatigueHalfLifeHours: 36,
    heavyToQualitySoftHours: 60,
    legsToLegsSoftHours: 72,
  });
  const hours = Object.fromEntries(rulesFor(older).flatMap(({ id, gap }) => (gap ? [[id, gap.hours]] : [])));
  expect(hours).toMatchObject({ 'quality-run-fresh-legs': 60, 'leg-sessions-apart': 72 });
  expect(hours).toMatchObject({ 'quality-run-no-heavy-legs-before': 24, 'heavy-legs-two-days-apart': 48 });
});

it('keeps a day between leg sessions only where the age asks for it', () => {
  const has = (age: Partial<typeof AGE> & { legDaysBetween?: 0 | 1 }) =>
    rulesFor(ruleConfig(DEFAULT_POLICIES, 'hard-days', { ...AGE, ...age })).some(
      ({ id }) => id === 'leg-sessions-leave-a-day',
    );
  expect([has({}), has({ legDaysBetween: 0 }), has({ legDaysBetween: 1 })]).toEqual([false, false, true]);
});

it('has in its table the hours of a runner whom no age limits', () => {
  expect(GAP_HOURS.heavyToQuality.soft).toBe(NO_LIMITS.heavyToQualitySoftHours);
  expect(GAP_HOURS.legsToLegs.soft).toBe(NO_LIMITS.legsToLegsSoftHours);
});
