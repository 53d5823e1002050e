import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type LoadCaps, loadCaps } from '../prescribe/load/novice-caps.ts';
import { type SetBudget, setBudget } from './set-budget.ts';

const NOVICE = loadCaps(4, 'novice');
const TRAINED = loadCaps(4, 'trained');

interface Week {
  readonly minutes: readonly number[];
  /** What each session would do if it could; it does no more than it may. */
  readonly wanted: readonly number[];
  readonly deload?: boolean;
}

/** Sets that each session may hold, week by week. */
function allowed(weeks: readonly Week[], caps: LoadCaps = NOVICE, budget: SetBudget = setBudget()): number[][] {
  return weeks.map(({ minutes, wanted, deload = false }) => {
    budget.startWeek(minutes, caps, deload);
    const sets = wanted.map((want) => {
      const most = budget.next();
      budget.spend(Math.min(want, most));
      return most;
    });
    budget.finishWeek(deload);
    return sets;
  });
}

const week = (...wanted: readonly number[]): Week => ({ minutes: wanted.map(() => 30), wanted });

describe('the sets of a novice’s week (D7: 20 % more at most)', () => {
  test.each<readonly [string, readonly Week[], readonly (readonly number[])[]]>([
    ['begin with 24, shared by minutes', [week(12, 12)], [[12, 12]]],
    ['go by minutes where sessions differ', [{ minutes: [45, 15], wanted: [18, 6] }], [[18, 6]]],
    ['what one session leaves is the next one’s', [week(8, 99)], [[12, 16]]],
    [
      'grow by a fifth',
      [week(12, 12), week(14, 14), week(99, 99)],
      [
        [12, 12],
        [14, 14],
        [17, 16],
      ],
    ],
    [
      'may always be 28, however light the weeks before',
      [week(2, 2), week(99, 99)],
      [
        [12, 22],
        [14, 14],
      ],
    ],
    [
      'do not start again after a deload',
      [week(12, 12), week(14, 14), { ...week(6, 6), deload: true }, week(99, 99)],
      [
        [12, 12],
        [14, 14],
        [8, 8],
        [17, 16],
      ],
    ],
    [
      'are little more than half in a deload, of what was really written (B6)',
      [week(9, 9), week(9, 9), { ...week(12, 12), deload: true }],
      [
        [12, 15],
        [14, 19],
        [5, 5],
      ],
    ],
    [
      'are little more than half in each session of a deload, whatever the sessions leave each other (B6)',
      [
        { minutes: [30, 30], wanted: [6, 12] },
        { minutes: [30, 30], wanted: [2, 12], deload: true },
      ],
      [
        [12, 18],
        [3, 7],
      ],
    ],
    [
      'are worth the way even then',
      [week(2, 2), { ...week(12, 12), deload: true }],
      [
        [12, 22],
        [3, 3],
      ],
    ],
    [
      'grow from the most of four weeks, so that one light week resets nothing',
      [week(12, 12), week(14, 14), week(3, 3), week(99, 99)],
      [
        [12, 12],
        [14, 14],
        [17, 30],
        [17, 16],
      ],
    ],
  ])('%s', (_, weeks, expected) => {
    expect(allowed(weeks)).toEqual(expected);
  });

  it('leave every session at least one set', () => {
    expect(allowed([{ minutes: [60, 10], wanted: [24, 5] }])[0]?.[1]).toBeGreaterThanOrEqual(1);
  });

  it('never pass a fifth more than the most of the four full weeks before, nor 24 in the first', () => {
    const sessions = fc.array(
      fc.record({ minutes: fc.constantFrom(15, 20, 30, 45, 60), want: fc.integer({ min: 1, max: 60 }) }),
      { minLength: 1, maxLength: 4 },
    );
    const seasons = fc.array(fc.record({ sessions, deload: fc.boolean() }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(seasons, (season) => {
        const weeks = season.map(({ sessions: list, deload }) => ({
          minutes: list.map(({ minutes }) => minutes),
          wanted: list.map(({ want }) => want),
          deload,
        }));
        const done: number[] = [];
        allowed(weeks).forEach((most, index) => {
          const { wanted, deload } = weeks[index] as Week;
          const total = most.reduce((sum, sets, at) => sum + Math.min(sets, wanted[at] ?? 0), 0);
          const base = Math.max(24, ...done.slice(-4));
          const ceiling = done.length === 0 ? 24 : Math.floor(base * 1.2);
          // One set for a session that would otherwise have none.
          expect(total).toBeLessThanOrEqual(ceiling + most.length - 1);
          if (!deload) done.push(total);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the sets of somebody who lifts', () => {
  it('are not counted', () => {
    expect(allowed([week(40, 40), week(99, 99)], TRAINED)).toEqual([
      [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
      [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ]);
  });
});
