import { GYM, kg } from '@stridelift/testkit';
import { describe, expect, it, test } from 'vitest';
import { exerciseOf } from '../../tests/builders/choice.ts';
import { draftWith } from '../../tests/builders/prescribe.ts';
import { exerciseWith, placeWith } from '../../tests/published/builders.ts';
import type { Place } from '../model/place.ts';
import type { KnownStrength } from './lifter-strength.ts';
import type { ImplementKind } from './load/implement.ts';
import { percentOfMax } from './load/rpe-table.ts';
import type { LoadMemory } from './load-memory.ts';
import { isLoadable, type LoadInput, type PlannedLoad, planLoad } from './plan-load.ts';
import { type RampTo, rampSets } from './ramp-sets.ts';

const strong = (
  max: number,
  given: Partial<KnownStrength> = {},
  kind: ImplementKind = 'barbell',
  hands: 1 | 2 = 1,
): KnownStrength => ({
  max: kg(max),
  implement: { kind, equipment: kind, hands, optional: false },
  from: 'lifted',
  basis: 'your set',
  laterBasis: 'your set, and what was planned since',
  ...given,
});
const FIVE = draftWith({ reps: { min: 4, max: 6 }, rir: 2 });
const { reps: _, ...CARRIED } = FIVE;
const FIVE_WITHOUT_RESERVE = draftWith({ reps: { min: 5, max: 5 }, rir: 0 });

const planned = (given: Partial<LoadInput> = {}): PlannedLoad | undefined =>
  planLoad({
    draft: FIVE,
    place: GYM,
    strength: strong(100),
    level: 'trained',
    week: 0,
    memory: new Map(),
    afterAway: false,
    deload: false,
    ...given,
  });

/** The last session: what was lifted, four to six times with two left unless told otherwise. */
interface Before {
  readonly kilograms: number;
  readonly week: number;
  readonly reps?: number;
  readonly held?: number;
  /** The heaviest of the weeks before, where that was not the last. */
  readonly peak?: { readonly kilograms: number; readonly week: number };
}

const remembering = ({ kilograms, week, reps = 5, held = 0, peak = { kilograms, week } }: Before): LoadMemory =>
  new Map([
    [
      'lift@gym',
      {
        grams: kg(kilograms),
        strength: (100 * kg(kilograms)) / percentOfMax(reps, 2),
        week,
        held,
        since: 0,
        peak: { grams: kg(peak.kilograms), week: peak.week },
      },
    ],
  ]);

describe('the load of an exercise', () => {
  it('follows from repetitions and reserve: 5 with 2 left are 81 %, down to what the bar takes', () => {
    expect(planned()).toMatchObject({
      grams: kg(80),
      rir: 2,
      load: { kg: 80, percent: 80, plates: [20, 10], basis: 'your set' },
    });
  });

  test.each<readonly [string, Partial<LoadInput>, number]>([
    ['stays under the ceiling of phase and safety', { draft: { ...FIVE, maxPercent: 70 } }, 70],
    ['falls with more in reserve', { draft: { ...FIVE, rir: 4 } }, 75],
    ['falls with more repetitions', { draft: { ...FIVE, reps: { min: 12, max: 15 } } }, 65],
    ['grows a little with the weeks', { week: 10 }, 87.5],
    ['of a carry is that of ten repetitions with three left', { draft: { ...CARRIED, metres: 30 } }, 67.5],
    ['of a carry is the same whatever the week asks', { draft: { ...CARRIED, metres: 30, rir: 4 } }, 67.5],
    ['without reserve goes to the nearest', { draft: FIVE_WITHOUT_RESERVE, strength: strong(103) }, 90],
    [
      'of a novice goes down all the same',
      { draft: FIVE_WITHOUT_RESERVE, strength: strong(103), level: 'novice' },
      87.5,
    ],
  ])('%s', (_, given, expected) => {
    expect(planned(given)?.load.kg).toBe(expected);
  });

  it('of a carry is as heavy as it is, and asks for no repetitions', () => {
    const draft = { ...CARRIED, metres: 30 };
    expect(planned({ draft })?.step.strength).toBeCloseTo((100 * kg(67.5)) / percentOfMax(10, 3), 6);
    const light: Place = { ...GYM, id: 'light', dumbbells: [8, 10, 12].map(kg) };
    const load = planned({ draft, place: light, strength: strong(40, {}, 'dumbbell') });
    expect(load?.load.kg).toBe(12);
    expect(load).not.toHaveProperty('reps');
  });

  it('is that of one hand where two hold a weight each', () => {
    expect(planned({ strength: strong(40, {}, 'dumbbell', 2) })).toMatchObject({
      grams: kg(16),
      load: { kg: 16, perHand: true, percent: 80 },
    });
    expect(planned({ strength: strong(40, {}, 'dumbbell') })?.load).not.toHaveProperty('perHand');
  });

  it('tells no percentage of what is only added to the body weight', () => {
    const calf = exerciseOf('weighted-single-leg-calf-raise');
    const load = planned({ draft: { ...FIVE, exercise: calf }, strength: strong(12, {}, 'dumbbell') })?.load;
    expect(load).toEqual({ kg: 8, basis: expect.stringMatching(/^your set/) });
    expect(planned({ strength: strong(12, {}, 'dumbbell') })?.load.percent).toBe(67);
  });

  it('is none where even the lightest weight is too heavy and the exercise works without', () => {
    const optional: KnownStrength = {
      ...strong(4, {}, 'dumbbell'),
      implement: { kind: 'dumbbell', equipment: 'dumbbell', hands: 1, optional: true },
    };
    expect(planned({ strength: optional })).toBeUndefined();
    expect(planned({ strength: { ...optional, max: kg(40) } })?.load.kg).toBe(24);
    expect(planned({ strength: strong(2, {}, 'dumbbell') })?.load.kg).toBe(4);
  });

  it('is none where nothing is owned', () => {
    expect(
      planned({ strength: strong(40, {}, 'dumbbell'), place: { ...GYM, id: 'empty', dumbbells: [] } }),
    ).toBeUndefined();
  });

  it('from a guess starts with five in reserve, until it has been lifted (C4)', () => {
    const strength = strong(100, { from: 'guess' });
    expect(planned({ strength })).toMatchObject({ rir: 5, grams: kg(72.5) });
    expect(planned({ strength, week: 1, memory: remembering({ kilograms: 72.5, week: 0 }) })?.rir).toBe(2);
    expect(planned({ strength, draft: { ...FIVE, rir: 6 } })?.rir).toBe(6);
  });

  it('never rises in a deload, and falls as far as its reserve asks (B6)', () => {
    const deload = (kilograms: number, rir: number) =>
      planned({ deload: true, week: 4, draft: { ...FIVE, rir }, memory: remembering({ kilograms, week: 3 }) })?.load.kg;
    expect(deload(60, 4)).toBe(60);
    expect(deload(80, 4)).toBe(77.5);
    expect(planned({ week: 4, memory: remembering({ kilograms: 60, week: 3 }) })?.load.kg).toBeGreaterThan(60);
  });

  it('says so where no weight is near enough', () => {
    const light: Place = { ...GYM, id: 'light', dumbbells: [8, 10, 12].map(kg) };
    const far = planned({ place: light, strength: strong(40, {}, 'dumbbell') });
    expect(far?.load.basis).toMatch(/^your set; lighter than the reserve asks for/);
  });

  it('says in a fast set that is too light to move it fast, not to add repetitions', () => {
    const light: Place = { ...GYM, id: 'light', dumbbells: [8, 10, 12].map(kg) };
    const fast = { ...FIVE, tempo: 'explosive', mostReps: 6 };
    const load = planned({ draft: fast, place: light, strength: strong(40, {}, 'dumbbell') });
    expect(load?.load.basis).toMatch(/^your set; light for so few repetitions, so move it as fast as you can$/);
    expect(load).not.toHaveProperty('reps');
  });

  it('says where the number comes from, and later that growth was planned', () => {
    expect(planned()?.load.basis).toBe('your set');
    expect(planned({ week: 12 })?.load.basis).toBe('your set, and what was planned since');
  });

  it('that ends where the weights end gets more repetitions, as many as the reserve allows', () => {
    const light: Place = { ...GYM, id: 'light', dumbbells: [8, 10, 12].map(kg) };
    const few = planned({ place: light, strength: strong(18, {}, 'dumbbell') });
    expect(few?.load.kg).toBe(12);
    expect(few?.reps).toEqual({ min: 10, max: 13 });
    expect(planned({ place: light, strength: strong(40, {}, 'dumbbell') })?.reps).toEqual({ min: 17, max: 20 });
    const capped = { ...FIVE, mostReps: 10 };
    expect(planned({ draft: capped, place: light, strength: strong(40, {}, 'dumbbell') })?.reps).toEqual({
      min: 7,
      max: 10,
    });
    expect(planned()).not.toHaveProperty('reps');
  });

  test.each([
    [16.4, 73, undefined],
    [16.5, 73, { min: 5, max: 8 }],
    [16.6, 72, { min: 6, max: 9 }],
  ])('that ends at 12 kg of a maximum of %s kg, %s %%, asks for %j instead', (max, percent, reps) => {
    const light: Place = { ...GYM, id: 'light', dumbbells: [8, 10, 12].map(kg) };
    const load = planned({ place: light, strength: strong(max, {}, 'dumbbell') });
    expect([load?.load.percent, load?.reps]).toEqual([percent, reps]);
  });

  it('that the place could raise soon gets no more repetitions at first', () => {
    const coarse: Place = { ...GYM, id: 'coarse', dumbbells: [8, 14].map(kg) };
    const load = planned({ place: coarse, strength: strong(16, {}, 'dumbbell') });
    expect([load?.load.kg, load?.reps]).toEqual([8, undefined]);
  });
});

describe('from week to week', () => {
  test.each<readonly [string, Before, Partial<LoadInput>, number]>([
    ['it rises to what is wanted within a tenth', { kilograms: 80, week: 4 }, { week: 5 }, 85],
    ['by a tenth at most', { kilograms: 60, week: 4 }, { week: 5 }, 65],
    ['not twice in a week', { kilograms: 61, week: 5 }, { week: 5 }, 60],
    ['it falls freely', { kilograms: 120, week: 4 }, { week: 5 }, 85],
    ['sets of fifteen earn no jump to few repetitions (D7)', { kilograms: 60, week: 4, reps: 15 }, { week: 5 }, 65],
    [
      'the load from before a fortnight of light weeks comes back',
      { kilograms: 60, week: 4, reps: 15, peak: { kilograms: 80, week: 2 } },
      { week: 5 },
      82.5,
    ],
    [
      'after three and more light weeks it comes back at 95 %',
      { kilograms: 60, week: 4, reps: 15, peak: { kilograms: 80, week: 1 } },
      { week: 5 },
      75,
    ],
    [
      'after more than six light weeks it is earned again',
      { kilograms: 60, week: 7, reps: 15, peak: { kilograms: 80, week: 1 } },
      { week: 8 },
      65,
    ],
    ['a week without it changes nothing', { kilograms: 80, week: 3 }, { week: 5 }, 85],
    ['after a trip it comes back at 95 %', { kilograms: 70, week: 3 }, { week: 5, afterAway: true }, 65],
    ['once only in the week after a trip', { kilograms: 70, week: 5 }, { week: 5, afterAway: true }, 70],
    ['after six weeks the old load still counts', { kilograms: 40, week: 0 }, { week: 6 }, 42.5],
    ['after seven weeks the old load no longer counts', { kilograms: 40, week: 0 }, { week: 7 }, 85],
  ])('%s', (_, before, given, expected) => {
    expect(planned({ ...given, memory: remembering(before) })?.load.kg).toBe(expected);
  });

  it('after a trip the load of a deload before it is forgotten, and fewer repetitions are no reason to lift more than ever', () => {
    const memory = remembering({ kilograms: 70, week: 2, reps: 7 });
    const light = planned({ memory, week: 3, deload: true, draft: draftWith({ reps: { min: 6, max: 8 }, rir: 4 }) });
    if (!light) throw new Error('no load');
    expect(light.load.kg).toBeLessThanOrEqual(70);
    memory.set(light.step.key, light.step);
    const back = planned({ memory, week: 6, afterAway: true });
    expect(back?.load.kg).toBe(70);
    expect(back).not.toHaveProperty('reps');
    expect(
      planned({ memory, week: 6, afterAway: true, draft: draftWith({ reps: { min: 6, max: 8 }, rir: 2 }) })?.load.kg,
    ).toBe(65);
  });

  it('after a trip a weight stays where the next one down is far', () => {
    const place: Place = placeWith(['kettlebell'], { kettlebells: [8, 12, 16, 20].map(kg) });
    const load = planned({
      place,
      strength: strong(20, {}, 'kettlebell'),
      week: 2,
      memory: remembering({ kilograms: 12, week: 0, held: 1 }),
      afterAway: true,
    });
    expect([load?.load.kg, load?.step.held]).toEqual([12, 0]);
  });

  it('more repetitions make up for a weight that stays, four at most, and none for one that rose', () => {
    const place: Place = placeWith(['kettlebell'], { kettlebells: [8, 12, 16].map(kg) });
    const stays = planned({
      place,
      strength: strong(40, {}, 'kettlebell'),
      week: 1,
      memory: remembering({ kilograms: 12, week: 0, reps: 10 }),
    });
    expect([stays?.load.kg, stays?.reps]).toEqual([12, { min: 7, max: 10 }]);
    const rose = planned({
      place: placeWith(['kettlebell'], { kettlebells: [20, 26, 36].map(kg) }),
      strength: strong(60, {}, 'kettlebell'),
      week: 1,
      memory: remembering({ kilograms: 20, week: 0, reps: 15 }),
    });
    expect([rose?.load.kg, rose?.step.held]).toEqual([26, 0]);
    expect(rose).not.toHaveProperty('reps');
  });

  it('the same weight is never told as a harder set than it is: repetitions stay up, and what is missing is reserve', () => {
    const place: Place = placeWith(['kettlebell'], { kettlebells: [8, 12, 20].map(kg) });
    const again = (reps: number, mostReps = 20, deload = false) => {
      const memory = remembering({ kilograms: 12, week: 0, reps });
      const draft = { ...FIVE, mostReps };
      const load = planned({ draft, place, strength: strong(16, {}, 'kettlebell'), week: 1, memory, deload });
      return [load?.load.kg, load?.reps, load?.rir];
    };
    expect(again(5)).toEqual([12, undefined, 2]);
    expect(again(8)).toEqual([12, { min: 7, max: 9 }, 2]);
    expect(again(8, 6)).toEqual([12, undefined, 5]);
    expect(again(8, 6, true)).toEqual([12, undefined, 2]);
  });

  it('of a guess is told by what the sets before showed, not by the growth that was planned on paper', () => {
    const told = (from: KnownStrength['from']) =>
      planned({ strength: strong(140, { from }), week: 4, memory: remembering({ kilograms: 80, week: 3 }) })?.load;
    expect(told('guess')).toMatchObject({ kg: 87.5, percent: 81 });
    expect(told('lifted')).toMatchObject({ kg: 87.5, percent: 60 });
    expect(told('guess')?.basis).not.toMatch(/lighter than the reserve/);
  });

  it('of a guess is never told above the ceiling under which it was chosen', () => {
    const strength = strong(140, { from: 'guess' });
    const draft = { ...FIVE, maxPercent: 70 };
    const load = planned({ draft, strength, week: 4, memory: remembering({ kilograms: 90, week: 3 }) })?.load;
    expect(load?.percent).toBe(70);
  });

  it('what a deload leaves over is not strength gained', () => {
    const memory = remembering({ kilograms: 60, week: 3 });
    const load = planned({ draft: { ...FIVE, rir: 5 }, deload: true, week: 4, memory });
    expect(load?.load.kg).toBe(60);
    expect(load?.step.strength).toBe(memory.get('lift@gym')?.strength);
  });

  it('repetitions rise no faster than the load may, and not at all within a week', () => {
    const place: Place = placeWith(['kettlebell'], { kettlebells: [8, 12, 16].map(kg) });
    const input = { place, strength: strong(20, {}, 'kettlebell'), week: 1 };
    const first = planned({ ...input, memory: remembering({ kilograms: 12, week: 0 }) });
    const again = planned({ ...input, memory: new Map(first ? [[first.step.key, first.step]] : []) });
    expect([first?.reps, again?.reps]).toEqual([
      { min: 6, max: 9 },
      { min: 6, max: 9 },
    ]);
    expect(planned({ memory: remembering({ kilograms: 61, week: 5 }), week: 5 })).not.toHaveProperty('reps');
  });

  it('a big step of the place waits for two sessions of more repetitions first (C5)', () => {
    const place: Place = placeWith(['kettlebell'], { kettlebells: [8, 12, 16].map(kg) });
    const memory = remembering({ kilograms: 12, week: 0 });
    const weeks = [1, 2, 3, 4].map((week) => {
      const load = planned({ place, strength: strong(20, {}, 'kettlebell'), week, memory });
      if (load) memory.set(load.step.key, load.step);
      return load;
    });
    expect(weeks.map((load) => load?.load.kg)).toEqual([12, 16, 16, 16]);
    expect(weeks[0]?.reps).toEqual({ min: 6, max: 9 });
    expect(weeks[1]?.reps).toBeUndefined();
    expect(weeks.map((load) => load?.step.held)).toEqual([1, 0, 0, 0]);
  });

  describe('in a taper', () => {
    const lifted = (kilograms: number, min: number, max: number): LoadMemory => {
      const [[key, step]] = remembering({ kilograms, week: 3, reps: (min + max) / 2 }) as unknown as [
        [string, NonNullable<ReturnType<LoadMemory['get']>>],
      ];
      return new Map([[key, { ...step, minReps: min, maxReps: max }]]);
    };
    const tapering = (memory: LoadMemory, maxPercent = 78) =>
      planned({ draft: { ...FIVE, maxPercent }, week: 4, memory, holds: true });

    it('load and repetitions stay those of the last time, however strong the lifter is', () => {
      expect(tapering(lifted(60, 12, 15))).toMatchObject({ load: { kg: 60 }, reps: { min: 12, max: 15 } });
    });

    it('a heavy lift comes down to the ceiling of the session', () => {
      const held = tapering(lifted(90, 3, 5), 70);
      expect(held?.reps).toEqual({ min: 3, max: 5 });
      expect(held?.load.percent).toBe(70);
    });

    it('a lift that came down bounds what comes after it', () => {
      const [before] = lifted(90, 3, 5).values();
      const held = tapering(lifted(90, 3, 5), 70);
      expect(held?.step.strength).toBeLessThan(before?.strength ?? 0);
      expect(held?.step.strength).toBeCloseTo((100 * (held?.grams ?? 0)) / percentOfMax(4, 2));
    });

    it('what was not lifted lately is planned as ever', () => {
      expect(tapering(new Map())?.load.kg).toBe(planned({ draft: { ...FIVE, maxPercent: 78 }, week: 4 })?.load.kg);
    });
  });

  it('the same set again is the same weight', () => {
    for (const reps of [3, 4, 5, 7, 8, 12]) {
      for (const rir of [1, 2, 3, 5]) {
        const draft = { ...FIVE, reps: { min: reps, max: reps }, rir };
        const memory: LoadMemory = new Map();
        const first = planned({ draft, memory, strength: strong(40) });
        if (first) memory.set(first.step.key, first.step);
        const second = planned({ draft, memory, strength: strong(400) });
        expect([reps, rir, second?.grams]).toEqual([reps, rir, first?.grams]);
      }
    }
  });

  it('each place and exercise has a memory of its own', () => {
    const memory = remembering({ kilograms: 30, week: 4 });
    expect(planned({ week: 5, memory, place: { ...GYM, id: 'other-gym' } })?.load.kg).toBe(85);
    expect(planned({ week: 5, memory, draft: { ...FIVE, exercise: exerciseWith({ id: 'press' }) } })?.load.kg).toBe(85);
    expect(planned({ week: 5, memory })?.load.kg).toBe(32.5);
  });

  it('is remembered only by the caller, once the exercise really stands', () => {
    const memory: LoadMemory = new Map();
    const load = planned({ memory, week: 3 });
    expect(memory.size).toBe(0);
    expect(load?.step).toMatchObject({ key: 'lift@gym', week: 3, held: 0 });
    expect(load?.step.strength).toBeCloseTo((100 * kg(82.5)) / percentOfMax(5, 2), 6);
  });

  it('strength that is only guessed grows from the first session, not from the first week', () => {
    const guess = strong(100, { from: 'guess' });
    expect(planned({ strength: guess, week: 20 })?.load.kg).toBe(planned({ strength: guess, week: 0 })?.load.kg);
    expect(planned({ week: 20 })?.load.kg).toBeGreaterThan(planned({ week: 0 })?.load.kg ?? 0);
  });
});

describe('ramp sets', () => {
  const ramp = (
    load: number,
    percent: number | undefined,
    to: RampTo,
    place: Place = GYM,
    strength: KnownStrength = strong(100),
  ) =>
    rampSets(
      {
        grams: kg(load),
        rir: 2,
        step: {
          key: '',
          grams: kg(load),
          strength: kg(load),
          week: 0,
          held: 0,
          since: 0,
          peak: { grams: kg(0), week: 0 },
        },
        load: { kg: load, basis: '', ...(percent !== undefined && { percent }) },
      },
      place,
      strength,
      to,
    );

  it('of 100 kg are half for five, seven tenths for three (B8)', () => {
    expect(ramp(100, 80, 'main')).toEqual([
      { reps: 5, kg: 50, percent: 50 },
      { reps: 3, kg: 70, percent: 70 },
    ]);
  });

  it('get a third in maximal strength', () => {
    expect(ramp(100, 85, 'maximal').at(-1)).toEqual({ reps: 2, kg: 85, percent: 85 });
  });

  it('of a second lift are one from 70 %, two from 80, none below', () => {
    expect(ramp(100, 69, 'second')).toEqual([]);
    expect(ramp(100, 70, 'second')).toEqual([{ reps: 3, kg: 70, percent: 70 }]);
    expect(ramp(100, 80, 'second')).toEqual(ramp(100, 80, 'main'));
  });

  it('are none for light work, nor where nobody knows how light it is', () => {
    expect(ramp(40, 54, 'maximal')).toEqual([]);
    expect(ramp(40, 55, 'maximal')).not.toEqual([]);
    expect(ramp(40, undefined, 'maximal')).toEqual([]);
  });

  it('round down to what the place has and leave out what would come twice', () => {
    expect(ramp(30, 80, 'maximal')).toEqual([
      { reps: 5, kg: 20, percent: 50 },
      { reps: 2, kg: 25, percent: 85 },
    ]);
  });
});

describe('an exercise takes a load in kilograms', () => {
  test.each([
    ['back-squat', true],
    ['split-squat', true],
    ['plank', false],
    ['ankle-pogo', false],
    ['suitcase-carry', true],
  ])('%s: %s', (id, expected) => {
    expect(isLoadable(exerciseOf(id))).toBe(expected);
  });
});

it('a load that was only guessed does not grow through weeks in which the exercise is not done', () => {
  const guessed = strong(100, { from: 'guess' });
  const at = (week: number, memory: LoadMemory): PlannedLoad =>
    planned({ strength: guessed, level: 'novice', key: 'lift', week, memory }) as PlannedLoad;
  const first = at(0, new Map());
  const memory: LoadMemory = new Map([['lift', first.step]]);
  const [soon, late] = [at(6, memory), at(12, memory)];
  expect(soon.step.since).toBe(0);
  expect(late.step.since).toBe(12);
  expect(late.grams).toBe(first.grams);
});
