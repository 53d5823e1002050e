import { at, BANDS, day, everyDay } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { exerciseOf } from '../../tests/builders/choice.ts';
import {
  fullWeeks,
  groupBy,
  itemIn,
  itemsOf,
  marathoner,
  type PlannedWeek,
  seasonOf,
  weeksOf,
} from '../../tests/builders/season.ts';
import type { Plan, PlanSession } from '../model/plan.ts';
import { plyoLevelOf } from '../safety/plyo-levels.ts';

const season = seasonOf();
const tuesdayAndThursday = { tuesday: at('18:00', 45, 'gym'), thursday: at('18:00', 45, 'gym') };
const blocks = (plan: Plan): ReadonlyMap<string, readonly PlannedWeek[]> =>
  groupBy(weeksOf(plan), ({ week }) => week.phase);
const lifts = (session: PlanSession): string[] =>
  ['main', 'second'].flatMap((slot) => itemIn(session, slot)?.exercise ?? []);

/** The exercises of a week that stand in two of its sessions at one place. */
function repeated({ sessions }: PlannedWeek): string[] {
  const seen = new Set<string>();
  return sessions.flatMap((session) =>
    itemsOf(session).flatMap(({ exercise }) => {
      const key = `${exercise}@${session.place}`;
      if (seen.has(key)) return [`${session.date} ${key}`];
      seen.add(key);
      return [];
    }),
  );
}

describe('through a block', () => {
  it('each kind of session keeps its main and second lift', () => {
    for (const weeks of blocks(season).values()) {
      const byTitle = groupBy(
        weeks.flatMap(({ sessions }) => sessions),
        ({ title }) => title,
      );
      for (const sessions of byTitle.values()) {
        const mains = new Set(sessions.flatMap((session) => itemIn(session, 'main')?.exercise ?? []));
        const seconds = new Set(sessions.flatMap((session) => itemIn(session, 'second')?.exercise ?? []));
        expect(mains.size).toBeLessThanOrEqual(1);
        expect(seconds.size).toBeLessThanOrEqual(1);
      }
    }
  });

  it('a week with a single leg session lifts what the others do', () => {
    const short = seasonOf(marathoner({ week: tuesdayAndThursday, blockedDays: [day('2027-01-21')] }));
    const ofBlock = blocks(short).get('b2-1') ?? [];
    const single = ofBlock.filter(({ sessions }) => sessions.length === 1).flatMap(({ sessions }) => sessions);
    const others = ofBlock
      .filter(({ sessions }) => sessions.length > 1)
      .flatMap(({ sessions }) => sessions.flatMap(lifts));
    expect(single).toHaveLength(1);
    expect(lifts(single[0] as PlanSession).filter((id) => !others.includes(id))).toEqual([]);
  });

  it('main lifts stay from basic to maximal strength and power', () => {
    const mainsOf = (phase: string) =>
      new Set(
        (blocks(season).get(phase) ?? []).flatMap(({ sessions }) =>
          sessions.flatMap((session) => itemIn(session, 'main')?.exercise ?? []),
        ),
      );
    expect(mainsOf('b1-1').size).toBe(2);
    expect(mainsOf('b2-1')).toEqual(mainsOf('b1-1'));
    expect(mainsOf('c-1')).toEqual(mainsOf('b1-1'));
  });

  it('on heavy days of a lifter in a gym they are lifts that a bar can make heavy', () => {
    const heavy = season.sessions
      .filter(({ legLoad }) => legLoad === 3)
      .flatMap((session) => itemIn(session, 'main')?.exercise ?? []);
    const bars = ['barbell', 'hex-bar', 'smith', 'safety-bar', 'leg-press-machine'];
    expect(heavy.length).toBeGreaterThan(10);
    expect(
      heavy.filter(
        (id) =>
          !exerciseOf(id)
            .equipment.groups.flat()
            .some((word) => bars.includes(word)),
      ),
    ).toEqual([]);
  });
});

describe('from block to block', () => {
  it('most of what is neither lift nor jump changes from basic to maximal strength', () => {
    const others = (phase: string) =>
      new Set(
        (blocks(season).get(phase) ?? []).flatMap(({ sessions }) =>
          sessions.flatMap((session) =>
            itemsOf(session)
              .filter(({ id, contacts }) => contacts === undefined && !/-(main|second)$/.test(id))
              .map(({ id, exercise }) => `${session.title}|${id.slice(11)}|${exercise}`),
          ),
        ),
      );
    const [basic, maximal] = [others('b1-1'), others('b2-1')];
    const same = [...basic].filter((key) => maximal.has(key));
    expect(basic.size).toBeGreaterThan(6);
    expect(same.length).toBeLessThan(basic.size / 2);
  });
});

describe('in a week', () => {
  it.each([
    ['two sessions in a gym', marathoner()],
    ['three', marathoner({ policies: { frequency: 3 } })],
    ['four', marathoner({ policies: { frequency: 4 } })],
    [
      'four without any leg work',
      marathoner({ policies: { frequency: 4 }, injuries: [{ site: 'femoral-bsi', status: 'current' }] }),
    ],
    ['four short ones', marathoner({ policies: { split: 'mini4' } })],
    ['a fortnight away', marathoner({ travel: [{ from: day('2027-01-18'), to: day('2027-01-31'), place: BANDS.id }] })],
    [
      'a week that is half away',
      marathoner({ travel: [{ from: day('2027-01-18'), to: day('2027-01-20'), place: BANDS.id }] }),
    ],
    [
      'two places in turn',
      marathoner({
        week: { monday: at('18:00', 45, 'gym'), wednesday: at('18:00', 45, 'home'), friday: at('18:00', 45, 'home') },
        running: {},
        policies: { frequency: 3 },
      }),
    ],
  ] as const)('of %s no exercise stands twice at one place', (_, sketch) => {
    expect(weeksOf(seasonOf(sketch)).flatMap(repeated)).toEqual([]);
  });

  it('no jump is above the level that two weeks on the one before have opened', () => {
    const novice = seasonOf(
      marathoner({ lifting: 'novice', strength: [], goal: { event: '5k', day: day('2027-04-18') } }),
    );
    const levels = weeksOf(novice).map(({ sessions }) =>
      Math.max(
        -1,
        ...sessions.flatMap((session) => itemsOf(session).map(({ exercise }) => plyoLevelOf(exercise) ?? -1)),
      ),
    );
    expect(levels.slice(0, 4)).toEqual([0, 0, 1, 1]);
  });

  it('jumps come only with contacts and come first', () => {
    const jumping = season.sessions.filter(({ contacts }) => contacts > 0);
    expect(jumping.length).toBeGreaterThan(10);
    for (const { blocks: parts } of jumping) {
      const work = parts.filter(({ kind }) => kind !== 'warm-up');
      expect(work[0]?.kind).toBe('power');
      expect(work.slice(1).some(({ kind }) => kind === 'power')).toBe(false);
    }
    const still = season.sessions.filter(({ contacts }) => contacts === 0);
    expect(still.flatMap(itemsOf).filter(({ exercise }) => plyoLevelOf(exercise) !== undefined)).toEqual([]);
  });
});

describe('on a trip', () => {
  it('the lifts of home stay where the place allows them', () => {
    const away = { from: day('2027-01-18'), to: day('2027-01-31') };
    const gym = {
      ...marathoner(),
      places: {
        gym: { id: 'gym', equipment: ['band', 'box', 'step'] },
        hut: { id: 'hut', equipment: ['band', 'box', 'step'] },
      },
    };
    const there = seasonOf({ ...gym, week: everyDay(at('18:00', 45, 'gym')), travel: [{ ...away, place: 'hut' }] });
    const b2 = fullWeeks(there).filter(({ code }) => code === 'B2');
    const liftsAt = (place: string) =>
      new Set(b2.flatMap(({ sessions }) => sessions.filter((session) => session.place === place).flatMap(lifts)));
    expect(liftsAt('hut').size).toBeGreaterThan(0);
    expect(liftsAt('hut')).toEqual(liftsAt('gym'));
  });
});

describe('a week that trains the legs', () => {
  const novice = seasonOf({
    lifting: 'novice',
    goal: { event: '10k', day: day('2027-02-21') },
    week: { monday: at('18:00', 30, 'home'), wednesday: at('18:00', 30, 'home'), friday: at('18:00', 30, 'home') },
  });
  const patternsOf = ({ sessions }: PlannedWeek): string[] => sessions.flatMap(itemsOf).map(({ pattern }) => pattern);
  const lacking = (plan: Plan, pattern: string): string[] =>
    fullWeeks(plan)
      .filter((week) => week.sessions.some(({ legLoad }) => legLoad >= 2) && !patternsOf(week).includes(pattern))
      .map(({ week }) => week.start);

  it('works the hip to the side (S1-11, S1-50, D6), also at home with nothing', () => {
    expect(lacking(season, 'hip-abduction')).toEqual([]);
    expect(lacking(novice, 'hip-abduction')).toEqual([]);
  });

  it('bends the knee against a load where there is something to bend it with', () => {
    // Nothing lowers slowly in the three weeks before the marathon (B5).
    const early = lacking(season, 'knee-flexion').filter((start) => start < '2027-03-28');
    expect(early).toEqual([]);
  });

  it('has a push, and a pull or what comes nearest to it (S0-32)', () => {
    for (const week of fullWeeks(novice)) {
      expect(patternsOf(week).some((pattern) => pattern.startsWith('push'))).toBe(true);
      expect(week.sessions.some((session) => itemIn(session, 'pull'))).toBe(true);
    }
    const pulls = new Set(novice.sessions.flatMap((session) => itemIn(session, 'pull')?.exercise ?? []));
    expect([...pulls]).toEqual(['prone-y-t-w']);
  });

  it('never holds a second heavy pull from the floor', () => {
    const seconds = season.sessions.flatMap((session) => itemIn(session, 'second')?.exercise ?? []).map(exerciseOf);
    expect(
      seconds.filter(
        ({ pattern, laterality, lowerBodyFatigue }) =>
          pattern === 'hinge' && laterality === 'bilateral' && lowerBodyFatigue === 3,
      ),
    ).toEqual([]);
  });

  it('never lets a row follow a hinge, nor a carry a walk with weights', () => {
    const pairs = season.sessions.flatMap(({ blocks: all }) => all.filter(({ superset }) => superset));
    const held = pairs.map(({ items }) => items.map(({ exercise }) => exerciseOf(exercise)));
    expect(
      held.filter(
        (all) =>
          all.some(({ pattern }) => pattern === 'hinge') && all.some(({ pattern }) => pattern.startsWith('pull')),
      ),
    ).toEqual([]);
    expect(held.filter((all) => all.filter(({ doseUnit }) => doseUnit === 'metres').length > 1)).toEqual([]);
  });
});

describe('after a birth, until the load tests are passed', () => {
  const plan = seasonOf({
    goal: { event: 'general' },
    week: { monday: at('13:00', 30, 'home'), wednesday: at('13:00', 30, 'home') },
    screening: { cleared: true, postnatalWeeks: 14, postnatalTestsPassed: false },
  });

  it('every full session has short contractions or breaths, repeated and never held long', () => {
    for (const session of plan.sessions.filter(({ role }) => role === 'heavy' || role === 'moderate')) {
      const item = itemIn(session, 'pelvic-floor');
      expect(item?.reps).toEqual({ min: 8, max: 10 });
      expect(item?.seconds).toBeUndefined();
      expect(['2-4-2-6', 'controlled']).toContain(item?.tempo);
    }
  });

  it('every week has both of them', () => {
    for (const { sessions } of fullWeeks(plan)) {
      const held = sessions.map((session) => itemIn(session, 'pelvic-floor')?.exercise).toSorted();
      expect(held).toEqual(['diaphragmatic-breathing', 'pelvic-floor-contraction']);
    }
  });
});

it.each([
  ['a marathoner', marathoner()],
  [
    'a novice at home',
    marathoner({
      lifting: 'novice',
      strength: [],
      week: { monday: at('18:00', 30, 'home'), thursday: at('18:00', 30, 'home') },
    }),
  ],
] as const)('from block to block %s is never sent back to a regression', (_, sketch) => {
  const held = new Map<string, string>();
  const back: string[] = [];
  for (const { code, sessions } of weeksOf(seasonOf(sketch))) {
    if (!/^(A|B1|B2|C|D)$/.test(code)) continue;
    for (const session of sessions) {
      for (const { id, exercise, contacts } of itemsOf(session)) {
        const key = `${session.title} ${id.slice(session.date.length)}`;
        const before = held.get(key);
        if (contacts === undefined && before !== undefined && exerciseOf(before).regression === exercise) {
          back.push(`${id}: ${before}, then ${exercise}`);
        }
        held.set(key, exercise);
      }
    }
  }
  expect(back).toEqual([]);
});

it('while a bone is under stress no exercise for the legs and no hold gets harder, week by week and block by block', () => {
  const plan = seasonOf(
    marathoner({ goal: { event: 'return-from-injury' }, injuries: [{ site: 'tibia-bsi', status: 'current' }] }),
  );
  const items = plan.sessions.flatMap(itemsOf);
  const seconds = new Set(items.flatMap((item) => item.seconds ?? []));
  expect([...seconds]).toEqual([20]);
  const legs = items.filter(({ pattern }) => /^(hip|knee|hinge|squat|calf|foot)/.test(pattern));
  expect(legs.length).toBeGreaterThan(20);
  expect(legs.filter(({ rir = 4 }) => rir < 4)).toEqual([]);
  expect(legs.filter(({ exercise }) => exerciseOf(exercise).level > 2)).toEqual([]);
  const most = new Set(legs.flatMap(({ exercise, reps }) => (reps ? `${exercise} ${reps.min} ${reps.max}` : [])));
  expect(most.size).toBe(new Set(legs.flatMap(({ exercise, reps }) => (reps ? exercise : []))).size);
});
