import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { doseInput, weeksOf } from '../../tests/builders/dose.ts';
import type { PhaseCode } from '../model/plan.ts';
import { PLYO_LEVELS, type PlyoLevelMax, type PlyoRung } from '../safety/plyo-levels.ts';
import { PHASE_TABLE } from '../season/phase-table.ts';
import type { SeasonWeek } from '../season/season-model.ts';
import type { EpochDay } from '../units/brands.ts';
import { type ContactPlan, planContacts } from './contacts.ts';
import type { DoseInput } from './dose-input.ts';

const weekly = ({ sessions, contactsASession }: ContactPlan): number => sessions * contactsASession;
const plan = (codes: readonly PhaseCode[], given: Partial<DoseInput> = {}): ContactPlan[] =>
  planContacts(doseInput({ weeks: weeksOf(...codes), ...given }));
const fill = (code: PhaseCode, weeks: number): PhaseCode[] => new Array<PhaseCode>(weeks).fill(code);

describe('contacts week by week (B4)', () => {
  it('begin with landings for somebody new and with 40 low jumps for a lifter', () => {
    const [fresh] = plan(['A'], { liftsAlready: false });
    const [lifter] = plan(['A']);
    expect(fresh).toEqual({ level: 0, mostLevel: 0, impact: 1, sessions: 1, contactsASession: 20 });
    expect(lifter).toEqual({ level: 1, mostLevel: 1, impact: 2, sessions: 1, contactsASession: 40 });
  });

  it('begin with landings for a lifter too, where that is where jumping starts for them', () => {
    const [first] = plan(['A'], { plyoStart: 0 });
    expect(first).toEqual({ level: 0, mostLevel: 0, impact: 1, sessions: 1, contactsASession: 20 });
  });

  it('grow by 15 % at most while the level stays', () => {
    expect(plan(fill('A', 4), { plyoLevel: 1 }).map(weekly)).toEqual([40, 46, 52, 58]);
  });

  it('stand still in the week in which the level rises', () => {
    const weeks = plan([...fill('A', 2), ...fill('B1', 2)]);
    expect(weeks.map(({ level }) => level)).toEqual([1, 1, 2, 2]);
    expect(weekly(weeks[2] as ContactPlan)).toBeLessThanOrEqual(weekly(weeks[1] as ContactPlan));
  });

  it('stay two weeks on a level, on the second four', () => {
    const levels = plan([...fill('A', 2), ...fill('B1', 2), ...fill('B2', 6), ...fill('C', 4)]).map(
      ({ level }) => level,
    );
    expect(levels).toEqual([1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4]);
  });

  it('halve in a deload and go on from where they were', () => {
    const weeks = weeksOf(...fill('B2', 6)).map((week) => ({ ...week, deload: week.index === 3 }));
    const totals = planContacts(doseInput({ weeks, plyoLevel: 1 })).map(weekly);
    expect(totals[3]).toBe(Math.floor((totals[2] as number) / 2));
    expect(totals[4]).toBeLessThanOrEqual((totals[2] as number) * 1.15);
    expect(totals[4]).toBeGreaterThanOrEqual(totals[2] as number);
  });

  test.each<readonly [PhaseCode, number]>([
    ['D', 1],
    ['M', 1],
    ['B2', 2],
    ['C', 2],
  ])('in phase %s come in %i session(s) once there are enough of them', (code, sessions) => {
    expect(plan([...fill('B2', 10), ...fill(code, 2)]).at(-1)?.sessions).toBe(sessions);
  });

  it('of two sessions go to the one that found a day, as far as its level bears them', () => {
    const season = doseInput({ weeks: weeksOf(...fill('B2', 4), ...fill('C', 8)) });
    const both = planContacts(season);
    const one = planContacts(season, () => 1);
    expect(one.every(({ sessions }) => sessions === 1)).toBe(true);
    one.slice(0, 6).forEach((week, index) => {
      expect(Math.abs(weekly(week) - weekly(both[index] as ContactPlan))).toBeLessThanOrEqual(1);
    });
    expect(Math.max(...one.map(weekly))).toBeLessThanOrEqual(120);
  });

  it('peak in power: the endurance phase keeps a dose and does not raise it', () => {
    const totals = plan([...fill('A', 3), ...fill('B1', 3), ...fill('B2', 3), ...fill('C', 4), ...fill('D', 3)]).map(
      weekly,
    );
    expect(Math.max(...totals)).toBe(totals[12]);
    expect(totals.slice(13).every((total) => total <= 60)).toBe(true);
    const maintaining = plan([...fill('A', 2), ...fill('M', 4)]).map(weekly);
    expect(maintaining.slice(1)).toEqual(
      [46, 46, 46, 46, 46].map((total, index) => (index === 0 ? total : maintaining[1])),
    );
  });

  it('below fifty are one session', () => {
    for (const week of plan(fill('B2', 10))) expect(week.sessions).toBe(weekly(week) < 50 ? 1 : 2);
  });

  it.each<PhaseCode>(['T', 'R', 'RX'])('are none in phase %s', (code) => {
    expect(plan([...fill('B2', 4), code]).at(-1)).toEqual({
      level: -1,
      mostLevel: -1,
      impact: 0,
      sessions: 0,
      contactsASession: 0,
    });
  });

  it('are none in a taper week, whatever its phase, and none while a race is still in the legs', () => {
    const day = 20_000 as EpochDay;
    const weeks = weeksOf(...fill('B2', 4));
    const tapering = weeks.map((week) => (week.index === 2 ? { ...week, taperOut: 1 } : week));
    const recovering = weeks.map((week) =>
      week.index === 2 ? { ...week, afterRace: { event: '10k' as const, day } } : week,
    );
    expect(planContacts(doseInput({ weeks: tapering })).map(weekly)[2]).toBe(0);
    expect(planContacts(doseInput({ weeks: recovering })).map(weekly)[2]).toBe(0);
  });

  it('are none without a level', () => {
    expect(plan(fill('C', 3), { plyoLevel: -1 }).map(weekly)).toEqual([0, 0, 0]);
  });

  it('of the young are three tenths fewer', () => {
    expect(plan(['A'], { contactsFactor: 0.7 }).map(weekly)).toEqual([28]);
  });
});

const CODES: readonly PhaseCode[] = ['A', 'B1', 'B2', 'C', 'D', 'M', 'T', 'R'];

/** Any order of phases, of one to eight weeks each, with a deload now and then. */
const seasons: fc.Arbitrary<readonly SeasonWeek[]> = fc
  .array(fc.tuple(fc.constantFrom(...CODES), fc.integer({ min: 1, max: 8 })), { minLength: 1, maxLength: 8 })
  .chain((stretches) => {
    const weeks = weeksOf(...stretches.flatMap(([code, count]) => fill(code, count)));
    return fc.integer({ min: 3, max: 5 }).map((every) =>
      weeks.map((week) => ({
        ...week,
        deload: week.index % every === every - 1 && week.code !== 'T' && week.code !== 'R',
        ...(week.code === 'T' ? { taperOut: 0 } : {}),
      })),
    );
  });

const inputs: fc.Arbitrary<DoseInput> = fc
  .record({
    weeks: seasons,
    plyoLevel: fc.integer({ min: -1, max: 4 }).map((level) => level as PlyoLevelMax),
    contactsFactor: fc.constantFrom(1, 0.7),
    plyoStart: fc.constantFrom<PlyoRung>(0, 1),
    liftsAlready: fc.boolean(),
  })
  .map(doseInput);

interface JumpWeek {
  readonly week: SeasonWeek;
  readonly now: ContactPlan;
  /** The last full week with jumps. */
  readonly before?: ContactPlan;
}

function jumpWeeks(input: DoseInput): JumpWeek[] {
  let before: ContactPlan | undefined;
  return planContacts(input).flatMap((now, index) => {
    const week = input.season.weeks[index] as SeasonWeek;
    if (now.sessions === 0) return [];
    const entry = { week, now, ...(before ? { before } : {}) };
    if (!week.deload) before = now;
    return [entry];
  });
}

const always = (check: (weeks: readonly JumpWeek[], input: DoseInput) => void): void =>
  fc.assert(
    fc.property(inputs, (input) => {
      check(jumpWeeks(input), input);
    }),
    { numRuns: 1000 },
  );

describe('contacts of any season', () => {
  it('never grow by more than 15 % over the last full week', () => {
    always((weeks) => {
      const jumps = weeks.filter(({ now, before }) => before && weekly(now) > 1.15 * weekly(before));
      expect(jumps).toEqual([]);
    });
  });

  it('never grow in number and level together', () => {
    always((weeks) => {
      const both = weeks.filter(
        ({ now, before }) => before && now.level > before.level && weekly(now) > weekly(before),
      );
      expect(both).toEqual([]);
    });
  });

  it('are at most half in a deload', () => {
    always((weeks) => {
      const full = weeks.filter(({ week, now, before }) => week.deload && before && weekly(now) > weekly(before) / 2);
      expect(full.filter(({ now }) => weekly(now) > 1)).toEqual([]);
    });
  });

  it('stay under the caps of level and phase', () => {
    always((weeks, { contactsFactor }) => {
      const over = weeks.filter(({ week, now }) => {
        const { contactsSession, weeklyCap, perWeek } = PLYO_LEVELS[now.level] as (typeof PLYO_LEVELS)[number];
        const session = Math.min(contactsSession.max, PHASE_TABLE[week.code].plyoContacts.max) * contactsFactor;
        return (
          now.contactsASession > Math.max(1, session) ||
          weekly(now) > Math.max(1, weeklyCap * contactsFactor) ||
          now.sessions > perWeek.max
        );
      });
      expect(over).toEqual([]);
    });
  });

  it('climb one level at a time, after its weeks, and never past the runner', () => {
    always((weeks, { plyoLevel }) => {
      let highest = -1;
      const weeksOn = new Map<number, number>();
      for (const { now } of weeks) {
        expect(now.level).toBeLessThanOrEqual(plyoLevel);
        if (highest >= 0 && now.level > highest) {
          expect(now.level).toBe(highest + 1);
          expect(weeksOn.get(highest)).toBeGreaterThanOrEqual(PLYO_LEVELS[highest]?.holdWeeks ?? 0);
        }
        highest = Math.max(highest, now.level);
        weeksOn.set(now.level, (weeksOn.get(now.level) ?? 0) + 1);
      }
    });
  });

  it('are none in tapers and recovery', () => {
    always((weeks) => expect(weeks.filter(({ week }) => week.code === 'T' || week.code === 'R')).toEqual([]));
  });
});
