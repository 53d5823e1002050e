import { expect, it } from 'vitest';
import { readStrong } from './read.ts';

const A = 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const B =
  'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration';
const B_IOS =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Distance,Distance Unit,Seconds,Notes,Workout Notes';
const C =
  'Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes';
const GERMAN =
  'Datum;Workout-Name;Name der Übung;Reihenfolge festlegen;Gewicht;Wiederh.;RPE;Entfernung;Sekunden;Notizen;Workout-Notizen;Dauer';

const START = '2026-03-07 18:05:09';

function read(rows: readonly string[], weightUnit?: 'kg' | 'lb') {
  const { value, issues } = readStrong(new TextEncoder().encode([...rows, ''].join('\n')), {
    file: 'a.csv',
    ...(weightUnit === undefined ? {} : { weightUnit }),
  });
  return { value, issues: issues.map(({ code, line }) => (line === undefined ? code : `${code} ${line}`)) };
}

const squat = { name: 'Squat (Barbell)', setType: 'normal', weight: 62.5, reps: 5, rpe: 7.5 };

it.each([
  ['A', [A, `${START},"Legs",45m,"Squat (Barbell)",1,62.5,5,0,0,,"felt good",7.5`], squat],
  ['B', [B, `${START};Legs;Squat (Barbell);1;62.5;lbs;5;7.5;;;0;;felt good;45m`], { ...squat, unit: 'lb' }],
  ['B of iOS', [B_IOS, `${START},Legs,45m,Squat (Barbell),1,62.5,kg,5,7.5,,,0,,felt good`], { ...squat, unit: 'kg' }],
  ['C', [C, `1;${START};Legs;2700;Squat (Barbell);1;62.5;5;7.5;;;;felt good`], { ...squat, unit: 'kg' }],
  [
    'C in pounds',
    [C.replace('kg', 'lbs'), `1;${START};Legs;2700;Squat (Barbell);1;62.5;5;7.5;;;;felt good`],
    { ...squat, unit: 'lb' },
  ],
  ['German', [GERMAN, `${START};Legs;Squat (Barbell);1;62,5;5;7,5;;;;felt good;45m`], squat],
] as const)('every dialect gives the same set: %s', (_, rows, set) => {
  const { value } = read(rows);
  expect(value).toEqual([
    {
      ownId: 'strong:20519/1085 Legs',
      sport: 'strength',
      start: { kind: 'wall', day: 20_519, secondOfDay: 65_109 },
      elapsedSeconds: 2700,
      description: 'felt good',
      title: 'Legs',
      laps: [],
      line: 2,
      sets: [set],
    },
  ]);
});

it('a file without units asks for them once, and takes the answer', () => {
  const rows = [A, `${START},Legs,45m,Squat,1,60,5,0,0,,,`, `${START},Legs,45m,Squat,2,60,5,0,0,,,`];
  expect(read(rows).issues).toEqual(['lift-unit-missing']);
  const answered = read(rows, 'lb');
  expect(answered.issues).toEqual([]);
  expect(answered.value[0]?.sets.map(({ unit }) => unit)).toEqual(['lb', 'lb']);
});

it('the answer does not change a unit that the file says', () => {
  expect(read([B, `${START};Legs;Squat;1;60;kg;5;;;;0;;;45m`], 'lb').value[0]?.sets[0]?.unit).toBe('kg');
});

it('a file without weights asks for no unit', () => {
  expect(read([A, `${START},Legs,45m,Plank,1,0,0,0,60,,,0`])).toMatchObject({
    issues: [],
    value: [{ sets: [{ name: 'Plank', setType: 'normal', seconds: 60 }] }],
  });
});

it.each([
  ['1', 'normal'],
  ['W', 'warm-up'],
  ['D', 'drop'],
  ['F', 'failure'],
  ['f', 'failure'],
] as const)('a set in place %s is %s', (order, setType) => {
  expect(read([C, `1;${START};Legs;2700;Squat;${order};60;5;;;;;`]).value[0]?.sets[0]?.setType).toBe(setType);
});

it('rests and notes between sets are no sets, in new files and old', () => {
  const { value, issues } = read([
    C,
    `1;${START};Legs;2700;Squat;1;60;5;;;;;`,
    `1;${START};Legs;2700;Squat;Rest Timer;;;;;90;;`,
    `1;${START};Legs;2700;Squat;Note;;;;;;low bar;`,
    `1;${START};Legs;2700;Rest Timer;1;;;;;90;;`,
  ]);
  expect(value[0]?.sets).toHaveLength(1);
  expect(issues).toEqual([]);
});

it.each([
  ['B in kilometres', [B, `${START};Legs;Run;1;0;kg;0;;1.2;km;600;;;45m`], 1200],
  ['B in miles', [B, `${START};Legs;Run;1;0;kg;0;;2;mi.;600;;;45m`], 3218.688],
  ['C', [C, `1;${START};Legs;2700;Run;1;;;;1200;600;;`], 1200],
] as const)('a distance is read: %s', (_, rows, metres) => {
  const { value, issues } = read(rows);
  expect(value[0]?.sets).toEqual([{ name: 'Run', setType: 'normal', metres, seconds: 600 }]);
  expect(issues).toEqual([]);
});

it('help of a machine is a weight below zero', () => {
  expect(read([C, `1;${START};Legs;2700;Pull Up;1;-20;5;;;;;`]).value[0]?.sets[0]).toMatchObject({ weight: -20 });
});

it.each(['soon;Legs;2700;Squat;1', `${START};Legs;2700;Squat;X9Y`, `${START};Legs;2700;;1`])(
  'a row that cannot be understood is left out and said: %s',
  (bad) => {
    const { value, issues } = read([C, `1;${START};Legs;2700;Squat;1;60;5;;;;;`, `1;${bad};60;5;;;;;`]);
    expect(value[0]?.sets).toHaveLength(1);
    expect(issues).toEqual(['lift-row-unreadable 3']);
  },
);
