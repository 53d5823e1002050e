import { formatDate } from '@stridelift/engine';
import { expect, it } from 'vitest';
import { readStrongShareText } from './read-share-text.ts';
import { isShareText } from './share-line.ts';

const HEAD = 'Legs\nSaturday, 7 March 2026 at 18:05\n';

function read(text: string) {
  const { value, issues } = readStrongShareText(new TextEncoder().encode(text), { file: 'a.txt' });
  return { value, issues: issues.map(({ code, line }) => `${code} ${line}`) };
}

it.each([
  ['Set 1: 60 kg × 5', { setType: 'normal', weight: 60, unit: 'kg', reps: 5 }],
  ['Set 2: 62.5 kg x 5 @ 7.5', { setType: 'normal', weight: 62.5, unit: 'kg', reps: 5, rpe: 7.5 }],
  ['Set 2: 62,5 kg × 5', { setType: 'normal', weight: 62.5, unit: 'kg', reps: 5 }],
  ['Set 1: 135 lb × 5', { setType: 'normal', weight: 135, unit: 'lb', reps: 5 }],
  ['W1: 20 kg × 8 [Warm-up]', { setType: 'warm-up', weight: 20, unit: 'kg', reps: 8 }],
  ['D1: 20 kg × 8 [Drop]', { setType: 'drop', weight: 20, unit: 'kg', reps: 8 }],
  ['Set 3: 20 kg × 8 [Failure]', { setType: 'failure', weight: 20, unit: 'kg', reps: 8 }],
  ['Set 1: 11 reps', { setType: 'normal', reps: 11 }],
  ['Satz 1: 11 Wdh.', { setType: 'normal', reps: 11 }],
  ['Set 1: +20 kg × 5', { setType: 'normal', weight: 20, unit: 'kg', reps: 5 }],
  ['Set 1: -20 kg × 5', { setType: 'normal', weight: -20, unit: 'kg', reps: 5 }],
  ['Set 1: 1:30', { setType: 'normal', seconds: 90 }],
  ['Set 1: 1.2 km | 10:00', { setType: 'normal', metres: 1200, seconds: 600 }],
] as const)('%s', (line, set) => {
  const { value, issues } = read(`${HEAD}\nX\n${line}\n`);
  expect(value[0]?.sets).toEqual([{ name: 'X', ...set }]);
  expect(issues).toEqual([]);
});

it('several workouts, notes and links are told apart', () => {
  const { value, issues } = read(
    `${HEAD}\nSquat\nlow bar today\nSet 1: 60 kg × 5\nNotes: knees fine\n\nhttps://link.example/abc\n\nArms\nMonday, March 9, 2026 at 6:05 PM\n\nCurl\nSet 1: 10 kg × 5\n`,
  );
  expect(
    value.map(({ title, start, sets }) => [title, start.kind === 'wall' && formatDate(start.day), sets[0]?.name]),
  ).toEqual([
    ['Legs', '2026-03-07', 'Squat'],
    ['Arms', '2026-03-09', 'Curl'],
  ]);
  expect(issues).toEqual([]);
});

it('a line of which no amount can be read is said', () => {
  expect(read(`${HEAD}\nX\nSet 1: a few\nSet 2: 5 reps`)).toMatchObject({
    value: [{ sets: [{ reps: 5 }] }],
    issues: ['lift-row-unreadable 5'],
  });
});

it.each([
  ['a workout', `${HEAD}\nX\nSet 1: 60 kg × 5`, true],
  ['a letter', 'Dear Jo,\nin 2026 we ran:\nweek 1: a lot', false],
  ['a calendar', 'BEGIN:VCALENDAR\nDTSTART:20260307', false],
])('it is told from its content: %s', (_, text, expected) => {
  expect(isShareText(text)).toBe(expected);
});
