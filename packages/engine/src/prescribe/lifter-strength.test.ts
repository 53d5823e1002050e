import { day, GYM, HOME, kg } from '@stridelift/testkit';
import { describe, expect, it, test } from 'vitest';
import { exerciseOf, library } from '../../tests/builders/choice.ts';
import type { LiftingLevel, StrengthRecord } from '../model/athlete.ts';
import type { Place } from '../model/place.ts';
import {
  canBeHalf,
  canBeHeavy,
  canBeLoaded,
  type KnownStrength,
  plannedMax,
  type StrengthBook,
  strengthOn,
} from './lifter-strength.ts';
import { kilogramsOf } from './load/kilograms.ts';

const lifted = (
  exercise: string,
  kilograms: number,
  reps: number,
  given: Partial<StrengthRecord> = {},
): StrengthRecord => ({
  exercise,
  load: kg(kilograms),
  reps,
  day: day('2026-11-16'),
  ...given,
});
const book = (records: readonly StrengthRecord[] = [], level: LiftingLevel = 'trained'): StrengthBook => ({
  records,
  exerciseOf: (id) => library.byId.get(id),
  lifter: { bodyMass: kg(62), sex: 'female', age: 36 },
  level,
});
const strengthFor = (id: string, of: StrengthBook, place: Place = GYM): KnownStrength | undefined =>
  strengthOn(exerciseOf(id), place, of);

describe('strength on an exercise', () => {
  it('comes first from the runner’s own set', () => {
    const known = strengthFor('back-squat', book([lifted('back-squat', 60, 5, { rir: 2 })]));
    expect(known).toMatchObject({ from: 'lifted', basis: 'your set of 5 x 60 kg with 2 left' });
    expect(kilogramsOf(known?.max ?? kg(0))).toBeCloseTo(74, 0);
  });

  it('from the latest of several', () => {
    const records = [
      lifted('back-squat', 40, 5, { day: day('2026-01-01') }),
      lifted('back-squat', 60, 5),
      lifted('back-squat', 50, 5, { day: day('2026-06-01') }),
    ];
    expect(strengthFor('back-squat', book(records))?.basis).toBe('your set of 5 x 60 kg');
  });

  it('not from a set that was too easy to tell', () => {
    const records = [lifted('back-squat', 40, 5, { rir: 6 }), lifted('back-squat', 50, 5, { day: day('2026-06-01') })];
    expect(strengthFor('back-squat', book(records))?.basis).toBe('your set of 5 x 50 kg');
  });

  it('then from a sister lift, by the shares of C4, with caution', () => {
    const records = [lifted('back-squat', 60, 5, { rir: 2 })];
    const own = strengthFor('back-squat', book(records))?.max ?? 0;
    const sister = strengthFor('goblet-squat', book(records));
    expect(sister).toMatchObject({ from: 'related', basis: 'carried over from your barbell back squat' });
    expect(sister?.max).toBe(Math.round(own * (0.15 / 0.3) * 0.85));
  });

  test.each([
    ['a half squat, which carries more', 'half-squat-heavy', 1.1],
    ['a safety bar squat, which is as easy', 'safety-bar-squat', 1],
    ['a front squat, of which nothing is declared', 'front-squat', 0.85],
  ])('of a back squat carries over to %s', (_, id, times) => {
    const records = [lifted('back-squat', 60, 5, { rir: 2 })];
    const own = strengthFor('back-squat', book(records))?.max ?? 0;
    const place: Place = { ...GYM, id: 'bars', equipment: [...GYM.equipment, 'safety-bar'] };
    expect(strengthFor(id, book(records), place)?.max).toBe(Math.round(own * times));
  });

  it('then from another leg lift, with more caution', () => {
    const records = [lifted('back-squat', 60, 5, { rir: 2 })];
    const own = strengthFor('back-squat', book(records))?.max ?? 0;
    const other = strengthFor('hex-bar-deadlift', book(records));
    expect(other).toMatchObject({ from: 'related', basis: 'carried over from your barbell back squat' });
    expect(other?.max).toBe(Math.round(own * (0.45 / 0.3) * 0.7));
    expect(strengthFor('one-arm-dumbbell-row', book(records))?.from).toBe('guess');
  });

  it('then from a guess by body weight', () => {
    const guess = strengthFor('hex-bar-deadlift', book([lifted('close-grip-bench-press', 30, 5)]));
    expect(guess?.from).toBe('guess');
    expect(guess?.basis).toMatch(/^A cautious first guess: 45 % of body weight/);
  });

  it('is guessed higher for those who lift', () => {
    const max = (level: LiftingLevel) => strengthFor('romanian-deadlift-dumbbell', book([], level))?.max ?? 0;
    expect(max('trained')).toBeGreaterThan(max('novice'));
    expect(max('advanced')).toBeGreaterThan(max('trained'));
  });

  it('is nothing where no weight is set in kilograms', () => {
    expect(strengthFor('band-row', book(), { id: 'bands', equipment: ['band'] })).toBeUndefined();
    expect(strengthFor('push-up', book())).toBeUndefined();
    expect(strengthFor('split-squat', book(), HOME)).toBeUndefined();
  });
});

describe('a place', () => {
  test.each<readonly [string, string, Place, StrengthBook, boolean]>([
    ['loads a goblet squat lightly enough for a novice', 'goblet-squat', GYM, book([], 'novice'), true],
    [
      'not with 20 kg as its lightest',
      'goblet-squat',
      { ...GYM, id: 'a', dumbbells: [kg(20), kg(30)] },
      book([], 'novice'),
      false,
    ],
    ['not with the bar alone for a novice of 62 kg', 'back-squat', GYM, book([], 'novice'), false],
    ['with the bar for a runner who squats 60', 'back-squat', GYM, book([lifted('back-squat', 60, 5)]), true],
    [
      'always where the load is optional',
      'split-squat',
      { ...GYM, id: 'b', dumbbells: [kg(40)] },
      book([], 'novice'),
      true,
    ],
    ['always where there is none', 'push-up', HOME, book([], 'novice'), true],
  ])('%s', (_, id, place, of, expected) => {
    expect(canBeLoaded(exerciseOf(id), place, of)).toBe(expected);
  });

  it('is asked for less where safety allows less', () => {
    const of = book([lifted('goblet-squat', 8, 8, { rir: 2 })]);
    const place = { ...GYM, id: 'c', dumbbells: [kg(6)] };
    expect(canBeLoaded(exerciseOf('goblet-squat'), place, of)).toBe(true);
    expect(canBeLoaded(exerciseOf('goblet-squat'), place, of, 50)).toBe(false);
  });

  test.each<readonly [string, string, Place, StrengthBook, boolean]>([
    ['can be heavy with a bar and plates', 'back-squat', GYM, book([lifted('back-squat', 60, 5)]), true],
    ['not with dumbbells that end below', 'goblet-squat', GYM, book([lifted('goblet-squat', 24, 15)]), false],
    ['not without a load', 'push-up', GYM, book(), false],
  ])('%s', (_, id, place, of, expected) => {
    expect(canBeHeavy(exerciseOf(id), place, of)).toBe(expected);
  });
});

describe('half of the maximum', () => {
  const at = (kilograms: number, id = 'goblet-squat') =>
    canBeHalf(
      exerciseOf(id),
      { ...GYM, id: `to-${kilograms}`, dumbbells: [kg(kilograms)], kettlebells: [] },
      book([lifted('goblet-squat', 24, 5)]),
    );

  it('is there where the heaviest weight reaches it after some growth, and is not asked of what carries no load', () => {
    expect([at(12), at(16), at(24), at(2, 'push-up')]).toEqual([false, true, true, true]);
  });
});

describe('strength to plan with', () => {
  const known = (from: KnownStrength['from']): KnownStrength => ({
    max: kg(100),
    implement: { kind: 'barbell', equipment: 'barbell', hands: 1, optional: false },
    from,
    basis: '',
    laterBasis: '',
  });

  test.each<readonly [KnownStrength['from'], boolean, number, number]>([
    ['lifted', false, 0, 100],
    ['lifted', false, 10, 110.462],
    ['lifted', false, 52, 115],
    ['lifted', true, 10, 121.899],
    ['lifted', true, 52, 135],
    ['related', false, 10, 121.899],
    ['related', false, 52, 125],
    ['guess', false, 10, 162.889],
    ['guess', true, 10, 162.889],
    ['guess', false, 52, 200],
  ])('%s, novice %s, after %i weeks is %f kg of 100', (from, novice, weeks, expected) => {
    expect(plannedMax(known(from), weeks, novice)).toBe(Math.round(expected * 1000));
  });

  it('never falls', () => {
    for (const from of ['lifted', 'related', 'guess'] as const) {
      for (let week = 1; week < 110; week += 1) {
        expect(plannedMax(known(from), week, false)).toBeGreaterThanOrEqual(plannedMax(known(from), week - 1, false));
      }
    }
  });
});
