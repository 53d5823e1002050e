import { expect, test } from 'vitest';
import { PLYO_LEVELS, plyoLevelOf } from './plyo-levels.ts';

/** Evidence B4, the table of levels: contacts a session, sessions and contacts a week, impact, weeks to stay. */
test.each([
  [0, [20, 40], [1, 2], 60, 1, 2],
  [1, [40, 60], [1, 2], 120, 2, 2],
  [2, [60, 80], [2, 2], 160, 2, 4],
  [3, [80, 100], [2, 2], 200, 3, 2],
  [4, [80, 120], [1, 2], 240, 3, 2],
])('level %s is as printed', (level, contacts, perWeek, weeklyCap, impact, holdWeeks) => {
  expect(PLYO_LEVELS[level]).toMatchObject({
    level,
    contactsSession: { min: contacts[0], max: contacts[1] },
    perWeek: { min: perWeek[0], max: perWeek[1] },
    weeklyCap,
    impact,
    holdWeeks,
  });
});

test.each([
  ['snap-down', 0],
  ['jump-rope', 1],
  ['box-jump', 2],
  ['hurdle-hop', 3],
  ['drop-jump', 4],
  ['skipping-drill-b', 1],
  ['back-squat', undefined],
])('%s belongs to level %s', (id, level) => {
  expect(plyoLevelOf(id)).toBe(level);
});
