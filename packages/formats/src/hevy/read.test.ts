import { formatDate } from '@stridelift/engine';
import { expect, it } from 'vitest';
import type { Activity } from '../activity/activity.ts';
import { readHevy } from './read.ts';

const HEADER =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"';
const START = '"7 Mar 2026, 18:05","7 Mar 2026, 18:50"';
const row = (exercise: string, index: number, rest: string, start = START, title = 'Legs'): string =>
  `"${title}",${start},"","${exercise}",,"",${index},${rest}`;

function read(content: string | readonly string[]) {
  const text = typeof content === 'string' ? content : [HEADER, ...content, ''].join('\n');
  const { value, issues } = readHevy(new TextEncoder().encode(text), { file: 'a.csv' });
  return { value, issues: issues.map(({ code, line }) => (line === undefined ? code : `${code} ${line}`)) };
}

const shown = ({ start, title, sets }: Activity) =>
  `${start.kind === 'wall' ? formatDate(start.day) : 'instant'} ${title}: ${sets.map(({ name }) => name).join(', ')}`;

it('a set is read with the number and unit that were entered', () => {
  const { value, issues } = read([row('Squat (Barbell)', 0, '"normal",57.5,8,,,7.5')]);
  expect(issues).toEqual([]);
  expect(value).toEqual([
    {
      ownId: `hevy:${value[0]?.start.kind === 'wall' ? value[0].start.day : ''}/1085 Legs`,
      sport: 'strength',
      start: { kind: 'wall', day: 20_519, secondOfDay: 65_100 },
      elapsedSeconds: 2700,
      title: 'Legs',
      laps: [],
      line: 2,
      sets: [{ name: 'Squat (Barbell)', setType: 'normal', weight: 57.5, unit: 'kg', reps: 8, rpe: 7.5 }],
    },
  ]);
});

it.each([
  ['warm-up', '"warmup",20,8,,,', { setType: 'warm-up', weight: 20, unit: 'kg', reps: 8 }],
  ['drop set', '"dropset",20,8,,,', { setType: 'drop', weight: 20, unit: 'kg', reps: 8 }],
  ['to failure', '"failure",20,8,,,', { setType: 'failure', weight: 20, unit: 'kg', reps: 8 }],
  ['body weight', '"normal",,8,,,', { setType: 'normal', reps: 8 }],
  ['help of a machine', '"normal",-15,8,,,', { setType: 'normal', weight: -15, unit: 'kg', reps: 8 }],
  ['a hold', '"normal",,,,60,', { setType: 'normal', seconds: 60 }],
  ['a distance', '"normal",,,0.8,300,', { setType: 'normal', metres: 800, seconds: 300 }],
  ['nothing entered', '"normal",,,,,', { setType: 'normal' }],
] as const)('kinds of sets: %s', (_, rest, set) => {
  expect(read([row('X', 0, rest)]).value[0]?.sets).toEqual([{ name: 'X', ...set }]);
});

it('pounds and miles stay what they are', () => {
  const header = HEADER.replace('weight_kg', 'weight_lbs').replace('distance_km', 'distance_miles');
  const { value } = read([header, row('X', 0, '"normal",135,5,0.5,,')].join('\n') + '\n');
  expect(value[0]?.sets).toEqual([
    { name: 'X', setType: 'normal', weight: 135, unit: 'lb', reps: 5, metres: 0.5 * 1609.344 },
  ]);
});

it('what a spreadsheet saved again is read: semicolons, decimal commas, dates of numbers, no quotes', () => {
  const text = [
    '\uFEFFtitle;start_time;end_time;description;exercise_title;superset_id;exercise_notes;set_index;set_type;weight_kg;reps;distance_km;duration_seconds;rpe',
    'Legs;07.03.2026 18:05;07.03.2026 18:50;;Squat (Barbell);;;0;normal;57,5;5;;;7,5',
    'Legs;07.03.2026 18:05;07.03.2026 18:50;;Treadmill;;;0;normal;;;1,25;600;',
    '',
  ].join('\r\n');
  const { value, issues } = read(text);
  expect(issues).toEqual([]);
  expect(value[0]?.sets).toEqual([
    { name: 'Squat (Barbell)', setType: 'normal', weight: 57.5, unit: 'kg', reps: 5, rpe: 7.5 },
    { name: 'Treadmill', setType: 'normal', metres: 1250, seconds: 600 },
  ]);
});

it('the same workout has the same identity in every dialect', () => {
  const idOf = (start: string) => read([row('X', 0, '"normal",,8,,,', start)]).value[0]?.ownId;
  const dialects = [
    START,
    '"Mar 7, 2026, 6:05\u202FPM","Mar 7, 2026, 6:50\u202FPM"',
    '"7 мар. 2026, 18:05",""',
    '"07.03.2026 18:05",',
    '"2026-03-07 18:05:00",',
  ];
  expect(new Set(dialects.map(idOf))).toEqual(new Set([idOf(START)]));
});

it('workouts are told by title and start, in the order of the file', () => {
  const early = '"6 Mar 2026, 18:05",""';
  const { value } = read([
    row('A', 0, '"normal",,8,,,'),
    row('B', 0, '"normal",,8,,,', START, 'Arms'),
    row('C', 0, '"normal",,8,,,', early),
    row('D', 0, '"normal",,8,,,'),
  ]);
  expect(value.map(shown)).toEqual(['2026-03-07 Legs: A, D', '2026-03-07 Arms: B', '2026-03-06 Legs: C']);
});

it('an exercise that comes twice in a workout begins its sets anew and is kept twice', () => {
  const run = (index: number) => row('Treadmill', index, '"normal",,,1,300,');
  const { value, issues } = read([run(0), row('Squat', 0, '"normal",60,5,,,'), run(0)]);
  expect(value.map(shown)).toEqual(['2026-03-07 Legs: Treadmill, Squat, Treadmill']);
  expect(issues).toEqual([]);
});

it('a workout that the file holds twice, set for set, counts once', () => {
  const workout = [row('A', 0, '"normal",60,5,,,'), row('A', 1, '"normal",60,5,,,'), row('B', 0, '"normal",,5,,,')];
  const other = row('C', 0, '"normal",,8,,,', '"6 Mar 2026, 18:05",""');
  for (const rows of [
    [...workout, ...workout],
    [...workout, other, ...workout],
    [...workout, ...workout, ...workout],
  ]) {
    const { value, issues } = read(rows);
    expect(value[0]?.sets).toHaveLength(3);
    expect(issues).toEqual(['lift-workout-repeated 2']);
  }
});

it('files that were put together may hold their header again', () => {
  const { value, issues } = read([row('A', 0, '"normal",60,5,,,'), HEADER, row('A', 1, '"normal",60,5,,,')]);
  expect(value[0]?.sets).toHaveLength(2);
  expect(issues).toEqual([]);
});

it.each([
  ['a date that is none', row('A', 0, '"normal",60,5,,,', '"soon",""'), 'lift-row-unreadable 3'],
  ['an unknown kind of set', row('A', 0, '"what",60,5,,,'), 'lift-row-unreadable 3'],
  ['no exercise', row('', 0, '"normal",60,5,,,'), 'lift-row-unreadable 3'],
  ['too few cells to say which set it is', '"Legs","7 Mar 2026, 18:05",,,"A"', 'lift-row-unreadable 3'],
  ['a decimal comma that splits a number', row('A', 0, '"normal",57,5,5,,,7'), 'csv-row-ragged 3'],
] as const)('a row with %s is left out and said, and the rest is kept', (_, bad, issue) => {
  const good = row('Good', 0, '"normal",60,5,,,');
  const { value, issues } = read([good, bad, good.replace(',0,', ',1,')]);
  expect(value.flatMap(({ sets }) => sets.map(({ name }) => name))).toEqual(['Good', 'Good']);
  expect(issues).toEqual([issue]);
});

it('a file that ends in the middle of a row loses that row', () => {
  const rows = [row('A', 0, '"normal",60,5,,,'), row('A', 1, '"normal",57.5,5,,,')];
  const { value, issues } = read([HEADER, ...rows].join('\n').slice(0, -8));
  expect(value[0]?.sets).toHaveLength(1);
  expect(issues).toEqual(['csv-row-ragged 3']);
});

it('a spreadsheet may leave out empty cells at the end, or close every row twice', () => {
  expect(read([row('A', 0, '"normal",60,5')]).value[0]?.sets).toHaveLength(1);
  const closed = read([row('A', 0, '"normal",60,5,,,,'), row('A', 1, '"normal",60,5,,,,')]);
  expect(closed).toMatchObject({ issues: [], value: [{ sets: [{ weight: 60 }, { weight: 60 }] }] });
});

it.each([
  ['weight', '"normal",99999,5,,,', { setType: 'normal', reps: 5 }],
  ['repetitions', '"normal",60,-5,,,', { setType: 'normal', weight: 60, unit: 'kg' }],
  ['effort', '"normal",,5,,,70', { setType: 'normal', reps: 5 }],
] as const)('a %s that cannot be is left out and said', (_, rest, set) => {
  const { value, issues } = read([row('A', 0, rest)]);
  expect(value[0]?.sets).toEqual([{ name: 'A', ...set }]);
  expect(issues).toEqual(['lift-value-unreadable 2']);
});

it('a title of several lines does not shift the lines of what comes after', () => {
  const { issues } = read([row('A', 0, '"normal",60,5,,,', START, 'Legs\nand more'), 'x,y']);
  expect(issues).toEqual(['lift-row-unreadable 4']);
});
