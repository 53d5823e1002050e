import { POLICY_OPTIONS } from '@stridelift/engine';
import { at } from '@stridelift/testkit';
import { expect } from 'vitest';
import { loadSessions } from '../../src/node.ts';
import type { Demonstrations } from './demonstration.ts';
import {
  codesOf,
  exerciseOf,
  FOUR_RUNS,
  findingsOf,
  fullWeeks,
  isOf,
  minutes,
  NOVICE,
  of,
  PULL,
  PUSH,
  percentsOf,
  planOf,
  setsOf,
  slotsOf,
  TRUNK,
  weekdayName,
  weeksIn,
  weeksOf,
  workIn,
  workOf,
} from './runners.ts';
import { wished } from './wishes.ts';

const weeks = (event: '5k' | 'marathon' | 'ultra', code: string) => weeksIn(planOf(of(event)), code).length;
const blocksOf = (plan: ReturnType<typeof planOf>, kind: string) =>
  plan.sessions.map(({ id, blocks }) => ({ id, items: blocks.find((block) => block.kind === kind)?.items ?? [] }));

export const EVOLUTION_ATHLETICS: Demonstrations = {
  'S4-01': [
    'a plan counts the sets of each week by movement',
    () => {
      const { weeks: all, sessions } = planOf();
      expect(sessions.length).toBeGreaterThan(20);
      for (const { setsByPattern, sessions: count } of all)
        if (count > 1) expect(Object.keys(setsByPattern).length).toBeGreaterThanOrEqual(5);
    },
  ],
  'S4-05': [
    'long races get the longest endurance phase',
    () => expect(weeks('ultra', 'D')).toBeGreaterThan(weeks('5k', 'D')),
  ],
  'S4-06': [
    'a place where nothing can be pulled says so instead of leaving it out in silence',
    () => {
      const bare = planOf({
        places: { home: { id: 'home', equipment: [] } },
        week: { monday: at('18:00', 45, 'home'), thursday: at('18:00', 45, 'home') },
      });
      const empty = findingsOf(bare, 'pattern-left-empty').map(({ facts }) => facts['pattern']);
      const pulled = setsOf(workIn(bare.sessions), isOf(...PULL));
      expect(pulled > 0 || empty.includes('pull-horizontal')).toBe(true);
    },
  ],
  'S4-08': [
    'hips, trunk and upper body each have sets in every full week',
    () => {
      for (const { sessions } of fullWeeks(planOf())) {
        for (const patterns of [['hinge'], ['hip-abduction'], TRUNK, [...PUSH, ...PULL]]) {
          expect([patterns[0], setsOf(workIn(sessions), isOf(...patterns)) > 0]).toEqual([patterns[0], true]);
        }
      }
    },
  ],
  'S4-09': [
    'known thin bones are met with clearance first and no loaded bending of the spine',
    () => {
      const plan = planOf({ screening: { cleared: true, osteoporosis: true } }, minutes(45));
      expect(setsOf(workIn(plan.sessions), ({ jointActions }) => jointActions.includes('spine-flex'))).toBe(0);
    },
  ],
  'S4-10': [
    'safe holds with an end that is chosen before are ready, none over 45 seconds',
    () => {
      const holds = loadSessions().find(({ id }) => id === 'calm-holds');
      expect(holds?.items.length).toBe(3);
      for (const { exercise, seconds = 99 } of holds?.items ?? [])
        expect([exercise, exerciseOf(exercise).contraction, seconds <= 45]).toEqual([exercise, 'isometric', true]);
      expect(holds?.stop).toMatch(/pain is not: stop for pain/);
    },
  ],
  'S4-11': [
    'another level, age or place makes another plan',
    () => {
      const plans = [{}, NOVICE, { bornYear: 1960 }, { week: { tuesday: at('18:00', 30, 'home') } }].map((sketch) =>
        JSON.stringify(planOf(sketch).sessions),
      );
      expect(new Set(plans).size).toBe(4);
    },
  ],
  'S4-12': [
    'race, general fitness and the way back have phases of their own',
    () => {
      expect(codesOf(planOf(of('marathon')))).toContain('T');
      expect(codesOf(planOf(of('general')))).not.toContain('T');
      expect(
        codesOf(
          planOf({
            goal: { event: 'return-from-injury' },
            injuries: [{ site: 'achilles', status: 'recovering', stage: 1 }],
          }),
        ),
      ).toContain('RX');
    },
  ],
  'S4-13': [
    'a novice begins with landing drills and low skips',
    () => {
      const [first] = planOf(NOVICE)
        .sessions.filter(({ contacts }) => contacts > 0)
        .map(workOf);
      const jump = first?.find(({ contacts }) => contacts !== undefined);
      expect(jump && exerciseOf(jump.exercise).level <= 2).toBe(true);
    },
  ],
  'S4-14': [
    'no heavy legs come in the evening before a fast or long run',
    () => {
      const { runs, sessions } = planOf();
      const key = new Set(runs.filter(({ quality, long }) => quality || long).map(({ date }) => date));
      const next = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
      const heavy = sessions.filter(({ legLoad }) => legLoad === 3);
      expect(heavy.length).toBeGreaterThan(8);
      expect(heavy.filter(({ date }) => key.has(next(date)))).toEqual([]);
    },
  ],
  'S4-15': [
    'spaced keeps more hours from runs than hard-days does',
    () => {
      const shared = (placement: 'spaced' | 'hard-days') => {
        const { runs, sessions } = planOf({ running: FOUR_RUNS, policies: { placement } });
        const days = new Set(runs.map(({ date }) => date));
        return sessions.filter(({ date }) => days.has(date)).length;
      };
      expect(shared('spaced')).toBeLessThan(shared('hard-days'));
      expect(POLICY_OPTIONS.placement).toContain('spaced');
    },
  ],
  'S4-16': [
    'the season opens with light work: five repetitions left in first sets, no heavy session',
    () => {
      const plan = planOf(NOVICE);
      expect(codesOf(plan)[0]).toBe('A');
      const first = weeksIn(plan, 'A').flatMap(({ sessions }) => sessions);
      expect(first.every(({ legLoad }) => legLoad < 3)).toBe(true);
      expect(Math.max(...percentsOf(workIn(first)))).toBeLessThanOrEqual(70);
    },
  ],
  'S4-17': [
    'seven in ten loaded sets or more move several joints',
    () => {
      for (const length of [15, 30, 45, 60] as const) {
        const loaded = workIn(planOf(minutes(length)).sessions).filter(({ load }) => load !== undefined);
        const share = setsOf(loaded, ({ jointActions }) => jointActions.length >= 2) / setsOf(loaded, () => true);
        expect([length, share >= 0.7]).toEqual([length, true]);
      }
    },
  ],
  'S4-18': [
    'squats lead the squat day of novice and lifter',
    () => {
      for (const plan of [planOf(), planOf(NOVICE)]) {
        const led = slotsOf(
          fullWeeks(plan).flatMap(({ sessions }) => sessions),
          'main',
        ).map(({ pattern }) => pattern);
        expect(led).toContain('squat');
      }
    },
  ],
  'S4-19': wished('walking-lunge', 'strength'),
  'S4-20': wished('push-up', 'accessory'),
  'S4-21': wished('side-plank', 'core'),
  'S4-22': [
    'the glute bridge wakes up the hips in warm-ups',
    () =>
      expect(blocksOf(planOf(), 'warm-up').flatMap(({ items }) => items.map(({ exercise }) => exercise))).toContain(
        'glute-bridge',
      ),
  ],
  'S4-23': [
    'a lifter goes on from the dumbbell to the bar as the season grows',
    () => {
      const squats = slotsOf(planOf().sessions, 'main').map(({ exercise }) => exercise);
      expect(squats.indexOf('goblet-squat')).toBeGreaterThanOrEqual(0);
      expect(squats.indexOf('goblet-squat')).toBeLessThan(squats.indexOf('back-squat'));
    },
  ],
  'S4-25': [
    'a 5K has the longer power phase, with box jumps and jump squats that take turns',
    () => {
      expect(weeks('5k', 'C')).toBeGreaterThan(weeks('marathon', 'C'));
      const jumps = new Set(slotsOf(planOf(of('5k'), minutes(45)).sessions, 'jump').map(({ exercise }) => exercise));
      for (const id of ['box-jump', 'jump-squat']) expect([id, jumps.has(id)]).toEqual([id, true]);
    },
  ],
  'S4-26': [
    'a marathon plan holds lunges, rows and planks',
    () => {
      expect(weeks('marathon', 'D')).toBeGreaterThan(weeks('5k', 'D'));
      const asked = workIn(planOf(of('marathon')).sessions).map(({ exercise }) => exercise);
      for (const family of [/lunge|split-squat/, /row/, /plank|body-saw/])
        expect(asked.some((id) => family.test(id))).toBe(true);
    },
  ],
  'S4-27': [
    'a trail plan of 45 minutes holds single-leg deadlifts and balance',
    () => {
      const items = workIn(planOf(of('trail'), minutes(45)).sessions);
      expect(items.some(({ exercise }) => exercise.startsWith('single-leg-rdl'))).toBe(true);
      expect(setsOf(items, isOf('balance'))).toBeGreaterThan(10);
    },
  ],
  'S4-28': [
    'the rest day that a runner names and days that are blocked stay free',
    () => {
      const plan = planOf({ running: FOUR_RUNS, restDay: 'saturday' });
      expect(plan.sessions.filter((session) => weekdayName(session) === 'saturday')).toEqual([]);
    },
  ],
  'S4-29': [
    'easier weeks have about half of the sets',
    () => {
      const easier = weeksOf(planOf())
        .filter(({ deload }) => deload)
        .map(({ sessions }) => setsOf(workIn(sessions), () => true));
      const usual = weeksIn(planOf(), 'B1', 'B2').map(({ sessions }) => setsOf(workIn(sessions), () => true));
      expect(easier.length).toBeGreaterThan(2);
      expect(Math.max(...easier)).toBeLessThan(Math.max(...usual));
    },
  ],
  'S4-30': [
    'every session of twenty minutes and more opens with a warm-up that raises the pulse',
    () => {
      for (const length of [20, 30, 60] as const) {
        for (const { id, items } of blocksOf(planOf(minutes(length)), 'warm-up'))
          expect([id, items.length >= 2]).toEqual([id, true]);
      }
      expect(blocksOf(planOf(), 'warm-up')[0]?.items[0]?.why).toMatch(/Raises the pulse/);
    },
  ],
  'S4-31': [
    'sessions end with stretches, two to five of half a minute a side, unless they are switched off',
    () => {
      for (const length of [15, 30, 60] as const) {
        for (const { id, items } of blocksOf(planOf(minutes(length)), 'cool-down')) {
          expect([id, items.length >= 2 && items.length <= 6, items.every(({ seconds }) => seconds === 30)]).toEqual([
            id,
            true,
            true,
          ]);
        }
      }
      expect(
        blocksOf(planOf({ policies: { cooldownStretch: 'off' } }), 'cool-down').every(
          ({ items }) => items.length === 0,
        ),
      ).toBe(true);
    },
  ],
  'S4-32': [
    'the stretches of a plan promise range and comfort only',
    () =>
      expect(blocksOf(planOf(), 'cool-down')[0]?.items[0]?.why).toBe(
        'Keeps range and feels good; no more is promised.',
      ),
  ],
  'S4-33': [
    'signs of too little energy are answered before more training',
    () => expect(findingsOf(planOf({ screening: { cleared: true, redsIndicators: 1 } }), 'reds-amber')).toHaveLength(1),
  ],
  'S4-36': [
    'the warm-up holds moving stretches',
    () => {
      for (const { id, items } of blocksOf(planOf(), 'warm-up'))
        expect([id, items.some(({ pattern }) => pattern === 'mobility-dynamic')]).toEqual([id, true]);
    },
  ],
  'S4-37': [
    'the cool-down holds static stretches',
    () => {
      for (const { items } of blocksOf(planOf(), 'cool-down'))
        for (const { pattern } of items)
          expect(['stretch-static', 'mobility-dynamic', 'spinal-extension']).toContain(pattern);
    },
  ],
  'S4-38': [
    'each week of a plan shows its running beside its strength',
    () => {
      for (const { runKm, minutes: strength } of planOf().weeks.slice(0, 10))
        expect([runKm > 0, strength > 0]).toEqual([true, true]);
    },
  ],
};
