import { describe, expect, it, test } from 'vitest';
import { weekDose } from '../../tests/builders/dose.ts';
import type { Tier } from '../compose/slot.ts';
import type { PhaseCode } from '../model/plan.ts';
import { DEFAULT_POLICIES, type Policies } from '../model/policies.ts';
import { PHASE_TABLE, type Span } from '../season/phase-table.ts';
import { percentOfMax } from './load/rpe-table.ts';
import { type TierDose, tierDose } from './tier-dose.ts';

const CODES: readonly PhaseCode[] = ['A', 'B1', 'B2', 'C', 'D', 'M', 'T', 'R', 'RX'];
const TIERS: readonly Tier[] = ['main', 'secondary', 'calf', 'upper', 'accessory', 'trunk', 'balance', 'mobility'];
const WEEKS = [0, 1, 2, 3, 4, 5, 6, 7];

const choosing = (policies: Partial<Policies>): Policies => ({ ...DEFAULT_POLICIES, ...policies });
const doseOf = (tier: Tier, code: PhaseCode, weekInPhase: number, policies: Policies = DEFAULT_POLICIES): TierDose =>
  tierDose(tier, weekDose(code, { weekInPhase }), policies, false);

const within = (value: number, { min, max }: Partial<Span>): boolean =>
  value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Number.POSITIVE_INFINITY);

/** What repetitions in the middle of the range, with the reserve, come to of the maximum, under the ceiling. */
function percentOf({ reps, rir, maxPercent }: TierDose): number {
  return Math.min(maxPercent, percentOfMax(Math.round((reps.min + reps.max) / 2), rir));
}

describe.each(CODES)('the main lift in phase %s keeps to table B1 in every week', (code) => {
  const { main } = PHASE_TABLE[code];
  const doses = WEEKS.map((week) => doseOf('main', code, week));

  it('sets, in a taper those that its factors leave', () => {
    const left = doses.flatMap(({ sets }) =>
      code === 'T' ? [0.6, 0.4].map((factor) => Math.round(sets * factor)) : sets,
    );
    expect(left.filter((sets) => !within(sets, main.sets))).toEqual([]);
  });

  it('repetitions', () => {
    expect(doses.filter(({ reps }) => !within(reps.min, main.reps) || !within(reps.max, main.reps))).toEqual([]);
  });

  it('reserve', () => {
    expect(doses.filter(({ rir }) => !within(rir, main.rir))).toEqual([]);
  });

  it('rest', () => {
    expect(doses.filter(({ restSeconds }) => !within(restSeconds, main.restSeconds))).toEqual([]);
  });

  it('tempo', () => {
    expect(doses.filter(({ tempo }) => tempo !== main.tempo)).toEqual([]);
  });

  it('load, where pain leads it no more than in the foundation', () => {
    const span = main.percent ?? { min: 0, max: 60 };
    expect(doses.map(percentOf).filter((percent) => !within(percent, span))).toEqual([]);
    for (const { maxPercent } of doses) expect(maxPercent).toBe(span.max);
  });
});

describe('through a phase', () => {
  it.each(['A', 'B2', 'D', 'RX'] as const)('%s never takes sets back', (code) => {
    const sets = WEEKS.map((week) => doseOf('main', code, week).sets);
    expect(sets).toEqual(sets.toSorted((a, b) => a - b));
  });

  it.each(['A', 'B2', 'D', 'RX', 'B1', 'C'] as const)('%s never gives reserve back', (code) => {
    const rir = WEEKS.map((week) => doseOf('main', code, week).rir);
    expect(rir).toEqual(rir.toSorted((a, b) => b - a));
  });

  it('holds grow from 20 to 35 seconds in the foundation and to 45 later (A2, C17: 10 to 45)', () => {
    expect([0, 1, 2, 3, 4].map((week) => doseOf('trunk', 'A', week).seconds)).toEqual([20, 25, 30, 35, 35]);
    expect([0, 1, 2, 3, 4].map((week) => doseOf('trunk', 'B2', week).seconds)).toEqual([30, 35, 40, 45, 45]);
  });
});

describe('the heavy lift of an endurance week', () => {
  it('is 2 x 3 to 5 at 80 % and more (A2, C3)', () => {
    const dose = tierDose('main', weekDose('D'), DEFAULT_POLICIES, true);
    expect(dose).toMatchObject({ sets: 2, reps: { min: 3, max: 5 }, heavy: true, maxPercent: 90 });
    expect(percentOf(dose)).toBeGreaterThanOrEqual(80);
  });
});

describe('race week', () => {
  it('primes: short sets, far from failure', () => {
    const dose = tierDose('main', weekDose('T', { raceWeek: true }), DEFAULT_POLICIES, false);
    expect(dose).toMatchObject({ sets: 2, reps: { min: 3, max: 3 }, rir: 4 });
  });
});

describe('what is not a main lift', () => {
  it.each(TIERS)('of tier %s has one to three sets and some reserve in every phase', (tier) => {
    for (const code of CODES) {
      const { sets, reps, rir } = doseOf(tier, code, 0);
      expect(within(sets, { min: 1, max: 3 })).toBe(true);
      expect(reps.min).toBeLessThanOrEqual(reps.max);
      expect(rir).toBeGreaterThanOrEqual(2);
    }
  });

  it('keeps its own tempo, main and second lift take that of the phase', () => {
    expect(doseOf('secondary', 'C', 0).tempo).toBe('explosive');
    for (const tier of ['calf', 'upper', 'accessory', 'trunk'] as const)
      expect(doseOf(tier, 'C', 0).tempo).toBeUndefined();
  });

  test.each<readonly [PhaseCode, number]>([
    ['A', 12],
    ['B2', 8],
    ['D', 15],
  ])('leans on its family: calves in %s do at least %i', (code, reps) => {
    expect(doseOf('calf', code, 0).reps.min).toBe(reps);
  });
});

describe('the choice of intensity (A2, C4)', () => {
  const LOADED: readonly Tier[] = ['main', 'secondary', 'calf', 'upper', 'accessory'];
  test.each<readonly [Policies['intensityPolicy'], Span, Span, number]>([
    ['verywell-endurance', { min: 1, max: 3 }, { min: 12, max: 20 }, 70],
    ['tra-3-5x5-10', { min: 3, max: 5 }, { min: 5, max: 10 }, 90],
    ['acsm-endurance-15plus', { min: 2, max: 4 }, { min: 15, max: 25 }, 69],
  ])('%s: sets %j, repetitions %j, never above %i %%', (intensityPolicy, sets, reps, ceiling) => {
    for (const tier of LOADED) {
      for (const code of ['A', 'B1', 'B2', 'C', 'D', 'M'] as const) {
        for (const week of WEEKS) {
          const dose = doseOf(tier, code, week, choosing({ intensityPolicy }));
          expect([within(dose.sets, sets), within(dose.reps.min, reps), within(dose.reps.max, reps)]).toEqual([
            true,
            true,
            true,
          ]);
          expect(dose.maxPercent).toBeLessThanOrEqual(ceiling);
        }
      }
    }
  });

  it('leaves the trunk as it is', () => {
    const usual = doseOf('trunk', 'B2', 1);
    for (const intensityPolicy of ['verywell-endurance', 'tra-3-5x5-10', 'acsm-endurance-15plus'] as const) {
      const { sets, reps, seconds } = doseOf('trunk', 'B2', 1, choosing({ intensityPolicy }));
      expect({ sets, reps, seconds }).toEqual({ sets: usual.sets, reps: usual.reps, seconds: usual.seconds });
    }
  });

  it('starts small for the first two weeks of somebody new, whatever was chosen', () => {
    for (const intensityPolicy of ['verywell-endurance', 'tra-3-5x5-10', 'acsm-endurance-15plus'] as const) {
      const novel = tierDose('main', weekDose('A', { novel: true }), choosing({ intensityPolicy }), false);
      expect(novel).toMatchObject({ sets: 2, rir: 4 });
    }
  });
});
