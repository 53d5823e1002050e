import { type Cue, DEFAULT_POLICIES, formatDate, type Plan, type PlanItem, type Policies } from '@stridelift/engine';
import { type AthleteSketch, at, buildAthlete, day, everyDay } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { safetyLimits } from '../src/safety/limits.ts';
import { plyoLevelOf } from '../src/safety/plyo-levels.ts';
import { AS_OF, exerciseOf } from './builders/choice.ts';
import { fullWeeks, itemIn, itemsOf, marathoner, seasonOf, seasonWith } from './builders/season.ts';

/** The policies that change what a session holds; `policies.test.ts` has those that move it. */

const HOUR = everyDay(at('18:00', 60, 'gym'));
const allItems = (plan: Plan): PlanItem[] =>
  plan.sessions.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items));
const work = (plan: Plan): PlanItem[] => plan.sessions.flatMap(itemsOf);
const percents = (plan: Plan): number[] => work(plan).flatMap(({ load }) => load?.percent ?? []);

describe('intensityPolicy: repetitions and loads', () => {
  const season = (intensityPolicy: Policies['intensityPolicy']): Plan =>
    seasonWith({ intensityPolicy }, { week: HOUR });
  const DOSED = ['main', 'second', 'calf', 'push', 'pull', 'sideways', 'knee-bend'];
  /** Everything that is lifted, in weeks that build up. */
  const lifted = (plan: Plan): PlanItem[] =>
    fullWeeks(plan)
      .flatMap(({ sessions }) => sessions.flatMap((session) => DOSED.flatMap((slot) => itemIn(session, slot) ?? [])))
      .filter(({ reps }) => reps);
  const span = (items: readonly PlanItem[]): number[] => [
    Math.min(...items.map(({ reps }) => reps?.min ?? 99)),
    Math.max(...items.map(({ reps }) => reps?.max ?? 0)),
  ];
  const mains = (plan: Plan, code: string): PlanItem[] =>
    fullWeeks(plan)
      .filter((week) => week.code === code)
      .flatMap(({ sessions }) =>
        sessions.filter(({ legLoad }) => legLoad === 3).flatMap((session) => itemIn(session, 'main') ?? []),
      );

  it('evidence: the repetitions follow the phase, heavy where it is heavy', () => {
    const plan = season('evidence');
    expect(span(mains(plan, 'B2'))).toEqual([3, 6]);
    expect(span(mains(plan, 'B1'))).toEqual([6, 8]);
    expect(Math.max(...percents(plan))).toBeGreaterThanOrEqual(80);
    expect(Math.max(...percents(plan))).toBeLessThanOrEqual(90);
  });

  it('verywell-endurance: one to three sets of 12 to 20, never above 70 %', () => {
    const plan = season('verywell-endurance');
    const [low, high] = span(lifted(plan)) as [number, number];
    expect([low >= 12, high <= 20]).toEqual([true, true]);
    expect(Math.max(...lifted(plan).map(({ sets }) => sets))).toBeLessThanOrEqual(3);
    expect(Math.max(...percents(plan))).toBeLessThanOrEqual(70);
    expect(plan.sessions.some(({ legLoad }) => legLoad === 3)).toBe(false);
  });

  it('tra-3-5x5-10: three to five sets of 5 to 10', () => {
    const plan = season('tra-3-5x5-10');
    const [low, high] = span(lifted(plan)) as [number, number];
    expect([low >= 5, high <= 10]).toEqual([true, true]);
    const sets = ['B1', 'B2', 'C'].flatMap((code) => mains(plan, code).map((item) => item.sets));
    expect(sets.length).toBeGreaterThan(5);
    expect([Math.min(...sets) >= 3, Math.max(...sets) <= 5]).toEqual([true, true]);
  });

  it('acsm-endurance-15plus: 15 and more, below 70 %', () => {
    const plan = season('acsm-endurance-15plus');
    const [low, high] = span(lifted(plan)) as [number, number];
    expect([low >= 15, high <= 25]).toEqual([true, true]);
    expect(Math.max(...percents(plan))).toBeLessThan(70);
    expect(plan.sessions.some(({ legLoad }) => legLoad === 3)).toBe(false);
  });
});

describe('heavyLifting: loads of 80 % and more', () => {
  it('allowed: heavy legs in the strength phases, at 80 % and more', () => {
    const plan = seasonWith({ heavyLifting: 'allowed' });
    const heavy = plan.sessions.filter(({ legLoad }) => legLoad === 3);
    expect(heavy.length).toBeGreaterThan(10);
    expect(Math.max(...percents(plan))).toBeGreaterThanOrEqual(80);
  });

  it('off: no heavy legs and no load of 80 %', () => {
    const plan = seasonWith({ heavyLifting: 'off' });
    expect(plan.sessions.some(({ legLoad }) => legLoad === 3)).toBe(false);
    expect(Math.max(...percents(plan))).toBeLessThan(80);
    expect(plan.sessions.filter(({ legLoad }) => legLoad === 2).length).toBeGreaterThan(20);
  });
});

describe('plyo: jumps', () => {
  const NOVICE: AthleteSketch = { lifting: 'novice', strength: [] };
  const season = (plyo: Policies['plyo'], sketch: AthleteSketch = {}): Plan => seasonWith({ plyo }, sketch);
  const jumps = (plan: Plan): number[] => allItems(plan).flatMap(({ exercise }) => plyoLevelOf(exercise) ?? []);
  const contacts = (plan: Plan): number => plan.weeks.reduce((sum, week) => sum + week.contacts, 0);

  it('graded: for everyone, landings and low jumps first, the harder ones for lifters', () => {
    const [novice, trained] = [season('graded', NOVICE), season('graded')];
    expect(contacts(novice)).toBeGreaterThan(0);
    expect(Math.max(...jumps(novice))).toBeLessThanOrEqual(1);
    expect(Math.max(...jumps(trained))).toBe(2);
    expect(contacts(trained)).toBeGreaterThan(contacts(novice));
  });

  it('experienced-only: for those who lift as before, none for a beginner', () => {
    expect(contacts(season('experienced-only'))).toBe(contacts(season('graded')));
    const novice = season('experienced-only', NOVICE);
    expect([contacts(novice), jumps(novice)]).toEqual([0, []]);
    expect(novice.sessions.every(({ impact }) => impact === 0)).toBe(true);
  });

  it('off: none for anybody, in no part of a session', () => {
    const plan = season('off');
    expect([contacts(plan), jumps(plan)]).toEqual([0, []]);
    expect(
      plan.sessions.every(({ impact, blocks }) => impact === 0 && blocks.every(({ kind }) => kind !== 'power')),
    ).toBe(true);
  });
});

describe('painPolicy: how much pain an exercise may cause', () => {
  const ceiling = (painPolicy: Policies['painPolicy'], sketch: AthleteSketch = {}): number =>
    safetyLimits(buildAthlete({ ...sketch, policies: { painPolicy } }), AS_OF).painCeiling;
  const told = (painPolicy: Policies['painPolicy'], sketch: AthleteSketch = {}): string =>
    seasonWith({ painPolicy }, sketch).findings.find(({ rule }) => rule === 'pain-rule')?.text ?? '';
  const BONE: AthleteSketch = { injuries: [{ site: 'tibia-bsi', status: 'recovering' }] };

  it('strict: none at all, told in the plan', () => {
    expect(told('strict')).toMatch(/^Any pain stops that exercise: take one of its swaps/);
    expect(ceiling('strict')).toBe(0);
  });

  it('graded: up to two of ten, never with bone stress', () => {
    expect(told('graded')).toMatch(/^Pain of 1 or 2 of 10 may go on/);
    expect(told('graded', BONE)).toMatch(/^A bone that is healing allows no pain at all/);
    expect([ceiling('graded'), ceiling('graded', BONE)]).toEqual([2, 0]);
  });

  it('rehab-monitored: up to three of ten, never with bone stress', () => {
    expect(told('rehab-monitored')).toMatch(/^Pain up to 3 of 10 may go on; 4 or 5 only if/);
    expect(told('rehab-monitored', BONE)).toMatch(/^A bone that is healing allows no pain at all/);
    expect([ceiling('rehab-monitored'), ceiling('rehab-monitored', BONE)]).toEqual([3, 0]);
  });
});

describe('cueStyle: where attention goes', () => {
  const firstFocus = ({ exercise, cues }: PlanItem): Cue['focus'] | undefined =>
    exerciseOf(exercise).cues.find(({ text }) => text === cues[0])?.focus;

  it('auto: outward when heavy or fast, inward else', () => {
    for (const item of work(seasonWith({ cueStyle: 'auto' }))) {
      const outward = exerciseOf(item.exercise).contraction === 'ballistic' || (item.load?.percent ?? 0) > 60;
      expect([item.id, firstFocus(item)]).toEqual([item.id, outward ? 'external' : 'internal']);
    }
  });

  it.each(['internal', 'external'] as const)('%s: that one first, from warm-up to cool-down', (cueStyle) => {
    const others = allItems(seasonWith({ cueStyle })).filter((item) => firstFocus(item) !== cueStyle);
    expect([...new Set(others.map(({ exercise }) => exercise))]).toEqual([]);
  });
});

describe('split: a few full sessions or four short ones', () => {
  it('full: as many as the frequency says, each as long as there is time', () => {
    const plan = seasonWith({ split: 'full' });
    for (const { sessions } of fullWeeks(plan)) expect(sessions).toHaveLength(2);
    expect(plan.sessions.some(({ minutes }) => minutes > 20)).toBe(true);
  });

  it('mini4: four of twenty minutes at most, legs in two of them, two days apart', () => {
    const plan = seasonWith({ split: 'mini4' });
    const weeks = fullWeeks(plan);
    expect(weeks.length).toBeGreaterThan(8);
    for (const { sessions } of weeks) {
      expect(sessions).toHaveLength(4);
      const legs = sessions.filter(({ legLoad }) => legLoad >= 2);
      expect(legs.length).toBeLessThanOrEqual(2);
      const heavy = legs.filter(({ legLoad }) => legLoad === 3).map(({ date }) => day(date));
      if (heavy.length === 2) expect((heavy[1] ?? 0) - (heavy[0] ?? 0)).toBeGreaterThanOrEqual(2);
    }
    for (const session of plan.sessions) {
      expect(session.minutes).toBeLessThanOrEqual(20);
      if (session.role.startsWith('mini-')) expect(itemsOf(session).length).toBeLessThanOrEqual(5);
    }
  });
});

describe('cooldownStretch: static stretching after the session', () => {
  const lastBlocks = (plan: Plan) => plan.sessions.map(({ blocks }) => blocks.at(-1));

  it('on: the session ends with stretches', () => {
    const plan = seasonWith({ cooldownStretch: 'on' });
    const stretching = lastBlocks(plan).filter((block) => block?.kind === 'cool-down');
    expect(stretching.length).toBeGreaterThan(plan.sessions.length / 2);
    for (const block of stretching)
      expect(block?.items.every(({ pattern }) => pattern === 'stretch-static')).toBe(true);
  });

  it('off: it ends with the work, and no minutes are kept for stretching', () => {
    const [on, off] = [seasonWith({ cooldownStretch: 'on' }), seasonWith({ cooldownStretch: 'off' })];
    expect(off.sessions.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'cool-down'))).toEqual([]);
    expect(allItems(off).filter(({ pattern }) => pattern === 'stretch-static')).toEqual([]);
    const sets = (plan: Plan) => plan.sessions.reduce((sum, session) => sum + session.sets, 0);
    const minutes = (plan: Plan) => plan.sessions.reduce((sum, session) => sum + session.minutes, 0);
    expect(sets(off) > sets(on) || minutes(off) < minutes(on)).toBe(true);
  });
});

describe('sessionMinutes: the longest session', () => {
  const longest = (sessionMinutes: Policies['sessionMinutes']): number =>
    Math.max(...seasonWith({ sessionMinutes }, { week: HOUR }).sessions.map(({ minutes }) => minutes));

  it.each([15, 20, 30, 45, 60] as const)('%i: never more, and the time is used', (sessionMinutes) => {
    const most = longest(sessionMinutes);
    expect(most).toBeLessThanOrEqual(sessionMinutes);
    expect(most).toBeGreaterThan(sessionMinutes - 8);
  });

  it('gives way to a day that has less', () => {
    const plan = seasonWith({ sessionMinutes: 60 }, { week: everyDay(at('18:00', 25, 'gym')) });
    expect(Math.max(...plan.sessions.map(({ minutes }) => minutes))).toBeLessThanOrEqual(25);
  });
});

describe('the choices of a runner', () => {
  it('are written into the plan, all of them', () => {
    const policies: Policies = {
      ...DEFAULT_POLICIES,
      placement: 'spaced',
      frequency: 3,
      plyo: 'off',
      sessionMinutes: 45,
    };
    expect(seasonOf(marathoner({ policies })).policies).toEqual(policies);
  });

  it('move nothing of the past', () => {
    expect(seasonWith({ frequency: 4 }).sessions.every(({ date }) => date >= formatDate(AS_OF))).toBe(true);
  });
});
