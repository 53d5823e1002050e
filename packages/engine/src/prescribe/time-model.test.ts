import { describe, expect, it, test } from 'vitest';
import { frameMinutes, itemMinutes, secondsPerRep } from './time-model.ts';

/** B3: sets x (work + rest) / 60, x 0.6 in a superset, and one minute of transition. */
describe('minutes of an exercise', () => {
  test.each([
    ['three heavy sets: 3 x (20 + 180) / 60 + 1', 3, 20, 180, undefined, 11],
    ['two sets of a plank: 2 x (30 + 30) / 60 + 1', 2, 30, 30, undefined, 3],
    ['two sets each side: 2 x (2 x 40 + 60) / 60 + 1', 2, 80, 60, undefined, 2 * (140 / 60) + 1],
    ['three sets in a superset: 3 x (40 + 60) / 60 x 0.6 + 1', 3, 40, 60, 'upper', 4],
    ['one set without rest: 60 / 60 + 1', 1, 60, 0, undefined, 2],
  ])('%s', (_, sets, workSeconds, restSeconds, superset, minutes) => {
    const item = { sets, workSeconds, restSeconds, ...(superset ? { superset } : {}) };
    expect(itemMinutes(item)).toBeCloseTo(minutes, 10);
  });

  it('can be asked with fewer sets and shorter rests', () => {
    expect(itemMinutes({ sets: 3, workSeconds: 20, restSeconds: 180 }, 2, 100)).toBe(5);
  });
});

describe('seconds of a repetition', () => {
  test.each([
    ['3-1-1-0', 5],
    ['2-0-1-0', 3],
    ['2-0-X-0', 3],
    ['3-1-3-0', 7],
    ['explosive', 2],
    ['controlled', 4],
    ['hold', 4],
  ])('at tempo %s are %i', (tempo, seconds) => {
    expect(secondsPerRep(tempo)).toBe(seconds);
  });
});

describe('minutes of warm-up and cool-down', () => {
  test.each([
    [10, 0, 2, 0],
    [12, 2, 2, 0],
    [15, 0, 4, 2],
    [20, 0, 4, 2],
    [20, 2, 5, 2],
    [30, 0, 5, 4],
    [30, 1, 6, 4],
    [45, 0, 6, 6],
    [60, 2, 8, 6],
  ])('of a session of %i, %i more for age: %i and %i', (minutes, extra, warmUp, coolDown) => {
    expect(frameMinutes(minutes, extra)).toEqual({ warmUp, coolDown });
  });

  it('leave 21 of 30 minutes for work (B3)', () => {
    const { warmUp, coolDown } = frameMinutes(30, 0);
    expect(30 - warmUp - coolDown).toBe(21);
  });
});
