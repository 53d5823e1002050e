import Papa from 'papaparse';
import { readHevy } from '../packages/formats/src/hevy/read.ts';
import { readStrong } from '../packages/formats/src/strong/read.ts';
import { measureInTurns, printTable, ratio, type Timing } from '../tools/bench-kit.ts';

/** How many rows of a lifetime of lifting are read in a second, beside the parser of tables alone. */
const WORKOUTS = 2500;
const SETS = 20;
const ROWS = WORKOUTS * SETS;
const BAR_ROWS_A_SECOND = 250_000;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const EXERCISES = [
  'Squat (Barbell)',
  'Romanian Deadlift (Barbell)',
  'Seated Calf Raise',
  'Plank',
  'Bulgarian Split Squat',
];

function rowsOf(row: (workout: number, set: number, exercise: string, weight: number) => string): string {
  const rows: string[] = [];
  for (let workout = 0; workout < WORKOUTS; workout += 1) {
    for (let set = 0; set < SETS; set += 1) {
      const exercise = EXERCISES[Math.floor(set / 4) % EXERCISES.length] as string;
      rows.push(row(workout, set % 4, exercise, 40 + (workout % 50) * 1.25 + set * 2.5));
    }
  }
  return rows.join('\n');
}

const day = (workout: number): string => `${1 + (workout % 28)} ${MONTHS[workout % 12]} ${2016 + (workout % 10)}`;
const HEVY = `"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n${rowsOf(
  (workout, set, exercise, weight) =>
    `"Legs ${workout}","${day(workout)}, 18:05","${day(workout)}, 18:50","","${exercise}",,"",${set},"normal",${weight},5,,,8`,
)}\n`;
const STRONG = `Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes\n${rowsOf(
  (workout, set, exercise, weight) =>
    `${workout};2025-${String(1 + (workout % 12)).padStart(2, '0')}-11 18:05:00;Legs ${workout};2700;${exercise};${set + 1};${weight};5;8;;;;`,
)}\n`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

for (const [name, text, delimiter, read] of [
  ['Hevy', HEVY, ',', readHevy],
  ['Strong', STRONG, ';', readStrong],
] as const) {
  const encoded = bytes(text);
  const [parser, reader] = measureInTurns(
    [
      [
        'the parser of tables alone',
        () => Papa.parse(new TextDecoder().decode(encoded), { delimiter, newline: '\n' }).data.length,
      ],
      [`the reader of ${name}`, () => read(encoded, { file: 'a.csv' }).value.length],
    ],
    { warmups: 2, runs: 9 },
  ) as [Timing, Timing];
  printTable(`${ROWS} rows of ${name}, ${(encoded.length / 1e6).toFixed(1)} MB`, [parser, reader], parser);
  const rowsASecond = (ROWS / reader.medianMs) * 1000;
  process.stdout.write(
    `${name}: ${Math.round(rowsASecond / 1000)},000 rows a second (bar: ${BAR_ROWS_A_SECOND / 1000},000), ${ratio(parser, reader).toFixed(2)} of the speed of the parser alone\n\n`,
  );
}
