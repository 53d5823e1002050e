import { describe, expect, it, test } from 'vitest';
import { doseInput, seasonWeek } from '../../tests/builders/dose.ts';
import type { PhaseCode } from '../model/plan.ts';
import { DEFAULT_POLICIES, type Policies } from '../model/policies.ts';
import type { SeasonWeek } from '../season/season-model.ts';
import type { EpochDay } from '../units/brands.ts';
import type { DoseInput } from './dose-input.ts';
import { heavyExposures, legSessions, sessionsOfWeek } from './exposures.ts';

const choosing = (policies: Partial<Policies>, given: Partial<DoseInput> = {}): DoseInput =>
  doseInput({ policies: { ...DEFAULT_POLICIES, ...policies }, ...given });
const frequencies = [1, 2, 3, 4] as const;
const day = 20_790 as EpochDay;

const SMALLER_RACE: Partial<SeasonWeek> = { miniTaper: { event: '10k', day, noHeavyLegsFrom: day } };
const AFTER_RACE: Partial<SeasonWeek> = { afterRace: { event: '10k', day } };

/** The builder's weeks start on this Monday. */
const MONDAY = seasonWeek('M').start;
const SUNDAY_BEFORE = (MONDAY - 1) as EpochDay;
const AFTER_SUNDAY: Partial<SeasonWeek> = { afterRace: { event: '10k', day: SUNDAY_BEFORE } };
const MINI_TAPER_ALL_WEEK: Partial<SeasonWeek> = {
  miniTaper: { event: '10k', day: (MONDAY + 7) as EpochDay, noHeavyLegsFrom: MONDAY },
};

describe('sessions of a week (B1, B3, C11)', () => {
  test.each<readonly [PhaseCode, readonly number[]]>([
    ['A', [1, 2, 3, 4]],
    ['B1', [1, 2, 3, 4]],
    ['B2', [1, 2, 3, 4]],
    ['C', [1, 2, 3, 4]],
    ['D', [1, 2, 2, 2]],
    ['M', [1, 1, 2, 2]],
    ['R', [1, 1, 1, 1]],
    ['RX', [2, 2, 3, 4]],
  ])('in phase %s for one to four wanted: %j', (code, expected) => {
    expect(frequencies.map((frequency) => sessionsOfWeek(choosing({ frequency }), seasonWeek(code)))).toEqual(expected);
  });

  test.each<readonly [PhaseCode, number]>([
    ['A', 4],
    ['B1', 4],
    ['B2', 4],
    ['C', 4],
    ['D', 4],
    ['M', 2],
    ['RX', 4],
    ['R', 1],
  ])('of four short ones in phase %s are %i', (code, expected) => {
    expect(sessionsOfWeek(choosing({ split: 'mini4' }), seasonWeek(code))).toBe(expected);
  });

  it('of the week in which the plan is made fit the days that are left', () => {
    const left = (openDaysLeft: number, index: number) =>
      sessionsOfWeek(choosing({ frequency: 3 }, { openDaysLeft }), seasonWeek('A', { index }));
    expect([left(0, 0), left(2, 0), left(7, 0), left(0, 1)]).toEqual([0, 2, 3, 3]);
  });

  it.each(['T', 'D', 'A', 'B2'] as const)('are one while the taper lasts, whatever the phase (%s)', (code) => {
    expect(sessionsOfWeek(choosing({ frequency: 4 }), seasonWeek(code, { taperOut: 1 }))).toBe(1);
    expect(sessionsOfWeek(choosing({ split: 'mini4' }), seasonWeek(code, { taperOut: 0 }))).toBe(1);
  });

  it('never outnumber the days that are open', () => {
    for (const code of ['A', 'B1', 'B2', 'C', 'D', 'M', 'T', 'R', 'RX'] as const) {
      for (const openDays of [0, 1, 2, 3]) {
        const input = choosing({ frequency: 4 }, { openDays, maintenanceSessions: 2 });
        expect(sessionsOfWeek(input, seasonWeek(code))).toBeLessThanOrEqual(openDays);
        expect(sessionsOfWeek(input, seasonWeek(code, { taperOut: 1 }))).toBeLessThanOrEqual(openDays);
      }
    }
  });

  it('that keep strength are two from 65 on', () => {
    expect(sessionsOfWeek(doseInput({ maintenanceSessions: 2 }), seasonWeek('M'))).toBe(2);
  });
});

describe('leg sessions of a week', () => {
  test.each<readonly [string, Partial<DoseInput>, SeasonWeek, number, number]>([
    ['two of two', {}, seasonWeek('B2'), 2, 2],
    ['two of three, the third spares the legs', {}, seasonWeek('B2'), 3, 2],
    ['two of four', {}, seasonWeek('C'), 4, 2],
    ['one of one', {}, seasonWeek('A'), 1, 1],
    ['one in maintenance, even of two', {}, seasonWeek('M'), 2, 1],
    ['two in maintenance from 65 on', { maintenanceSessions: 2 }, seasonWeek('M'), 2, 2],
    ['one in the taper before race week', {}, seasonWeek('T', { taperOut: 1 }), 1, 1],
    ['none in race week', {}, seasonWeek('T', { taperOut: 0 }), 1, 0],
    ['none in the recovery after a race', {}, seasonWeek('R', AFTER_RACE), 1, 0],
    ['one in a recovery week without a race', {}, seasonWeek('R'), 1, 1],
    ['none where the legs may not be loaded', { maxLegLoad: 1 }, seasonWeek('B2'), 2, 0],
  ])('%s', (_, given, week, sessions, expected) => {
    expect(legSessions(doseInput(given), week, sessions)).toBe(expected);
  });
});

describe('heavy leg sessions of a week', () => {
  it('are none in the power phase from 65 on, where weight is moved fast instead (B9)', () => {
    const of = (lightAndFast: boolean) => heavyExposures(doseInput({ lightAndFast }), seasonWeek('C'), 2);
    expect([of(true), of(false)]).toEqual([0, 2]);
  });

  test.each<readonly [PhaseCode, number]>([
    ['A', 0],
    ['B1', 2],
    ['B2', 2],
    ['C', 2],
    ['D', 1],
    ['M', 1],
    ['T', 0],
    ['R', 0],
    ['RX', 0],
  ])('in phase %s of two: %i', (code, expected) => {
    expect(heavyExposures(doseInput(), seasonWeek(code), 2)).toBe(expected);
  });

  test.each<readonly [string, Partial<DoseInput>, Partial<SeasonWeek>, number]>([
    ['one less in the week of a smaller race', {}, SMALLER_RACE, 1],
    ['one less in the week after one', {}, AFTER_RACE, 1],
    ['none in a deload', {}, { deload: true }, 0],
    ['none in a taper week of any phase', {}, { taperOut: 1 }, 0],
    ['none before the fifth week of a novice', { heavyFromWeek: 4 }, { index: 3 }, 0],
    ['all where only power is to be light', { lightAndFast: true }, {}, 2],
    ['all from the fifth week of a novice', { heavyFromWeek: 4 }, { index: 4 }, 2],
    ['none where no place and no limit allows it', { maxLegLoad: 2 }, {}, 0],
    ['none where heavy lifting is off', { policies: { ...DEFAULT_POLICIES, heavyLifting: 'off' } }, {}, 0],
    ['none with long light sets', { policies: { ...DEFAULT_POLICIES, intensityPolicy: 'verywell-endurance' } }, {}, 0],
    ['none with longer ones', { policies: { ...DEFAULT_POLICIES, intensityPolicy: 'acsm-endurance-15plus' } }, {}, 0],
    ['all with sets of five to ten', { policies: { ...DEFAULT_POLICIES, intensityPolicy: 'tra-3-5x5-10' } }, {}, 2],
  ])('%s', (_, given, week, expected) => {
    expect(heavyExposures(doseInput(given), seasonWeek('B2', week), 2)).toBe(expected);
  });

  it('are never fewer than none', () => {
    expect(heavyExposures(doseInput(), seasonWeek('B2', SMALLER_RACE), 0)).toBe(0);
  });

  test.each<readonly [PhaseCode, string, Partial<SeasonWeek>, number]>([
    ['M', 'the week after a half marathon on Sunday', { afterRace: { event: 'half', day: SUNDAY_BEFORE } }, 0],
    ['M', 'from its eighth day on', { afterRace: { event: 'half', day: (SUNDAY_BEFORE - 7) as EpochDay } }, 1],
    ['D', 'the week after a 10 km race on Sunday, whose fifth day is Friday', AFTER_SUNDAY, 1],
    ['D', 'the mini-taper of a race on the next Monday', MINI_TAPER_ALL_WEEK, 0],
  ])('in phase %s keep one in %s', (code, _, week, expected) => {
    expect(heavyExposures(doseInput(), seasonWeek(code, week), 1)).toBe(expected);
  });
});
