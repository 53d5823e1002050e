import { day, run } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { library } from '../../tests/builders/choice.ts';
import { itemIn, itemsOf, marathoner, seasonOf } from '../../tests/builders/season.ts';
import { addDays, formatDate } from '../calendar/epoch-day.ts';
import { LEG_PATTERNS } from '../model/movement-groups.ts';
import type { Plan, PlanItem, PlanSession } from '../model/plan.ts';

const ULTRA = marathoner({ goal: { event: 'ultra', day: day('2027-04-18') } });
const TWO_HALVES = marathoner({
  goal: { event: 'half', day: day('2027-04-18') },
  races: [{ event: 'half', day: day('2027-03-28'), priority: 'A' }],
});
const FOUR_RUNS = {
  tuesday: run('intervals', '07:00', 50, 9),
  thursday: run('easy', '07:00', 45, 8),
  saturday: run('easy', '08:00', 40, 7),
  sunday: run('long', '08:00', 100, 17),
};
const TEN_K = marathoner({ goal: { event: '10k', day: day('2027-04-18') } });

const codeOf = ({ season }: Plan, { phase }: PlanSession): string =>
  season.phases.find(({ id }) => id === phase)?.code ?? '';
const sessionsIn = (plan: Plan, code: string): PlanSession[] =>
  plan.sessions.filter((session) => codeOf(plan, session) === code);
const exerciseOf = ({ exercise }: PlanItem) => {
  const found = library.byId.get(exercise);
  if (!found) throw new Error(exercise);
  return found;
};
const daysAfter = ({ date }: PlanSession, race: string): number => day(date) - day(race);
describe.each([
  ['marathon', seasonOf()],
  ['ultra', seasonOf(ULTRA)],
] as const)('the taper before a %s', (_, plan) => {
  const taper = sessionsIn(plan, 'T').filter(({ legLoad }) => legLoad >= 2);
  const before = sessionsIn(plan, 'D');

  it('has a leg session', () => expect(taper).toHaveLength(1));

  it('does nothing that the phase before it did not', () => {
    const known = new Set(before.flatMap(itemsOf).map(({ exercise }) => exercise));
    expect(taper.flatMap(itemsOf).filter(({ exercise }) => !known.has(exercise))).toEqual([]);
  });

  it('raises no load above that of the last time, and keeps its repetitions', () => {
    for (const item of taper.flatMap(itemsOf)) {
      const last = before.flatMap(itemsOf).findLast(({ exercise }) => exercise === item.exercise);
      if (!item.load || !last?.load) continue;
      expect([item.exercise, item.load.kg <= last.load.kg]).toEqual([item.exercise, true]);
      expect([item.exercise, item.reps]).toEqual([item.exercise, last.reps]);
    }
  });

  it('halves the sets of the main lift and leaves three repetitions in reserve', () => {
    const [main, last] = [taper, before].map((sessions) => {
      const moderate = sessions.findLast(({ legLoad }) => legLoad === 2);
      return moderate && itemIn(moderate, 'main');
    });
    expect([main?.sets, last?.sets]).toEqual([1, 2]);
    expect(main?.exercise).toBe(last?.exercise);
    expect(main?.rir).toBeGreaterThanOrEqual(3);
    expect(main?.tempo).toBe(last?.tempo);
  });
});

it('raises no load in race week, arms and trunk included', () => {
  const minis = seasonOf(
    marathoner({ goal: { event: '10k', day: day('2027-03-21') }, policies: { split: 'mini4', sessionMinutes: 20 } }),
  );
  const race = minis.sessions.filter(({ date }) => date >= '2027-03-15' && date < '2027-03-21').flatMap(itemsOf);
  const earlier = minis.sessions.filter(({ date }) => date < '2027-03-15').flatMap(itemsOf);
  const loaded = race.flatMap(({ exercise, load }) => (load ? [{ exercise, kg: load.kg }] : []));
  expect(loaded.length).toBeGreaterThan(0);
  for (const { exercise, kg } of loaded) {
    const last = earlier.findLast((item) => item.exercise === exercise)?.load?.kg ?? 0;
    expect([exercise, kg <= last]).toEqual([exercise, true]);
  }
});

it('jumps no more in the last weeks before a race than in those before', () => {
  const plan = seasonOf();
  const contacts = sessionsIn(plan, 'D').map((session) => session.contacts);
  expect(contacts.at(-2)).toBeLessThanOrEqual(Math.max(...contacts.slice(0, -2)));
});

/** Exercises for the legs in sessions from `from` until `race` that none of the six weeks before held. */
function newLegs(plan: Plan, from: string, race: string): string[] {
  const legs = (session: PlanSession) =>
    itemsOf(session).filter(
      ({ pattern, id, contacts }) =>
        (LEG_PATTERNS as ReadonlySet<string>).has(pattern) && contacts === undefined && !/quick|mobility/.test(id),
    );
  const known = new Set(
    plan.sessions
      .filter(({ date }) => date < from && day(date) >= day(from) - 42)
      .flatMap((session) => legs(session).map(({ exercise }) => exercise)),
  );
  return plan.sessions
    .filter(({ date }) => date >= from && date < race)
    .flatMap((session) => legs(session).flatMap(({ exercise }) => (known.has(exercise) ? [] : exercise)));
}

describe('a phase that opens close to a race', () => {
  const between = seasonOf({ ...TWO_HALVES, running: FOUR_RUNS });
  const lifts = (plan: Plan, from: string, to: string) =>
    plan.sessions
      .filter(({ date, legLoad }) => date >= from && date < to && legLoad >= 2)
      .flatMap((session) => itemIn(session, 'main')?.exercise ?? []);

  it('gives the legs nothing new in the two weeks before a goal race', () => {
    expect(sessionsIn(between, 'D')[0]?.date).toBe('2027-03-16');
    expect(newLegs(between, '2027-03-15', '2027-03-28')).toEqual([]);
    expect(lifts(between, '2027-03-15', '2027-03-28')).toEqual(['back-squat', 'hex-bar-deadlift']);
  });

  it('holds back in the last five days before a smaller race only', () => {
    const opens = seasonOf(marathoner()).season.phases.find(({ code }) => code === 'D')?.start as string;
    const race = formatDate(addDays(day(opens), 4));
    const plan = seasonOf(marathoner({ races: [{ event: '10k', day: day(race), priority: 'B' }] }));
    expect(newLegs(plan, opens, race)).toEqual([]);
    expect(newLegs(plan, race, '2027-03-25').length).toBeGreaterThan(0);
  });
});

describe('slow lowering', () => {
  it('ends three weeks before an ultra, lunges to the side two', () => {
    const plan = seasonOf(ULTRA);
    const late = plan.sessions.filter(({ date }) => date > '2027-03-28' && date < '2027-04-18').flatMap(itemsOf);
    expect(late.filter(({ exercise }) => /step-down/.test(exercise))).toEqual([]);
    const last = plan.sessions.filter(({ date }) => date > '2027-04-04' && date < '2027-04-18').flatMap(itemsOf);
    expect(last.filter(({ exercise }) => /lateral-lunge/.test(exercise))).toEqual([]);
    expect(
      sessionsIn(plan, 'D')
        .flatMap(itemsOf)
        .some(({ exercise }) => /step-down/.test(exercise)),
    ).toBe(true);
  });
});

describe('after a race', () => {
  it.each([
    ['10k', TEN_K, 3, 6],
    ['marathon', marathoner(), 7, 20],
  ] as const)('%s: nothing for the legs and nothing that lands until they are due again', (_, sketch, legs, jumps) => {
    const after = seasonOf(sketch).sessions.filter(({ date }) => date > '2027-04-18');
    expect(after.length).toBeGreaterThan(0);
    for (const session of after) {
      const since = daysAfter(session, '2027-04-18');
      const all = session.blocks.flatMap(({ items }) => items);
      if (since < legs)
        expect(itemsOf(session).filter(({ pattern }) => /calf|foot|squat|hip-/.test(pattern))).toEqual([]);
      if (since < jumps) expect(all.filter((item) => exerciseOf(item).impact > 0)).toEqual([]);
    }
  });

  it('recovers with fewer sets than the phase before, far from failure', () => {
    const plan = seasonOf();
    const recovery = sessionsIn(plan, 'R').filter(({ legLoad }) => legLoad >= 2);
    expect(recovery.length).toBeGreaterThan(0);
    const deloads = plan.weeks.filter(({ deload }) => deload).map(({ start }) => start);
    const inDeload = ({ date }: PlanSession): boolean =>
      deloads.includes(plan.weeks.findLast(({ start }) => start <= date)?.start ?? '');
    const least = Math.min(
      ...sessionsIn(plan, 'D')
        .filter((session) => !inDeload(session))
        .map(({ sets }) => sets),
    );
    for (const session of recovery) {
      expect(session.sets).toBeLessThan(least);
      for (const { reps, rir, load } of itemsOf(session)) {
        if (!reps) continue;
        expect(reps.max).toBeLessThanOrEqual(12);
        expect(rir ?? 4).toBeGreaterThanOrEqual(4);
        expect(load?.percent ?? 0).toBeLessThanOrEqual(60);
      }
    }
  });
});

describe('maintenance between two races', () => {
  const plan = seasonOf(TWO_HALVES);
  const [first, second] = sessionsIn(plan, 'M').filter(({ legLoad }) => legLoad >= 2);

  it('begins as easily as a recovery', () => {
    expect(first && itemIn(first, 'main')).toMatchObject({ reps: { min: 8, max: 12 }, rir: 4 });
  });

  it('keeps one heavy session where the races leave a day, with the main lift of before', () => {
    expect(second?.legLoad).toBe(3);
    const main = second && itemIn(second, 'main');
    const last = sessionsIn(plan, 'C')
      .map((session) => itemIn(session, 'main'))
      .findLast((item) => item?.exercise === main?.exercise);
    expect(main).toMatchObject({ exercise: 'back-squat', reps: { min: 3, max: 5 } });
    expect((main?.load?.kg ?? 0) / (last?.load?.kg ?? Number.POSITIVE_INFINITY)).toBeGreaterThan(0.9);
  });
});

it('an easy session works on range and trunk, not on raising the pulse', () => {
  const easy = sessionsIn(seasonOf(), 'R').flatMap(itemsOf);
  const mobility = easy.filter(({ id }) => /mobility-\d/.test(id));
  expect(mobility.length).toBeGreaterThan(1);
  expect(mobility.filter(({ seconds }) => seconds !== undefined)).toEqual([]);
});
