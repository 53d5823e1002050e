import { describe, expect, test } from 'vitest';
import { type DoubleProgression, doubleProgression, isTwoForTwo, loadStep } from './load-step.ts';

describe('how much to add', () => {
  test.each([
    ['novice', 'lower', 5, 10],
    ['novice', 'upper', 2.5, 5],
    ['trained', 'lower', 2, 5],
    ['trained', 'upper', 2, 2.5],
    ['advanced', 'lower', 2, 5],
  ] as const)('%s, %s body: %s to %s %%', (level, half, minPercent, maxPercent) => {
    expect(loadStep(level, half)).toEqual({ minPercent, maxPercent });
  });
});

describe('double progression', () => {
  const top = [
    { reps: 8, rir: 2 },
    { reps: 8, rir: 2 },
  ];
  const start: DoubleProgression = { topReps: 8, targetRir: 2, sessions: [top, top], level: 'trained', phase: 'B1' };

  test.each<[string, Partial<DoubleProgression>, 'add-load' | 'add-reps']>([
    ['adds load after two sessions at the top', {}, 'add-load'],
    ['waits after one', { sessions: [top] }, 'add-reps'],
    ['waits for novices beyond foundation too', { sessions: [top], level: 'novice' }, 'add-reps'],
    ['adds load after one for novices in foundation', { sessions: [top], level: 'novice', phase: 'A' }, 'add-load'],
    ['never adds load at the bottom of the range', { sessions: [top, [{ reps: 6, rir: 4 }]] }, 'add-reps'],
    [
      'wants every set at the top',
      {
        sessions: [
          top,
          [
            { reps: 8, rir: 2 },
            { reps: 7, rir: 2 },
          ],
        ],
      },
      'add-reps',
    ],
    ['wants the reserve kept', { sessions: [top, [{ reps: 8, rir: 1 }]] }, 'add-reps'],
    ['wants good form', { sessions: [top, [{ reps: 8, rir: 2, form: 2 }]] }, 'add-reps'],
    ['is content with repetitions where no reserve was noted', { sessions: [top, [{ reps: 8 }]] }, 'add-load'],
    ['looks at the latest sessions only', { sessions: [[{ reps: 6 }], top, top] }, 'add-load'],
    ['does not count a session without sets', { sessions: [top, []] }, 'add-reps'],
    ['does not begin before the first session', { sessions: [] }, 'add-reps'],
  ])('%s', (_, given, answer) => {
    expect(doubleProgression({ ...start, ...given })).toBe(answer);
  });
});

test.each([
  ['twice two more', [10, 10], true],
  ['once', [10], false],
  ['not running', [10, 8, 10], false],
  ['one more only', [9, 10], false],
])('the 2-for-2 rule: %s', (_, reps, expected) => {
  expect(isTwoForTwo(8, reps)).toBe(expected);
});
