import { describe, expect, it } from 'vitest';
import type { DayFacts, RunFacts, SessionFacts } from './day-facts.ts';
import { isHeavyLegs, isQualityRun } from './day-facts.ts';
import { gapRule } from './gap-rule.ts';

const RULE = gapRule({
  id: 'a-day-after-lifting',
  level: 'hard',
  statement: 'A day after lifting.',
  sources: [],
  gap: { from: isHeavyLegs, to: isQualityRun, hours: 24, measure: 'end-to-start' },
  says: '',
});

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
const lift = (start: number, end: number): SessionFacts => ({
  what: 'session',
  role: 'heavy',
  legLoad: 3,
  impact: 0,
  novel: false,
  minutes: end - start,
  start,
  end,
});
const tempo = (start: number): RunFacts => ({
  what: 'run',
  kind: 'tempo',
  quality: true,
  long: false,
  start,
  end: start + 60,
});
const easy = (start: number): RunFacts => ({ ...tempo(start), kind: 'easy', quality: false });
const hour = 60;

describe('the memory of a rule about hours', () => {
  it('is the minutes from the last end to midnight', () => {
    expect(RULE.step(RULE.start, day(lift(18 * hour, 19 * hour))).state).toBe(5 * hour);
  });
  it('is negative for what ends after midnight', () => {
    const { state } = RULE.step(RULE.start, day(lift(23 * hour, 25 * hour)));
    expect(state).toBe(-1 * hour);
    expect(RULE.step(state, day(undefined, tempo(8 * hour))).matches).toEqual([
      { amount: 17, facts: { gapHours: 7, neededHours: 24, shortHours: 17 } },
    ]);
  });
  it('grows by a day while it could still matter, and is gone after', () => {
    const state = 20 * hour;
    expect(RULE.step(state, day(undefined, easy(7 * hour))).state).toBe(RULE.start);
    expect(RULE.step(0, day(undefined, easy(7 * hour))).state).toBe(RULE.start);
    expect(RULE.step(-1 * hour, day(undefined, easy(7 * hour))).state).toBe(23 * hour);
  });
  it('starts with nothing to remember', () => {
    expect(RULE.local).toBe(false);
    expect(RULE.step(RULE.start, day(undefined, tempo(0))).matches).toEqual([]);
    expect(RULE.step(RULE.start, day()).state).toBe(RULE.start);
  });
});

describe('the order of a day', () => {
  it('counts from what came before and not from what follows', () => {
    expect(RULE.step(RULE.start, day(lift(18 * hour, 19 * hour), tempo(7 * hour))).matches).toEqual([]);
    expect(RULE.step(RULE.start, day(lift(6 * hour, 7 * hour), tempo(18 * hour))).matches).toHaveLength(1);
  });
  it('takes a run that starts with the session as the first of the two', () => {
    expect(RULE.step(RULE.start, day(lift(7 * hour, 8 * hour), tempo(7 * hour))).matches).toEqual([]);
  });
  it('takes what starts before the other has ended as no gap at all', () => {
    expect(RULE.step(RULE.start, day(lift(7 * hour, 8 * hour), tempo(7 * hour + 15))).matches).toEqual([
      { amount: 24, facts: { gapHours: 0, neededHours: 24, shortHours: 24 } },
    ]);
  });
  it('counts both runs of a day', () => {
    const { matches } = RULE.step(5 * hour, day(undefined, tempo(7 * hour), tempo(18 * hour)));
    expect(matches.map(({ amount }) => amount)).toEqual([12, 1]);
  });
});
