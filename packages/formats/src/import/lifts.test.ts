import { expect, it } from 'vitest';
import { type ExerciseNames, type ImportOptions, importFiles } from '../index.ts';

const HEADER = 'title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps';
const lift = (title: string, start: string, exercise = 'Squat', index = 0): string =>
  `${title},2026-03-07 ${start},2026-03-07 19:59,${exercise},${index},normal,60,5`;
const file = (name: string, rows: readonly string[]) => ({
  name,
  content: new TextEncoder().encode([HEADER, ...rows, ''].join('\n')),
});

const importLifts = (rows: readonly string[], options: Partial<ImportOptions> = {}) =>
  importFiles([file('lifts.csv', rows)], { timeZone: 'Europe/Berlin', weekStartsOn: 'monday', ...options });

it('a log of lifts gives strength sessions with their sets, and no runs', async () => {
  const { files, runs, strength } = await importLifts([lift('Legs', '18:05')]);
  expect(files).toMatchObject([{ format: 'hevy', runs: 0, strengthSessions: 1 }]);
  expect(runs).toEqual([]);
  expect(strength).toMatchObject([
    {
      date: '2026-03-07',
      at: '18:05',
      title: 'Legs',
      planned: false,
      minutes: 114,
      sets: [{ name: 'Squat', setType: 'normal', weight: 60, unit: 'kg', reps: 5 }],
    },
  ]);
});

it('two workouts that one log holds are two, however close they begin', async () => {
  const { strength } = await importLifts([lift('Legs', '18:05'), lift('Legs', '18:06'), lift('Core', '18:05')]);
  expect(strength).toHaveLength(3);
});

it('a planned session and the log of it are one, which keeps the sets', async () => {
  const plan = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260307T180500\nSUMMARY:Strength\nEND:VEVENT\nEND:VCALENDAR`;
  const { strength } = await importFiles(
    [{ name: 'plan.ics', content: new TextEncoder().encode(plan) }, file('lifts.csv', [lift('Legs', '18:05')])],
    { timeZone: 'Europe/Berlin', weekStartsOn: 'monday' },
  );
  expect(strength).toMatchObject([{ sources: ['lifts.csv', 'plan.ics'], sets: [{ name: 'Squat' }] }]);
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ZONE = { timeZone: 'Europe/Berlin', weekStartsOn: 'monday' } as const;

it('what Strong exports to the second and shares to the minute is one workout', async () => {
  const table = 'Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps\n2026-03-07 18:05:09,Legs,Squat,1,60,5\n';
  const shared = 'Legs\nSaturday, 7 March 2026 at 18:05\n\nSquat\nSet 1: 60 kg × 5\n';
  const [one, other] = [
    await importFiles([{ name: 'a.csv', content: bytes(table) }], ZONE),
    await importFiles([{ name: 'a.txt', content: bytes(shared) }], ZONE),
  ];
  expect(other.strength).toEqual(one.strength.map((workout) => ({ ...workout, sources: ['a.txt'] })));
});

it.each([['first'], ['last']])('of two logs of one workout the one with more sets counts, be it %s', async (place) => {
  const strong = 'Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps\n2026-03-07 18:05:09,Gym,Squat,1,60,5\n';
  const files = [
    file('hevy.csv', [lift('Legs', '18:05'), lift('Legs', '18:05', 'Curl')]),
    { name: 'strong.csv', content: bytes(strong) },
  ];
  const { strength } = await importFiles(place === 'first' ? files : files.toReversed(), ZONE);
  expect(strength.map(({ sets }) => sets.map(({ name }) => name))).toEqual([['Squat', 'Curl']]);
});

it('a log from which more has come since adds only that', async () => {
  const [before, since] = [lift('Legs', '18:05'), lift('Core', '19:05')];
  const both = await importFiles([file('old.csv', [before]), file('new.csv', [since, before])], {
    timeZone: 'Europe/Berlin',
    weekStartsOn: 'monday',
  });
  const alone = await importLifts([before]);
  expect(both.strength).toHaveLength(2);
  expect(both.strength[0]?.id).toBe(alone.strength[0]?.id);
});

const names: ExerciseNames = (system, name) => {
  if (name === 'Squat') return { exercise: `${system}-squat`, nearest: [] };
  return name === 'Curl' ? { readings: ['one', 'other'], nearest: [] } : { nearest: ['near', 'far'] };
};

it('names of exercises are asked once a file; the certain ones are filled in, the others listed', async () => {
  const exercises = ['Squat', 'Curl', 'Odd', 'Odd'];
  const { strength, issues } = await importLifts(
    exercises.map((name, index) => lift('Legs', '18:05', name, index)),
    { exerciseNames: names },
  );
  expect(strength[0]?.sets.map(({ exercise }) => exercise)).toEqual(['hevy-squat', undefined, undefined, undefined]);
  expect(issues.map(({ code, text }) => [code, /: (.*)\.$/.exec(text)?.[1]])).toEqual([
    ['exercise-name-ambiguous', '"Curl" (one or other)'],
    ['exercise-name-unknown', '"Odd" (nearest: near, far)'],
  ]);
});

it('a list of names has an end', async () => {
  const rows = Array.from({ length: 100 }, (_, index) => lift('Legs', '18:05', `Odd ${index}`, index));
  const { issues } = await importLifts(rows, { exerciseNames: names });
  expect(issues).toHaveLength(1);
  expect(issues[0]?.text).toMatch(/; and 70 more\.$/);
});
