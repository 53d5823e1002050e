import { describe, expect, it } from 'vitest';
import { draftWith } from '../../tests/builders/prescribe.ts';
import { itemsOf, marathoner, seasonOf } from '../../tests/builders/season.ts';
import type { PlanItem, PlanSession } from '../model/plan.ts';
import type { Draft } from './draft.ts';
import { shortVersion } from './short-versions.ts';
import { itemMinutes, secondsPerRep } from './time-model.ts';

const MAIN = draftWith({ slot: { id: 'main', tier: 'main', priority: 100 }, workSeconds: 20, restSeconds: 180 });
const CALF = draftWith({ slot: { id: 'calf', tier: 'calf', priority: 75 }, workSeconds: 40, restSeconds: 60 });
const PULL = draftWith({
  slot: { id: 'pull', tier: 'upper', priority: 72, superset: 'upper' },
  workSeconds: 30,
  restSeconds: 60,
  superset: 'upper',
});
const PUSH = draftWith({
  slot: { id: 'push', tier: 'upper', priority: 71, superset: 'upper' },
  workSeconds: 30,
  restSeconds: 60,
  superset: 'upper',
});
const HIP = draftWith({ slot: { id: 'hip', priority: 40 }, workSeconds: 60, restSeconds: 45 });
const SESSION = [MAIN, CALF, PUSH, PULL, HIP];

const ids = (drafts: readonly Draft[], minutes: 20 | 10): string[] =>
  shortVersion(drafts, minutes).drafts.map(({ slot }) => slot.id);

describe('a short version', () => {
  it('of 20 minutes keeps the most important exercises that fit after four minutes of warm-up, in the order of the session', () => {
    expect(ids(SESSION, 20)).toEqual(['main', 'calf', 'push', 'pull']);
  });

  it('of 10 minutes keeps the main lift and what still fits after two', () => {
    expect(ids(SESSION, 10)).toEqual(['main', 'calf']);
  });

  it('keeps the calf before jumps, second lifts and upper body (S1-10), with one set of each where two are too long', () => {
    const jump = draftWith({ slot: { id: 'jump', tier: 'power', priority: 99 }, workSeconds: 10, restSeconds: 75 });
    const second = draftWith({
      slot: { id: 'second', tier: 'secondary', priority: 80 },
      workSeconds: 50,
      restSeconds: 90,
    });
    expect(ids([jump, MAIN, second, CALF, PUSH, PULL], 20)).toEqual(['jump', 'main', 'calf']);
    const slowMain = draftWith({
      slot: { id: 'main', tier: 'main', priority: 100 },
      workSeconds: 120,
      restSeconds: 90,
    });
    const slowCalf = draftWith({ slot: { id: 'calf', tier: 'calf', priority: 75 }, workSeconds: 180, restSeconds: 60 });
    expect(shortVersion([slowMain, second, slowCalf, PULL], 20)).toMatchObject({ sets: 1 });
    expect(ids([slowMain, second, slowCalf, PULL], 20)).toContain('calf');
  });

  it('skips what is too long for something shorter of less importance', () => {
    const long = draftWith({ slot: { id: 'long', priority: 90 }, workSeconds: 300, restSeconds: 90 });
    expect(ids([MAIN, long, CALF], 10)).toEqual(['main', 'calf']);
  });

  it('is the whole session where that is short', () => {
    expect(ids([MAIN, CALF], 20)).toEqual(['main', 'calf']);
  });

  it('does two sets of each, one where two of the main lift alone are too long', () => {
    const oneLeg = draftWith({ slot: { id: 'main', tier: 'main', priority: 100 }, workSeconds: 165, restSeconds: 75 });
    expect(shortVersion(SESSION, 10).sets).toBe(2);
    expect(shortVersion([oneLeg, CALF], 10)).toMatchObject({ sets: 1 });
    expect(ids([oneLeg, CALF], 10)).toContain('main');
    expect(shortVersion([oneLeg], 20).sets).toBe(2);
  });

  it('does not count on a partner that it leaves behind', () => {
    const partners = [
      draftWith({ slot: { id: 'main', tier: 'main', priority: 100 }, sets: 2, workSeconds: 60, restSeconds: 60 }),
      draftWith({ slot: { id: 'pull', priority: 72 }, sets: 2, workSeconds: 50, restSeconds: 40, superset: 'upper' }),
      draftWith({ slot: { id: 'push', priority: 71 }, sets: 2, workSeconds: 150, restSeconds: 60, superset: 'upper' }),
    ];
    const { drafts, sets } = shortVersion(partners, 10);
    expect(minutesOf(drafts, 10, sets)).toBeLessThanOrEqual(10);
  });

  it('is nothing of nothing', () => {
    expect(shortVersion([], 10).drafts).toEqual([]);
  });
});

/** Seconds under way are whole numbers in a draft. */
const ROUNDING = 0.1;
const WARM_UP = { 20: 4, 10: 2 } as const;
const REST = { 20: 90, 10: 60 } as const;

/** By the time model, with fewer sets, shortened rests, and supersets only where two are left. */
function minutesOf(drafts: readonly Draft[], minutes: 20 | 10, sets: number): number {
  const work = drafts.map((draft) => {
    const { superset, ...alone } = draft;
    const paired = superset && drafts.filter((other) => other.superset === superset).length > 1;
    return itemMinutes(paired ? draft : alone, Math.min(sets, draft.sets), Math.min(draft.restSeconds, REST[minutes]));
  });
  return WARM_UP[minutes] + work.reduce((sum, item) => sum + item, 0);
}

/** An item of a plan as the time model sees it. */
function timed(item: PlanItem, superset: string | undefined): Draft {
  const sides = item.perSide && item.contacts === undefined ? 2 : 1;
  const once = item.reps
    ? ((item.reps.min + item.reps.max) / 2) * secondsPerRep(item.tempo ?? '')
    : (item.seconds ?? item.metres ?? (item.contacts ?? 0) / item.sets);
  return draftWith({
    slot: { id: item.id },
    sets: item.sets,
    workSeconds: once * sides,
    restSeconds: item.restSeconds,
    ...(superset ? { superset } : {}),
  });
}

describe.each([
  ['a marathoner in a gym', marathoner()],
  [
    'a novice at home',
    marathoner({
      lifting: 'novice',
      strength: [],
      week: { monday: { minutes: 30, place: 'home' }, thursday: { minutes: 30, place: 'home' } },
    }),
  ],
  ['four minis', marathoner({ policies: { split: 'mini4' } })],
  ['long light sets', marathoner({ policies: { intensityPolicy: 'acsm-endurance-15plus' } })],
  ['a runner of 66', marathoner({ bornYear: 1960, goal: { event: 'general' } })],
] as const)('in the season of %s', (_, sketch) => {
  const { sessions } = seasonOf(sketch);
  const kept = (session: PlanSession, minutes: '20' | '10'): Draft[] =>
    session.blocks.flatMap(({ superset, items }) =>
      items.filter(({ id }) => session.versions[minutes].includes(id)).map((item) => timed(item, superset)),
    );

  describe.each([20, 10] as const)('every version of %i minutes', (minutes) =>
    it('takes no longer', () => {
      const over = sessions.filter((session) => {
        const sets = session.versionSets?.[`${minutes}`] ?? 2;
        return minutesOf(kept(session, `${minutes}`), minutes, sets) > minutes + ROUNDING;
      });
      expect(over.map(({ date, title }) => `${date} ${title}`)).toEqual([]);
    }),
  );

  it('both versions hold items of the session, the main lift among them, in 20 minutes the calf too, and the shorter one is part of the longer', () => {
    for (const session of sessions) {
      const all = itemsOf(session).map(({ id }) => id);
      const { '20': longer, '10': shorter } = session.versions;
      expect(longer.length).toBeGreaterThan(0);
      expect(shorter.length).toBeGreaterThan(0);
      expect(longer.filter((id) => !all.includes(id))).toEqual([]);
      expect(shorter.filter((id) => !all.includes(id))).toEqual([]);
      const main = all.find((id) => id.endsWith('-main'));
      const calf = all.find((id) => id.endsWith('-calf'));
      if (calf && session.legLoad >= 2) expect(longer).toContain(calf);
      if (main) expect([longer.includes(main), shorter.includes(main)]).toEqual([true, true]);
    }
  });
});
