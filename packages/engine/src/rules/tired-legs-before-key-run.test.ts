import { describe, expect, it } from 'vitest';
import { auditDays } from '../audit/audit-days.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import { ruleConfig } from '../plan/rule-config-for.ts';
import type { DayFacts, RunFacts, SessionFacts } from './day-facts.ts';
import type { Rule } from './rule.ts';
import { rulesFor } from './rule-book.ts';

const ruleWith = (fatigueHalfLifeHours: number): Rule =>
  rulesFor(
    ruleConfig(DEFAULT_POLICIES, 'hard-days', {
      fatigueHalfLifeHours,
      heavyToQualitySoftHours: 48,
      legsToLegsSoftHours: 48,
    }),
  ).find(({ id }) => id === 'tired-legs-before-key-run') as Rule;
const RULE = ruleWith(24);

const day = (session?: SessionFacts, ...runs: readonly RunFacts[]): DayFacts => ({
  firstOfWeek: false,
  lastOfWeek: false,
  runs,
  minutes: 60,
  race: { ahead: [], behind: [] },
  week: { sessions: 2, heavy: 2, legs: 2, jumps: 1, legsMax: 2, runFreeDays: 3 },
  tomorrow: { quality: false, long: false, easyOrRest: true },
  ...(session ? { session } : {}),
});
const lift = (legLoad: SessionFacts['legLoad'], hour = 18, novel = false): SessionFacts => ({
  what: 'session',
  role: 'heavy',
  legLoad,
  impact: 0,
  novel,
  minutes: 45,
  start: hour * 60,
  end: hour * 60 + 45,
});
const run = (kind: 'easy' | 'tempo' | 'long', hour = 7): RunFacts => ({
  what: 'run',
  kind,
  quality: kind === 'tempo',
  long: kind === 'long',
  start: hour * 60,
  end: hour * 60 + 60,
});
const FREE = day();

/** How much each match counts. */
const tired = (days: readonly DayFacts[], rule = RULE) => auditDays([rule], days).map(({ amount }) => amount);

describe('legs before a key run', () => {
  it.each([
    ['rested', [FREE, day(undefined, run('tempo'))], []],
    ['an evening of light work before', [day(lift(1)), day(undefined, run('tempo'))], []],
    ['an evening of moderate legs before', [day(lift(2)), day(undefined, run('tempo'))], []],
    ['an evening of heavy legs before, half of it worked off', [day(lift(3)), day(undefined, run('tempo', 18))], []],
    ['heavy legs at 18:00, tempo at 08:00', [day(lift(3)), day(undefined, run('tempo', 8))], []],
    ['an easy run', [day(lift(3, 20, true)), day(undefined, run('easy', 5))], []],
    ['the run first', [day(lift(3, 18), run('tempo', 17))], []],
  ])('are fresh enough: %s', (_, days, expected) => {
    expect(tired(days)).toEqual(expected);
  });
  it.each([
    ['heavy legs at 18:00, tempo at 07:00', [day(lift(3)), day(undefined, run('tempo', 7))], [1]],
    ['heavy legs at 21:00, tempo at 06:00', [day(lift(3, 21)), day(undefined, run('tempo', 6))], [1]],
    ['the same before the long run', [day(lift(3, 21)), day(undefined, run('long', 6))], [1]],
    ['new heavy legs at 21:00', [day(lift(3, 21, true)), day(undefined, run('tempo', 6))], [2]],
    ['two evenings add up', [day(lift(3)), day(lift(3)), day(undefined, run('tempo'))], [1]],
    ['lifting an hour before', [day(lift(3, 16), run('tempo', 17))], [1]],
  ])('are tired: %s', (_, days, expected) => {
    expect(tired(days)).toEqual(expected);
  });
  it('have more points left than the limit, in words too', () => {
    const [match] = auditDays([RULE], [day(lift(3)), day(undefined, run('tempo', 7))]);
    expect(match?.facts).toEqual({ fatigue: 13 });
  });
  it.each([
    [0, false, 23, 2],
    [1, false, 25, 3],
    [2, false, 32, 4],
    [2, true, 37, 5],
    [3, false, 40, 5],
  ] as const)('after much lifting carry leg load %s (new: %s) as %s points', (legLoad, novel, fatigue, amount) => {
    const { matches } = RULE.step(36, day(lift(legLoad, 16, novel), run('tempo', 17)));
    expect(matches).toEqual([{ amount, facts: { fatigue } }]);
  });
  it('are fresh enough with just as many points as the limit', () => {
    expect(RULE.step(12, day(undefined, run('tempo', 0))).matches).toEqual([]);
    expect(RULE.step(15, day(undefined, run('tempo', 0))).matches).toEqual([{ amount: 1, facts: { fatigue: 15 } }]);
  });
  it('do not count runs', () => {
    expect(RULE.local).toBe(false);
    expect(RULE.step(15, day(undefined, run('easy'))).state).toBe(6);
  });
  it('recover more slowly with age', () => {
    const days = [day(lift(3)), day(undefined, run('tempo', 11))];
    expect([24, 30, 36].map((halfLife) => tired(days, ruleWith(halfLife)))).toEqual([[], [], [1]]);
    expect(RULE.params).toEqual({ halfLifeHours: 24, limit: 12 });
  });
  it('remember in steps of three, and forget', () => {
    expect(RULE.step(0, day(lift(3, 20))).state).toBe(15);
    expect(RULE.step(15, FREE).state).toBe(6);
    expect(RULE.step(6, FREE).state).toBe(3);
    expect(RULE.step(3, FREE).state).toBe(0);
  });
  it('are never remembered as more than 36 points', () => {
    const week = Array.from({ length: 7 }, () => day(lift(3, 23, true)));
    const state = week.reduce((before, each) => RULE.step(before, each).state, RULE.start);
    expect(state).toBe(36);
  });
});
