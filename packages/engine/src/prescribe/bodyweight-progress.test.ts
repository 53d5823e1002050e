import { describe, expect, it, test } from 'vitest';
import { bodyweightStep } from './bodyweight-progress.ts';

describe('what carries no load (C6)', () => {
  test.each([
    [0, { reps: { min: 8, max: 10 }, tempo: '3-1-1-0' }],
    [1, { reps: { min: 9, max: 11 }, tempo: '3-1-1-0' }],
    [5, { reps: { min: 13, max: 15 }, tempo: '3-1-1-0' }],
    [6, { reps: { min: 8, max: 10 }, tempo: '4-1-1-0' }],
    [40, { reps: { min: 13, max: 15 }, tempo: '4-1-1-0' }],
  ])('takes repetitions first and then a slower tempo: week %i', (weeks, expected) => {
    expect(bodyweightStep('main', 'B1', weeks, false)).toEqual(expected);
  });

  it('is slower sooner on one leg, so that a set stays short', () => {
    expect(bodyweightStep('main', 'A', 2, true)).toEqual({ reps: { min: 10, max: 12 }, tempo: '3-1-1-0' });
    expect(bodyweightStep('main', 'A', 3, true)).toEqual({ reps: { min: 8, max: 10 }, tempo: '4-1-1-0' });
  });

  it('begins where a test says, however far up or down, and climbs from there', () => {
    const calf = (weeks: number, start: number) => bodyweightStep('calf', 'A', weeks, true, start)?.reps;
    expect(calf(0, 16)).toEqual({ min: 14, max: 16 });
    expect(calf(2, 16)).toEqual({ min: 16, max: 18 });
    expect(calf(9, 16)).toEqual({ min: 18, max: 20 });
    expect(calf(0, 31)).toEqual({ min: 18, max: 20 });
    expect(calf(0, 6)).toEqual({ min: 4, max: 6 });
    expect(calf(0, 0)).toEqual({ min: 3, max: 5 });
  });

  it('keeps the tempo of calves and goes to twenty', () => {
    expect(bodyweightStep('calf', 'B2', 0, true)).toEqual({ reps: { min: 10, max: 12 } });
    expect(bodyweightStep('calf', 'B2', 30, true)).toEqual({ reps: { min: 18, max: 20 } });
  });

  it('does not go back when lifts get fast, are held or taper', () => {
    for (const code of ['C', 'M', 'T'] as const) {
      expect(bodyweightStep('calf', code, 6, true)).toEqual({ reps: { min: 16, max: 18 } });
      expect(bodyweightStep('main', code, 3, false)).toEqual({ reps: { min: 11, max: 13 }, tempo: '3-1-1-0' });
    }
  });

  it('follows the table where a phase or a tier has repetitions of its own', () => {
    for (const code of ['D', 'R'] as const) expect(bodyweightStep('main', code, 3, false)).toBeUndefined();
    for (const tier of ['trunk', 'accessory', 'power', 'balance'] as const)
      expect(bodyweightStep(tier, 'B1', 3, false)).toBeUndefined();
  });
});
