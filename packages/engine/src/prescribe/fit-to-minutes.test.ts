import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { draftWith } from '../../tests/builders/prescribe.ts';
import { exerciseWith } from '../../tests/published/builders.ts';
import type { Tier } from '../compose/slot.ts';
import type { Draft } from './draft.ts';
import { countsAsSet, workMinutes } from './fit/work.ts';
import { type FitLimits, type Fitted, fitToMinutes } from './fit-to-minutes.ts';

const MAIN = draftWith({ slot: { id: 'main', tier: 'main', priority: 100 }, workSeconds: 40, restSeconds: 120 });
const PUSH = draftWith({
  slot: { id: 'push', tier: 'upper', priority: 71, superset: 'upper' },
  workSeconds: 30,
  restSeconds: 60,
});
const PULL = draftWith({
  slot: { id: 'pull', tier: 'upper', priority: 72, superset: 'upper' },
  workSeconds: 30,
  restSeconds: 60,
});
const HIP = draftWith({ slot: { id: 'sideways', tier: 'accessory', priority: 48 }, workSeconds: 30, restSeconds: 45 });
const SESSION = [MAIN, PUSH, PULL, HIP];
const FRAME = { warmUp: 5, coolDown: 4 };

const within = (minutes: number, given: Partial<FitLimits> = {}): FitLimits => ({
  minutes,
  maxExercises: 20,
  maxSets: 99,
  maxLowerSets: 99,
  ...given,
});

/** `main 3, push+pull 2, cool-down 4` in a line: sets, pairs in brackets. */
const told = ({ drafts, coolDown }: Fitted): string =>
  [
    ...drafts.map(({ slot, sets, superset }) => `${slot.id} ${sets}${superset ? ` (${superset})` : ''}`),
    `stretch ${coolDown}`,
  ].join(', ');

describe('a session that is too long loses, in this order (B3)', () => {
  test.each([
    ['nothing while it fits: 33.75 minutes', 34, 34, 'main 3, push 3, pull 3, sideways 3, stretch 4'],
    ['sets of accessories, of the least important first', 33, 33, 'main 3, push 3, pull 3, sideways 2, stretch 4'],
    ['stretching down to two minutes', 29, 29, 'main 3, push 2, pull 3, sideways 2, stretch 2'],
    [
      'rests, by supersets of upper body and trunk',
      27,
      27,
      'main 3, push 3 (upper), pull 3 (upper), sideways 2, stretch 2',
    ],
    ['accessories; what is left goes to stretching', 25, 25, 'main 3, push 3 (upper), pull 3 (upper), stretch 3'],
  ])('%s', (_, minutes, needed, expected) => {
    const fitted = fitToMinutes(SESSION, FRAME, within(minutes));
    expect([told(fitted), fitted.minutes]).toEqual([expected, needed]);
  });

  it('then pairs legs with arms, then sets, then upper body; the main lift is the last to be touched', () => {
    const seen = Array.from({ length: 15 }, (_, index) => fitToMinutes(SESSION, FRAME, within(21 - index)));
    const tight = seen.find(({ drafts }) => drafts.some(({ slot, superset }) => slot.id === 'main' && superset));
    expect(tight).toBeDefined();
    for (const { drafts } of seen) {
      expect(drafts.map(({ slot }) => slot.id)).toContain('main');
      const mainSets = drafts.find(({ slot }) => slot.id === 'main')?.sets ?? 0;
      for (const { slot, sets } of drafts) if (slot.id !== 'main') expect(sets).toBeLessThanOrEqual(mainSets);
    }
    expect(seen.at(-1)?.drafts.map(({ slot }) => slot.id)).toEqual(['main']);
  });

  it('keeps the usual partner where the one for short sessions is not there', () => {
    const core = (id: string, priority: number): Draft =>
      draftWith({ slot: { id, tier: 'trunk', priority, superset: 'core' }, workSeconds: 30, restSeconds: 60 });
    const sessions = [
      [MAIN, core('trunk', 72), core('side', 71)],
      [MAIN, core('side', 72), core('turn', 71)],
    ];
    for (const session of sessions) {
      const ids = session.map(({ slot }) => slot.id);
      expect(told(fitToMinutes(session, FRAME, within(20)))).toBe(
        `main 3, ${ids[1]} 1 (core), ${ids[2]} 1 (core), stretch 2`,
      );
    }
  });

  it('stretching altogether only when one set of the main lift is left', () => {
    const fitted = fitToMinutes([MAIN], FRAME, within(9));
    expect(told(fitted)).toBe('main 1, stretch 0');
  });
});

describe('what a cut takes', () => {
  const jump = (id: string, contacts: number, priority: number): Draft =>
    draftWith({
      slot: { id, tier: 'power', priority },
      exercise: exerciseWith({ id: 'countermovement-jump' }),
      sets: 4,
      contacts,
      workSeconds: contacts / 4,
      restSeconds: 75,
    });

  it('of a jump without time goes to the one that stays, up to ten contacts a set', () => {
    const fitted = fitToMinutes([jump('jump', 24, 99), jump('bound', 16, 44), MAIN], FRAME, within(24));
    expect(fitted.drafts.map(({ slot, sets, contacts }) => [slot.id, sets, contacts])).toEqual([
      ['jump', 4, 40],
      ['main', 3, undefined],
    ]);
  });

  it('goes to a jump, whatever comes first in the session, and is nothing where all found time', () => {
    const contacts = (minutes: number, ...drafts: readonly Draft[]): readonly unknown[] =>
      fitToMinutes(drafts, FRAME, within(minutes)).drafts.map((draft) => [draft.slot.id, draft.contacts]);
    expect(contacts(24, MAIN, jump('jump', 24, 99), jump('bound', 16, 44))).toEqual([
      ['main', undefined],
      ['jump', 40],
    ]);
    expect(contacts(60, jump('jump', 16, 99), jump('bound', 12, 44), MAIN)).toEqual([
      ['jump', 16],
      ['bound', 12],
      ['main', undefined],
    ]);
    const two = fitToMinutes([jump('jump', 24, 99), MAIN, HIP], FRAME, within(60, { maxExercises: 2 }));
    expect(two.drafts[0]?.contacts).toBe(24);
  });

  it('is lost where the jump that stays has no time for it', () => {
    const drafts = [jump('jump', 24, 99), jump('bound', 16, 44), MAIN];
    const { drafts: gathered, warmUp, coolDown } = fitToMinutes(drafts, FRAME, within(24));
    const justTooFew = warmUp + coolDown + workMinutes(gathered) - 0.1;
    expect(fitToMinutes(drafts, FRAME, within(justTooFew)).drafts[0]?.contacts).toBe(24);
  });

  it('is no landing of sets that are fuller than that already', () => {
    const fitted = fitToMinutes([jump('jump', 60, 99), jump('bound', 40, 44), MAIN], FRAME, within(24));
    expect(fitted.drafts.map(({ slot, sets, contacts }) => [slot.id, sets, contacts])).toEqual([
      ['jump', 4, 60],
      ['main', 3, undefined],
    ]);
  });

  const trunk = (id: string, sets: number, priority: number, jointActions: readonly string[], pattern: string): Draft =>
    draftWith({
      slot: { id, tier: 'trunk', priority },
      exercise: { ...exerciseWith({ id }), jointActions, pattern } as Draft['exercise'],
      sets,
      workSeconds: 30,
      restSeconds: 30,
    });

  it('is never the extension that holds against bending', () => {
    const bend = trunk('bend', 3, 40, ['spine-flex'], 'hip-flexion');
    const extend = trunk('extend', 2, 58, ['spine-ext'], 'spinal-extension');
    expect(told(fitToMinutes([MAIN, extend, bend], FRAME, within(40)))).toBe('main 3, extend 2, bend 2, stretch 4');
    expect(told(fitToMinutes([MAIN, bend], FRAME, within(40)))).toBe('main 3, stretch 4');
    expect(told(fitToMinutes([MAIN, bend, HIP], FRAME, within(60)))).toBe('main 3, sideways 3, stretch 4');
    expect(told(fitToMinutes([bend], FRAME, within(40)))).toBe('bend 3, stretch 4');
    const first = { ...bend, slot: { ...bend.slot, priority: 70 } };
    expect(told(fitToMinutes([MAIN, first], FRAME, within(40)))).toBe('main 3, bend 3, stretch 4');
    expect(told(fitToMinutes([MAIN, extend, { ...bend, sets: 1 }], FRAME, within(40)))).toBe(
      'main 3, extend 2, bend 1, stretch 4',
    );
    expect(told(fitToMinutes([MAIN, { ...extend, sets: 1 }, bend], FRAME, within(40)))).toBe(
      'main 3, extend 1, bend 1, stretch 4',
    );
  });

  test.each([
    [25, 'main 3, plank 2, stretch 4'],
    [22, 'main 3, plank 1, stretch 4'],
  ])('leaves no one paired with what went, and still fits %s minutes', (minutes, expected) => {
    const slot = { tier: 'trunk', superset: 'core' } as const;
    const plank = draftWith({ slot: { ...slot, id: 'plank', priority: 58 }, workSeconds: 120, restSeconds: 60 });
    const bend = trunk('bend', 3, 62, ['spine-flex'], 'hip-flexion');
    const short = { ...bend, slot: { ...bend.slot, superset: 'core' }, workSeconds: 10, restSeconds: 5 };
    const fitted = fitToMinutes([MAIN, plank, short], FRAME, within(minutes));
    expect(told(fitted)).toBe(expected);
    expect(fitted.minutes).toBeLessThanOrEqual(minutes);
  });
});

describe('in a pair nothing competes', () => {
  const lift = (id: 'main' | 'second', pattern: string): Draft =>
    draftWith({
      slot: { id, tier: id === 'main' ? 'main' : 'secondary', priority: id === 'main' ? 100 : 80 },
      exercise: { ...exerciseWith({ id }), pattern } as Draft['exercise'],
      workSeconds: 40,
      restSeconds: 120,
    });
  const pairsOf = (drafts: readonly Draft[], minutes: number): string[] =>
    fitToMinutes(drafts, FRAME, within(minutes)).drafts.map(({ slot, superset }) => `${slot.id} ${superset ?? '-'}`);

  it.each([
    ['a squat rests while the back pulls, the hinge beside it while the arms push', 'squat', 'hinge', 'pull', 'push'],
    ['a main hinge goes with the push, the lunge with the pull', 'hinge', 'lunge', 'push', 'pull'],
    ['without a hinge the main lift goes with the push', 'squat', 'lunge', 'push', 'pull'],
  ])('%s', (_, main, second, withMain, withSecond) => {
    const session = [lift('main', main), lift('second', second), PUSH, PULL];
    expect(pairsOf(session, 30)).toEqual(
      expect.arrayContaining([`main legs-and-${withMain}`, `second legs-and-${withSecond}`]),
    );
  });

  it('two hinges are not both paired, and hands full of weights get no second load to hold', () => {
    expect(pairsOf([lift('main', 'hinge'), lift('second', 'hinge'), PUSH, PULL], 30).slice(0, 2)).toEqual([
      'main -',
      'second -',
    ]);
    const inHand = { equipment: { groups: [['dumbbell']], optionalLoads: [] } };
    const held = (id: string, tier: Tier, priority: number, given: object): Draft =>
      draftWith({ slot: { id, tier, priority }, exercise: { ...exerciseWith({ id }), ...given } });
    const calf = (given: object): Draft => held('calf', 'calf', 75, given);
    const trunk = (given: object): Draft => held('trunk', 'trunk', 70, given);
    expect(pairsOf([MAIN, calf({}), trunk({})], 20)).toContain('calf calf-and-trunk');
    expect(pairsOf([MAIN, calf(inHand), trunk({})], 20)).toContain('calf calf-and-trunk');
    expect(pairsOf([MAIN, calf(inHand), trunk(inHand)], 20)).toContain('calf -');
  });
});

describe('counts come before minutes', () => {
  it('no more exercises than the caps allow, the least important go', () => {
    expect(told(fitToMinutes(SESSION, FRAME, within(99, { maxExercises: 2 })))).toBe('main 3, pull 3, stretch 4');
  });

  const second = draftWith({ ...MAIN, slot: { id: 'second', tier: 'secondary', priority: 80 } });
  const calf = draftWith({ ...MAIN, slot: { id: 'calf', tier: 'calf', priority: 75 } });
  test.each<[string, readonly Draft[], number, string]>([
    ['the better of push and pull in place of the second lift', [PUSH, MAIN, PULL, second], 2, 'main 3, pull 3'],
    ['the better of them whatever the order', [PULL, MAIN, PUSH, second], 2, 'pull 3, main 3'],
    ['the second lift too where there is room', [MAIN, second, PUSH, PULL], 3, 'main 3, second 3, pull 3'],
    ['the second lift where the day holds no arms', [MAIN, second, HIP], 2, 'main 3, second 3'],
    ['calves, which are no second lift', [MAIN, calf, PUSH], 2, 'main 3, calf 3'],
  ])('of a handful of exercises stay %s', (_, drafts, maxExercises, expected) => {
    expect(told(fitToMinutes(drafts, FRAME, within(99, { maxExercises })))).toBe(`${expected}, stretch 4`);
  });

  it('of a handful of exercises one is for the arms, then the hip or the trunk, before a second lift for the legs', () => {
    const second = draftWith({ slot: { id: 'second', tier: 'secondary', priority: 80 } });
    const calf = draftWith({ slot: { id: 'calf', tier: 'calf', priority: 75 } });
    const hip = draftWith({ slot: { id: 'sideways', priority: 72, patterns: ['hip-abduction'] } });
    const trunk = draftWith({ slot: { id: 'trunk', tier: 'trunk', priority: 70 } });
    const four = (...session: Draft[]): string[] =>
      fitToMinutes(session, FRAME, within(99, { maxExercises: 4 })).drafts.map(({ slot }) => slot.id);
    expect(four(MAIN, second, calf, hip, PULL)).toEqual(['main', 'calf', 'sideways', 'pull']);
    expect(four(MAIN, second, calf, PULL, trunk)).toEqual(['main', 'calf', 'pull', 'trunk']);
    expect(four(MAIN, second, calf, PULL)).toEqual(['main', 'second', 'calf', 'pull']);
  });

  it('no more sets than the week has left', () => {
    expect(told(fitToMinutes(SESSION, FRAME, within(99, { maxSets: 10 })))).toBe(
      'main 3, push 2, pull 3, sideways 2, stretch 4',
    );
    expect(told(fitToMinutes(SESSION, FRAME, within(99, { maxSets: 6 })))).toBe('main 2, push 2, pull 2, stretch 4');
    const swing = draftWith({ slot: { id: 'swing', tier: 'mobility', priority: 20 } });
    expect(told(fitToMinutes([swing, ...SESSION], FRAME, within(99, { maxSets: 6 })))).toBe(
      'swing 3, main 2, push 2, pull 2, stretch 4',
    );
  });

  it('no more leg sets than the level allows, arms are not counted', () => {
    const arms = draftWith({
      ...PUSH,
      exercise: exerciseWith({ id: 'press', lowerBodyFatigue: 0 }),
      slot: { id: 'push', tier: 'upper', priority: 71 },
    });
    const fitted = fitToMinutes([MAIN, arms, HIP], FRAME, within(99, { maxLowerSets: 5 }));
    expect(told(fitted)).toBe('main 3, push 3, sideways 2, stretch 4');
    const jump = draftWith({ ...MAIN, slot: { id: 'jump', tier: 'power', priority: 99 } });
    expect(told(fitToMinutes([jump, MAIN, HIP], FRAME, within(99, { maxLowerSets: 6 })))).toBe(
      'jump 3, main 3, sideways 3, stretch 4',
    );
  });

  it('jumps and mobility are no sets', () => {
    const tiers: readonly Tier[] = [
      'power',
      'main',
      'secondary',
      'calf',
      'upper',
      'accessory',
      'trunk',
      'balance',
      'mobility',
    ];
    const counted = tiers.filter((tier) => countsAsSet(draftWith({ slot: { id: tier, tier } })));
    expect(counted).toEqual(['main', 'secondary', 'calf', 'upper', 'accessory', 'trunk', 'balance']);
    const mobility = exerciseWith({ id: 'leg-swing', pattern: 'mobility-dynamic' });
    expect(countsAsSet(draftWith({ slot: { id: 'trunk', tier: 'trunk' }, exercise: mobility }))).toBe(false);
  });
});

const SLOTS: readonly (readonly [id: string, tier: Tier, priority: number, superset?: string])[] = [
  ['jump', 'power', 78],
  ['main', 'main', 100],
  ['second', 'secondary', 80],
  ['calf', 'calf', 75],
  ['push', 'upper', 71, 'upper'],
  ['pull', 'upper', 72, 'upper'],
  ['sideways', 'accessory', 48, 'hips'],
  ['knee-bend', 'accessory', 40, 'hips'],
  ['trunk', 'trunk', 70, 'core'],
  ['back', 'trunk', 58, 'core'],
];

/** Any part of a full session with any sets, work and rests. */
const sessions: fc.Arbitrary<readonly Draft[]> = fc
  .tuple(
    fc.subarray([...SLOTS], { minLength: 1 }),
    fc.array(
      fc.record({
        sets: fc.integer({ min: 1, max: 5 }),
        workSeconds: fc.integer({ min: 10, max: 160 }),
        restSeconds: fc.integer({ min: 15, max: 180 }),
        legs: fc.boolean(),
      }),
      { minLength: SLOTS.length, maxLength: SLOTS.length },
    ),
  )
  .map(([slots, doses]) =>
    slots.map(([id, tier, priority, superset], at) => {
      const { legs, ...dose } = doses[at] as (typeof doses)[number];
      return draftWith({
        slot: { id, tier, priority, ...(superset ? { superset } : {}) },
        exercise: exerciseWith({ id, lowerBodyFatigue: legs ? 2 : 0 }),
        ...dose,
      });
    }),
  );

describe('any session', () => {
  const always = (check: (session: readonly Draft[], limits: FitLimits, fitted: Fitted) => void): void =>
    fc.assert(
      fc.property(
        sessions,
        fc.record({
          minutes: fc.integer({ min: 10, max: 70 }),
          maxExercises: fc.constantFrom(5, 20),
          maxSets: fc.constantFrom(6, 12, 99),
          maxLowerSets: fc.constantFrom(8, 12, 15),
        }),
        (session, limits) => {
          check(session, limits, fitToMinutes(session, FRAME, limits));
        },
      ),
      { numRuns: 2000 },
    );

  it('takes the minutes that its own exercises come to', () => {
    always((_, __, { drafts, warmUp, coolDown, minutes }) => {
      expect(minutes).toBe(Math.ceil(warmUp + coolDown + workMinutes(drafts)));
    });
  });

  it('fits, unless one set of one exercise is too long already', () => {
    always((_, limits, { drafts, minutes }) => {
      if (minutes > limits.minutes) expect(drafts.map(({ sets }) => sets)).toEqual([1]);
    });
  });

  it('keeps its order and its most important exercise, adds no set and leaves none without', () => {
    always((session, _, { drafts }) => {
      const ids = drafts.map(({ slot }) => slot.id);
      expect(session.filter(({ slot }) => ids.includes(slot.id)).map(({ slot }) => slot.id)).toEqual(ids);
      const most = session.toSorted((a, b) => b.slot.priority - a.slot.priority)[0] as Draft;
      expect(ids).toContain(most.slot.id);
      for (const { slot, sets } of drafts) {
        expect(sets).toBeGreaterThanOrEqual(1);
        expect(sets).toBeLessThanOrEqual(session.find((draft) => draft.slot === slot)?.sets ?? 0);
      }
    });
  });

  it('stays within the counts', () => {
    always((_, limits, { drafts }) => {
      const sets = (which: (draft: Draft) => boolean) =>
        drafts.reduce((sum, draft) => sum + (which(draft) ? draft.sets : 0), 0);
      expect(drafts.length).toBeLessThanOrEqual(limits.maxExercises);
      if (drafts.length === 1) return;
      expect(sets(countsAsSet)).toBeLessThanOrEqual(limits.maxSets);
      expect(sets((draft) => countsAsSet(draft) && draft.exercise.lowerBodyFatigue > 0)).toBeLessThanOrEqual(
        limits.maxLowerSets,
      );
    });
  });

  it('pairs two exercises or more, never one', () => {
    always((_, __, { drafts }) => {
      for (const { superset } of drafts) {
        if (superset) expect(drafts.filter((draft) => draft.superset === superset).length).toBeGreaterThan(1);
      }
    });
  });
});
