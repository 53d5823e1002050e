import { buildAthlete, clock, day } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/epoch-day.ts';
import type { Run, RunKind } from '../model/run.ts';
import { auditCalendar, type CalendarStrength } from './audit-calendar.ts';

const MONDAY = day('2026-11-23');

const run = (offset: number, kind: RunKind, at = '07:00', sketch: Partial<Run> = {}): Run => ({
  id: `${offset}${kind}`,
  day: addDays(MONDAY, offset),
  at: clock(at),
  kind,
  minutes: 45,
  source: 'imported',
  ...sketch,
});
const lift = (offset: number, title?: string, sketch: Partial<CalendarStrength> = {}): CalendarStrength => ({
  day: addDays(MONDAY, offset),
  at: clock('18:00'),
  ...(title === undefined ? {} : { title }),
  ...sketch,
});
const findings = (runs: readonly Run[], strength: readonly CalendarStrength[]) => auditCalendar({ runs, strength });
const hard = (runs: readonly Run[], strength: readonly CalendarStrength[]) =>
  findings(runs, strength).flatMap(({ level, rule }) => (level === 'hard' ? [rule] : []));

const LEGS_BEFORE_TEMPO = 'quality-run-no-heavy-legs-before';

describe('a bare calendar', () => {
  it('of nothing has no findings', () => {
    expect(findings([], [])).toEqual([]);
  });
  it('of runs has none, and none of lifts that keep away from them', () => {
    expect(findings([run(1, 'intervals'), run(6, 'long', '08:00', { minutes: 120 })], [])).toEqual([]);
    expect(hard([run(1, 'intervals')], [lift(1), lift(3)])).toEqual([]);
  });
  it('is asked for no number of sessions', () => {
    const many = [0, 1, 2, 3, 4, 5].map((offset) => lift(offset, 'Upper body'));
    expect(findings([], many).filter(({ rule }) => /^(week-has|no-more)/.test(rule))).toEqual([]);
  });
  it('has a finding in a full sentence where heavy legs stand before intervals', () => {
    expect(findings([run(1, 'intervals')], [lift(0, 'Legs')]).find(({ level }) => level === 'hard')).toEqual({
      rule: LEGS_BEFORE_TEMPO,
      level: 'hard',
      dates: ['2026-11-23', '2026-11-24'],
      facts: { gapHours: 12, neededHours: 24, shortHours: 12 },
      text: "Heavy legs on Monday only 12 h before Tuesday's intervals; 24 h are needed.",
      sources: ['doma-deakin-2013', 'founding-001', 'stridelift-default'],
      suggestion: 'Lift after the intervals instead.',
    });
  });
  it('says full hours only', () => {
    const early = [lift(0, 'Legs', { at: clock('17:00'), minutes: 45 })];
    const texts = findings([run(1, 'intervals', '17:30')], early).map(({ text }) => text);
    expect(texts).toContain("Heavy legs on Monday only 23 h before Tuesday's intervals; 24 h are needed.");
  });
  it('has hard findings first', () => {
    const levels = findings([run(1, 'intervals'), run(3, 'tempo')], [lift(0), lift(2)]).map(({ level }) => level);
    expect(levels).toEqual([...levels].sort());
    expect(new Set(levels)).toEqual(new Set(['hard', 'soft']));
  });
  it('wants one day without run and lift in each week that can have one', () => {
    const everyDay = [0, 1, 2, 3, 4, 5].map((offset) => run(offset, 'easy'));
    expect(hard(everyDay, [lift(6, 'Upper body')])).toEqual(['one-full-rest-day']);
    expect(hard([...everyDay, run(6, 'easy')], [lift(6, 'Upper body')])).toEqual([]);
  });
  it('may hold days of rest and rides', () => {
    expect(hard([run(0, 'rest'), run(1, 'rest'), run(2, 'cross')], [lift(1)])).toEqual([]);
  });
});

describe('what a session is', () => {
  it.each<[string | undefined, 'heavy' | 'moderate' | 'light']>([
    [undefined, 'heavy'],
    ['Strength', 'heavy'],
    ['Leg day', 'heavy'],
    ['Heavy legs and core', 'heavy'],
    ['Full body + mobility', 'heavy'],
    ['Squats and push-ups', 'heavy'],
    ['Beine und Rumpf', 'heavy'],
    ['Absolute strength', 'heavy'],
    ['Easy strength', 'moderate'],
    ['Band work', 'moderate'],
    ['Upper body', 'light'],
    ['Core 20 min', 'light'],
    ['Push day', 'light'],
    ['Oberkörper', 'light'],
    ['Yoga', 'light'],
  ])('titled %s is %s', (title, expected) => {
    const rules = new Set(findings([run(1, 'tempo')], [lift(0, title)]).map(({ rule }) => rule));
    const found = rules.has(LEGS_BEFORE_TEMPO) ? 'heavy' : rules.has('quality-day-next') ? 'moderate' : 'light';
    expect(found).toBe(expected);
  });
  it('without a time is in the evening, without minutes three quarters of an hour', () => {
    const untimed: CalendarStrength = { day: MONDAY };
    expect(findings([run(1, 'tempo')], [untimed])).toEqual(
      findings([run(1, 'tempo')], [lift(0, undefined, { minutes: 45 })]),
    );
  });
  it('is the heavier of two on one day', () => {
    const [legs, yoga] = [lift(0, 'Legs'), lift(0, 'Yoga', { at: clock('20:00') })];
    expect(hard([run(1, 'tempo')], [legs, yoga])).toContain(LEGS_BEFORE_TEMPO);
    expect(hard([run(1, 'tempo')], [yoga, legs])).toContain(LEGS_BEFORE_TEMPO);
  });
});

describe('the races of a calendar', () => {
  const race = (offset: number, km?: number) => run(offset, 'race', '10:00', km === undefined ? {} : { km });
  it('count the longest as the goal', () => {
    const runs = [race(6, 10), race(27, 21.1)];
    expect(hard(runs, [lift(20)])).toContain('race-last-heavy-legs');
    expect(hard(runs, [lift(19)])).toEqual([]);
    expect(hard(runs, [lift(1)])).toContain('mini-taper-no-heavy-legs');
    expect(hard(runs, [lift(0)])).toEqual([]);
  });
  it('take an unknown distance for 10 km', () => {
    expect(hard([race(27)], [lift(21)])).toContain('race-last-heavy-legs');
    expect(hard([race(27)], [lift(20)])).toEqual([]);
  });
  it('give way to those of the athlete, where there is one', () => {
    const athlete = buildAthlete({ goal: { event: 'marathon', day: addDays(MONDAY, 27) } });
    const found = auditCalendar({ athlete, runs: [run(1, 'easy')], strength: [lift(18)], asOf: MONDAY });
    expect(found.map(({ rule }) => rule)).toContain('race-last-heavy-legs');
  });
});

describe('with an athlete', () => {
  const sunday = [run(-1, 'easy'), run(0, 'easy'), run(6, 'easy')];
  it('weeks start on their own day, and their choices hold', () => {
    const athlete = buildAthlete({
      weekStartsOn: 'sunday',
      goal: { event: 'general' },
      policies: { longRunLifting: 'avoid-all' },
    });
    const found = auditCalendar({
      athlete,
      runs: [...sunday, run(5, 'long')],
      strength: [lift(5, 'Core', { minutes: 15 })],
    });
    expect(found.map(({ rule }) => rule)).toContain('long-run-day-no-strength');
  });
  it('a novice alternates runs and lifts', () => {
    const athlete = buildAthlete({ lifting: 'novice', goal: { event: 'general' } });
    const found = auditCalendar({
      athlete,
      runs: [run(0, 'easy'), run(2, 'easy')],
      strength: [lift(0, 'Core'), lift(3)],
    });
    expect(found.map(({ rule }) => rule)).toContain('strength-alternates-with-runs');
  });
});
