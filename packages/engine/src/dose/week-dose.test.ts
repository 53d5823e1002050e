import { describe, expect, it, test } from 'vitest';
import { doseInput, seasonWeek, weeksOf } from '../../tests/builders/dose.ts';
import { DEFAULT_POLICIES, type Policies } from '../model/policies.ts';
import type { SeasonWeek } from '../season/season-model.ts';
import type { DoseInput } from './dose-input.ts';
import { doseSeason, type WeekDose } from './week-dose.ts';

const oneWeek = (week: SeasonWeek, given: Partial<DoseInput> = {}): WeekDose =>
  doseSeason(doseInput({ weeks: [week], ...given }))[0] as WeekDose;
const choosing = (policies: Partial<Policies>): Partial<DoseInput> => ({
  policies: { ...DEFAULT_POLICIES, ...policies },
});

describe('the dose of a week', () => {
  it('carries its place in the season on', () => {
    const week = seasonWeek('C', { index: 7, phase: 3, weekInPhase: 2, weeksInPhase: 5 });
    expect(oneWeek(week)).toMatchObject({
      index: 7,
      start: week.start,
      code: 'C',
      phase: 3,
      weekInPhase: 2,
      weeksInPhase: 5,
    });
  });

  it('asks for no more heavy than leg sessions, and no more of those than sessions', () => {
    for (const code of ['A', 'B1', 'B2', 'C', 'D', 'M', 'T', 'R', 'RX'] as const) {
      for (const frequency of [1, 2, 3, 4] as const) {
        const { sessions, legs, heavy, legsMax, jumps } = oneWeek(seasonWeek(code), choosing({ frequency }));
        expect(heavy).toBeLessThanOrEqual(legs);
        expect(legs).toBeLessThanOrEqual(Math.min(sessions, legsMax));
        expect(jumps.sessions).toBeLessThanOrEqual(legs);
      }
    }
  });

  test.each<readonly [string, Partial<SeasonWeek>, number, number]>([
    ['a full week', {}, 1, 0],
    ['a deload: fewer sets, two more in reserve', { deload: true, setMultiplier: 0.55 }, 0.55, 2],
    ['a taper week: fewer sets, the same effort', { taperOut: 1, setMultiplier: 0.6 }, 0.6, 0],
  ])('%s', (_, week, setFactor, rirPlus) => {
    expect(oneWeek(seasonWeek('B2', week))).toMatchObject({ setFactor, rirPlus });
  });

  it('takes the lifts of the last week of the phase before in a taper, and none where there was no phase', () => {
    const [before, , taper] = weeksOf('D', 'D', 'T') as [SeasonWeek, SeasonWeek, SeasonWeek];
    const last = { ...before, index: 1, weekInPhase: 1, deload: true };
    const tapered = { ...taper, taperOut: 1 };
    const doses = doseSeason(doseInput({ weeks: [before, last, tapered] }));
    expect(doses.map(({ tapers }) => tapers)).toEqual([false, false, true]);
    expect(doses.map(({ like }) => like)).toEqual([undefined, undefined, { code: 'D', weekInPhase: 1, heavy: 1 }]);
    expect(oneWeek({ ...tapered, index: 0 }).like).toBeUndefined();
  });

  it('knows race week', () => {
    expect(oneWeek(seasonWeek('T', { taperOut: 0 })).raceWeek).toBe(true);
    expect(oneWeek(seasonWeek('T', { taperOut: 1 })).raceWeek).toBe(false);
  });

  it('is new for two weeks to those who have not lifted lately', () => {
    const novel = (given: Partial<DoseInput>) =>
      doseSeason(doseInput({ weeks: weeksOf('A', 'A', 'A'), ...given })).map((week) => week.novel);
    expect(novel({ liftsAlready: false })).toEqual([true, true, false]);
    expect(novel({ liftsAlready: true })).toEqual([false, false, false]);
  });

  test.each<readonly [Partial<Policies>, number]>([
    [{ sessionMinutes: 15 }, 15],
    [{ sessionMinutes: 60 }, 60],
    [{ sessionMinutes: 60, split: 'mini4' }, 20],
    [{ sessionMinutes: 15, split: 'mini4' }, 15],
  ])('lasts with %j at most %i minutes a session', (policies, minutes) => {
    expect(oneWeek(seasonWeek('B2'), choosing(policies)).minutes).toBe(minutes);
  });

  it('of four short sessions lets two load the legs', () => {
    expect(oneWeek(seasonWeek('B2'), choosing({ split: 'mini4' }))).toMatchObject({
      sessions: 4,
      legs: 2,
      legsMax: 2,
      mini: true,
    });
  });

  it('spreads its contacts over leg sessions only, and never more of them than were planned', () => {
    const weeks = weeksOf(...new Array<'B2'>(12).fill('B2'));
    const once = doseSeason(doseInput({ weeks, ...choosing({ frequency: 1 }) }));
    const twice = doseSeason(doseInput({ weeks }));
    once.forEach((week, index) => {
      expect(week.jumps.sessions).toBe(1);
      expect(week.jumps.contactsASession).toBeLessThanOrEqual(twice[index]?.jumps.contactsASession ?? 0);
    });
  });
});

it('takes the first dose of a way back in every week but a recovery where nothing may get harder', () => {
  const weeks = weeksOf('RX', 'RX', 'A', 'B1', 'M', 'T', 'R');
  const likes = doseSeason(doseInput({ weeks, steady: true })).map(({ like }) => like);
  const first = { code: 'RX', weekInPhase: 0, heavy: 0 };
  expect(likes).toEqual([first, first, first, first, first, first, undefined]);
});
