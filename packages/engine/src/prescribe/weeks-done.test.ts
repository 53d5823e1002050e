import { expect, it } from 'vitest';
import { countWeek, type WeeksDone, weeksBefore } from './weeks-done.ts';

it('counts the weeks with an exercise, each once, and not the one it stands in', () => {
  const done: WeeksDone = new Map();
  const seen = [0, 0, 1, 4, 4].map((week) => {
    const before = weeksBefore(done, 'squat@home', week);
    countWeek(done, 'squat@home', week);
    return before;
  });
  expect(seen).toEqual([0, 0, 1, 2, 2]);
  expect(weeksBefore(done, 'squat@gym', 5)).toBe(0);
});
