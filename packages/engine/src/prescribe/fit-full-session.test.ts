import { expect, test } from 'vitest';
import { draftWith } from '../../tests/builders/prescribe.ts';
import type { Tier } from '../compose/slot.ts';
import { type FitLimits, type Fitted, fitToMinutes } from './fit-to-minutes.ts';

const FRAME = { warmUp: 6, coolDown: 5 };
const UNBOUND: FitLimits = { minutes: 99, maxExercises: 20, maxSets: 99, maxLowerSets: 99 };

const SLOTS: readonly (readonly [Tier, string, number, number, string?])[] = [
  ['power', 'jump', 99, 4],
  ['main', 'main', 100, 4],
  ['secondary', 'second', 80, 3],
  ['calf', 'calf', 75, 3],
  ['upper', 'push', 71, 3, 'upper'],
  ['upper', 'pull', 72, 3, 'upper'],
  ['accessory', 'sideways', 48, 3, 'hips'],
  ['accessory', 'knee-bend', 40, 3, 'hips'],
  ['trunk', 'trunk', 70, 3, 'core'],
  ['trunk', 'back', 58, 3, 'core'],
];
const RESTS: Readonly<Record<string, number>> = { jump: 75, main: 150, second: 120, calf: 60, push: 90, pull: 90 };
const FULL = SLOTS.map(([tier, id, priority, sets, superset]) =>
  draftWith({
    slot: { id, tier, priority, ...(superset && { superset }) },
    sets,
    workSeconds: id === 'jump' ? 10 : 35,
    restSeconds: RESTS[id] ?? 45,
    ...(id === 'jump' && { contacts: 40 }),
  }),
);
const MARKS: Readonly<Record<string, string>> = {
  upper: 'u',
  hips: 'h',
  core: 'c',
  'legs-and-push': 'x',
  'legs-and-pull': 'y',
  'calf-and-trunk': 'z',
};

/** Sets of jump, main, second, calf, push, pull, sideways, knee-bend, trunk, back; a letter a superset; `.` what went. */
const row = ({ drafts, coolDown }: Fitted): string => {
  const cells = FULL.map(({ slot }) => {
    const kept = drafts.find((draft) => draft.slot === slot);
    return kept ? `${kept.sets}${kept.superset ? MARKS[kept.superset] : ''}` : '.';
  });
  return `${cells.join(' ')} + ${coolDown}`;
};

/** B3: sets of accessories, stretching, RESTS, accessories, then the second lift before the last of the arms; the main lift is the last. */
test.each([
  [80, '4 4 3 3 3 3 3 3 3 3 + 5'],
  [75, '4 4 3 3 3 3 2 2 2 2 + 5'],
  [71, '4 4 3 3 2 2 2 2 2 2 + 5'],
  [68, '4 4 3 3 2 2 2 2 2 2 + 2'],
  [67, '4 4 3 3 3u 3u 3h 3h 3c 3c + 3'],
  [60, '4 4 3 3 2u 2u 2h 2h 2c 2c + 2'],
  [59, '4 4 3 3 2u 2u 2 . 2c 2c + 2'],
  [54, '4 4 3 3 2u 2u . . 2 . + 2'],
  [53, '4 4x 3y 3z 3x 3y . . 3z . + 5'],
  [44, '4 4x 3y 3z 2x 3y . . 2z . + 2'],
  [40, '4 4x 2y 2z 2x 2y . . 2z . + 2'],
  [38, '4 3x 2y 2z 2x 2y . . 2z . + 2'],
  [37, '4 4x 3y 1z 1x 1y . . 1z . + 2'],
  [34, '3 4x 2y 1z 1x 1y . . 1z . + 2'],
  [28, '1 3x 1y 1z 1x 1y . . 1z . + 2'],
  [26, '1 2x 1y 1z 1x 1y . . 1z . + 2'],
  [24, '1 2 . 1 . 1 . . . . + 2'],
  [22, '1 2 . . . 1 . . . . + 3'],
  [18, '1 2 . . . . . . . . + 2'],
  [15, '1 1 . . . . . . . . + 2'],
  [14, '. 1 . . . . . . . . + 3'],
  [12, '. 1 . . . . . . . . + 1'],
])('a full session in %s minutes: %s', (minutes, expected) => {
  expect(row(fitToMinutes(FULL, FRAME, { ...UNBOUND, minutes }))).toBe(expected);
});

test.each([
  [30, '4 4 3 3 3 3 3 3 3 3 + 5'],
  [27, '4 4 3 3 3 3 3 . 3 3 + 5'],
  [21, '4 4 3 3 3 3 . . 3 . + 5'],
  [18, '4 4 3 3 3 3 . . 2 . + 5'],
  [14, '4 4 2 2 2 2 . . 2 . + 5'],
  [12, '4 2 2 2 2 2 . . 2 . + 5'],
  [9, '4 2 2 2 1 1 . . 1 . + 5'],
  [6, '4 1 1 1 1 1 . . 1 . + 5'],
  [2, '4 1 1 . . . . . . . + 5'],
])('a full session in %s sets: %s', (maxSets, expected) => {
  expect(row(fitToMinutes(FULL, FRAME, { ...UNBOUND, maxSets }))).toBe(expected);
});
