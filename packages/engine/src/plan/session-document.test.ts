import { type AthleteSketch, at, day, everyDay, kg, run } from '@stridelift/testkit';
import { describe, expect, it, test } from 'vitest';
import { exerciseOf, library } from '../../tests/builders/choice.ts';
import { itemIn, itemsOf, marathoner, seasonOf, weeksOf } from '../../tests/builders/season.ts';
import type { PlanItem, PlanSession } from '../model/plan.ts';
import { ADDED_TO_BODY_WEIGHT } from '../prescribe/load/start-load-table.ts';
import { frameMinutes, itemMinutes, secondsPerRep } from '../prescribe/time-model.ts';

const SEASONS: readonly (readonly [who: string, extraWarmUp: number, sketch: AthleteSketch])[] = [
  ['a marathoner in a gym', 0, marathoner()],
  [
    'a novice at home',
    0,
    marathoner({
      lifting: 'novice',
      strength: [],
      goal: { event: '5k', day: day('2027-03-06') },
      week: everyDay(at('18:00', 30, 'home')),
    }),
  ],
  ['four minis', 0, marathoner({ policies: { split: 'mini4' } })],
  ['a runner of 66', 2, marathoner({ bornYear: 1960, goal: { event: 'general' } })],
  [
    'a light novice in a gym',
    0,
    marathoner({ bodyMass: kg(50), lifting: 'novice', strength: [], goal: { event: 'general' } }),
  ],
  ['a runner of 14', 0, marathoner({ bornYear: 2012, screening: { cleared: true, guardianConsent: true } })],
  ['fifteen minutes', 0, marathoner({ policies: { sessionMinutes: 15 } })],
  [
    'light dumbbells',
    0,
    marathoner({ places: { gym: { id: 'gym', equipment: ['dumbbell', 'bench'], dumbbells: [4, 6, 8].map(kg) } } }),
  ],
  [
    'a trail runner with an hour',
    0,
    marathoner({
      goal: { event: 'trail', day: day('2027-04-18') },
      week: everyDay(at('18:00', 60, 'gym')),
      policies: { sessionMinutes: 60 },
    }),
  ],
  ['an ankle on the mend', 0, marathoner({ injuries: [{ site: 'ankle-sprain', status: 'recovering' }] })],
];

/** Seconds of one set as printed; contacts are counted, not timed by a side. */
function secondsOfSet({ reps, seconds, metres, contacts, sets, tempo, perSide }: PlanItem): number {
  if (contacts !== undefined) return contacts / sets;
  const once = reps ? ((reps.min + reps.max) / 2) * secondsPerRep(tempo ?? '') : (seconds ?? metres ?? 0);
  return once * (perSide ? 2 : 1);
}

/** Minutes of the work as printed, by the time model (B3). */
function workMinutes({ blocks }: PlanSession): number {
  return blocks
    .filter(({ kind }) => kind !== 'warm-up' && kind !== 'cool-down')
    .flatMap(({ items, superset }) =>
      items.map((item) =>
        itemMinutes({
          sets: item.sets,
          workSeconds: secondsOfSet(item),
          restSeconds: item.restSeconds,
          ...(superset ? { superset } : {}),
        }),
      ),
    )
    .reduce((sum, minutes) => sum + minutes, 0);
}

describe.each(SEASONS)('every session of %s', (_, extraWarmUp, sketch) => {
  const { sessions } = seasonOf(sketch);

  it('takes the minutes that its own exercises take, and no more than the day has', () => {
    for (const session of sessions) {
      const { availableMinutes = Number.NaN } = session;
      const { warmUp, coolDown } = frameMinutes(availableMinutes, extraWarmUp);
      const least = warmUp + workMinutes(session);
      // Half a second a set is lost where a draft rounds; stretching may be cut from four minutes to two and to none.
      expect(session.minutes).toBeGreaterThanOrEqual(least - 0.2);
      expect(session.minutes).toBeLessThanOrEqual(least + coolDown + 1.2);
      expect(session.minutes).toBeLessThanOrEqual(availableMinutes);
    }
  });

  it('goes from warm-up over power, strength and accessories to the trunk, and stretches last', () => {
    const order = ['warm-up', 'power', 'strength', 'accessory', 'core', 'cool-down'];
    for (const { blocks } of sessions) {
      const kinds = blocks.map(({ kind }) => order.indexOf(kind));
      expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
      expect(blocks[0]?.kind).toBe('warm-up');
      expect(blocks.filter(({ kind }) => kind === 'warm-up' || kind === 'cool-down').length).toBeLessThanOrEqual(2);
    }
  });

  it('alternates two exercises or more in a superset', () => {
    for (const { blocks } of sessions) {
      for (const { superset, items } of blocks) if (superset) expect(items.length).toBeGreaterThan(1);
      const names = blocks.flatMap(({ superset }) => superset ?? []);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('adds up its sets and contacts, and holds something', () => {
    for (const session of sessions) {
      const items = itemsOf(session);
      const patternsWithoutSets = (pattern: string) => pattern.startsWith('plyometric');
      const sets = items.filter(({ pattern, contacts }) => contacts === undefined && !patternsWithoutSets(pattern));
      expect(items.length).toBeGreaterThan(0);
      expect(session.contacts).toBe(items.reduce((sum, { contacts }) => sum + (contacts ?? 0), 0));
      expect(session.sets).toBe(
        sets.filter(({ id }) => !/-mobility-/.test(id)).reduce((sum, item) => sum + item.sets, 0),
      );
    }
  });

  it('gives each item an id of its own, one dose, its cues and a source', () => {
    const ids = sessions.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items.map(({ id }) => id)));
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of sessions.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items))) {
      const units = [item.reps, item.seconds, item.metres, item.contacts].filter((unit) => unit !== undefined);
      expect([item.id, units.length]).toEqual([item.id, 1]);
      expect(item.cues).toHaveLength(3);
      expect(item.why).toMatch(/\S/);
      expect(item.sources.length).toBeGreaterThan(0);
      expect(item.sources.filter((source) => !library.sources.has(source))).toEqual([]);
      expect(item.name).toBe(exerciseOf(item.exercise).name);
    }
  });

  it('counts repetitions on each side wherever there are two, from the warm-up to the last stretch', () => {
    const counted = sessions.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items.filter(({ reps }) => reps)));
    const wrong = counted.filter(
      ({ exercise, perSide }) => perSide !== (exerciseOf(exercise).laterality !== 'bilateral'),
    );
    expect(wrong.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  });

  it('raises the pulse for two to four minutes where its warm-up has five and more (B8), with nothing that it holds itself', () => {
    for (const session of sessions) {
      const warmUp = session.blocks.find(({ kind }) => kind === 'warm-up')?.items ?? [];
      const raised = warmUp.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
      if (warmUp.length > 4) expect(raised).toBeGreaterThanOrEqual(120);
      expect(raised).toBeLessThanOrEqual(240);
      const held = itemsOf(session).map(({ exercise }) => exercise);
      expect(warmUp.filter(({ exercise }) => held.includes(exercise))).toEqual([]);
    }
  });

  it('ramps up to its main lift and a heavy second, to the third step only in maximal strength, below the working load', () => {
    for (const session of sessions) {
      for (const { id, rampSets = [], load } of itemsOf(session)) {
        const isSecond = id === `${session.date}-second`;
        if (rampSets.length > 0 && !isSecond) expect(id).toBe(`${session.date}-main`);
        if (isSecond && load?.percent !== undefined && load.percent < 70) expect(rampSets).toEqual([]);
        if (!session.phase.startsWith('b2')) expect(rampSets.length).toBeLessThanOrEqual(2);
        for (const { kg: kilograms = Number.NaN } of rampSets) expect(kilograms).toBeLessThan(load?.kg ?? 0);
      }
    }
  });

  it('moves its lifts fast six times at most, and the reps of a primer always', () => {
    for (const session of sessions) {
      for (const { id, tempo, reps } of itemsOf(session)) {
        const isLift = [`${session.date}-main`, `${session.date}-second`].includes(id);
        if (isLift && tempo === 'explosive') expect([id, (reps?.max ?? 0) <= 6]).toEqual([id, true]);
        if (id === `${session.date}-quick`) expect([id, tempo]).toEqual([id, '1-0-X-0']);
      }
    }
  });

  it('keeps the repetitions of an unloaded lift up in the strength phases', () => {
    for (const session of sessions.filter(({ phase }) => /^b\d/.test(phase))) {
      for (const { id, load, reps } of itemsOf(session)) {
        if (!load && reps && /-(main|second)$/.test(id)) expect([id, reps.min >= 8]).toEqual([id, true]);
      }
    }
  });

  it('loads no more than the reserve allows, with the plates of one side told', () => {
    for (const { exercise, load, rir } of sessions.flatMap(itemsOf)) {
      if (!load) continue;
      if (ADDED_TO_BODY_WEIGHT.has(exercise)) expect(load.percent).toBeUndefined();
      else expect(load.percent ?? Number.NaN).toBeLessThanOrEqual(100);
      expect(load.kg).toBeGreaterThan(0);
      if (rir !== undefined) expect(rir).toBeGreaterThanOrEqual(1);
      if (load.plates)
        expect(load.kg - 2 * load.plates.reduce((sum, plate) => sum + plate, 0)).toBeGreaterThanOrEqual(15);
    }
  });
});

describe('where a session stands on its day', () => {
  const slots = (sketch: AthleteSketch) =>
    seasonOf(marathoner(sketch)).sessions.map(({ slot, gapHours }) => ({ slot, gapHours }));

  it('after the run, with the hours between', () => {
    const tuesdays = seasonOf().sessions.filter(({ date }) => day(date) % 7 === day('2026-11-24') % 7);
    expect(tuesdays.length).toBeGreaterThan(10);
    for (const { slot, gapHours, at: time } of tuesdays)
      expect({ slot, gapHours, time }).toEqual({ slot: 'after-run', gapHours: 10.5, time: '18:00' });
  });

  it('alone', () => {
    for (const { slot, gapHours } of slots({ running: {} }))
      expect([slot, gapHours]).toEqual(['standalone', undefined]);
  });

  it('before an easy run where lifting comes first', () => {
    const all = slots({
      running: { tuesday: run('easy', '18:00', 40, 6), thursday: run('easy', '18:00', 40, 6) },
      week: { tuesday: at('06:30', 45, 'gym'), thursday: at('06:30', 45, 'gym') },
      policies: { sameDayOrder: 'lift-first' },
    });
    expect(all.length).toBeGreaterThan(10);
    for (const { slot } of all) expect(slot).toBe('before-run');
  });

  it('directly after a run that would overlap it', () => {
    const season = seasonOf(
      marathoner({
        running: {
          tuesday: run('intervals', '17:30', 60, 10),
          thursday: run('tempo', '17:30', 60, 10),
          sunday: run('long', '08:00', 120, 22),
          saturday: run('easy', '08:00', 40, 6),
        },
        week: { tuesday: at('18:00', 45, 'gym'), thursday: at('18:00', 45, 'gym') },
      }),
    );
    for (const { slot, gapHours, at: time } of season.sessions)
      expect({ slot, gapHours, time }).toEqual({ slot: 'after-run', gapHours: 0, time: '18:30' });
  });
});

describe('the contacts of a session', () => {
  it('are shared three to two by a pair of jumps; a contact on one leg counts one and a half', () => {
    const season = seasonOf(marathoner({ week: everyDay(at('18:00', 60, 'gym')), policies: { sessionMinutes: 60 } }));
    const pairs = season.sessions
      .map((session) => ({ jump: itemIn(session, 'jump'), bound: itemIn(session, 'bound') }))
      .filter(({ jump, bound }) => jump?.contacts !== undefined && bound?.contacts !== undefined);
    expect(pairs.length).toBeGreaterThan(3);
    for (const { jump, bound } of pairs) {
      const counted = (item: PlanItem | undefined) =>
        (item?.contacts ?? 0) * (exerciseOf(item?.exercise ?? '').laterality === 'unilateral' ? 1.5 : 1);
      expect(counted(jump) / (counted(jump) + counted(bound))).toBeCloseTo(0.6, 1);
    }
  });
});

describe('a session of a season', () => {
  const season = seasonOf();

  test.each([
    ['A', /^Strength [AB]/],
    ['B2', /^Strength [AB]/],
    ['R', /mobility|Whole-body/],
  ])('in phase %s has a title that says what it is', (code, title) => {
    const titles = weeksOf(season)
      .filter((week) => week.code === code)
      .flatMap(({ sessions }) => sessions.map((session) => session.title));
    expect(titles.length).toBeGreaterThan(0);
    for (const found of titles) expect(found).toMatch(title);
  });

  it('ends the taper four days before the race with a few quick repetitions, called what they are', () => {
    const primer = season.sessions.filter(({ date }) => date < '2027-04-18').at(-1);
    expect(primer).toMatchObject({
      date: '2027-04-14',
      role: 'primer',
      title: 'Easy mobility and a few quick reps',
    });
    expect(primer && itemIn(primer, 'quick')).toMatchObject({ sets: 1, tempo: '1-0-X-0' });
    expect(primer?.sets).toBeLessThanOrEqual(4);
    expect(primer?.minutes).toBeLessThanOrEqual(20);
  });

  it('is new work for somebody new in the first two weeks only', () => {
    const novice = seasonOf(marathoner({ lifting: 'novice', strength: [] }));
    const novel = novice.sessions.filter((session) => session.novel).map(({ date }) => date);
    expect(novel.length).toBeGreaterThan(0);
    expect(novel.every((date) => date < '2026-12-07')).toBe(true);
    expect(season.sessions.some((session) => session.novel)).toBe(false);
  });

  it('begins with more raises of the calf where a test showed them', () => {
    const first = (tests: AthleteSketch['tests']) =>
      seasonOf(marathoner({ week: everyDay(at('18:00', 30, 'home')), ...(tests && { tests }) }))
        .sessions.flatMap(itemsOf)
        .find(({ exercise }) => exercise === 'single-leg-calf-raise')?.reps;
    expect(first([])).toEqual({ min: 10, max: 12 });
    const test = 'single-leg-calf-raise';
    expect(first([{ test, left: 28, right: 26, day: day('2026-11-16') }])).toEqual({ min: 15, max: 17 });
  });

  it('says why it stands there', () => {
    for (const { why } of season.sessions) {
      expect(why.length).toBeGreaterThan(0);
      for (const { text, sources } of why) expect([text.endsWith('.'), sources.length > 0]).toEqual([true, true]);
    }
  });
});
