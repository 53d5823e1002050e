import Papa from 'papaparse';
import { readStravaList } from '../packages/formats/src/strava/read.ts';
import { type HeaderLanguage, stravaTable } from '../packages/formats/tests/make-strava.ts';
import { measureInTurns, printTable, ratio, type Timing } from '../tools/bench-kit.ts';

/** A life of activities in Strava's list, against papaparse alone on the same bytes. */
const ROWS = 20_000;
const BAR = 0.8;

function tableOf(language: HeaderLanguage, dateOf: (index: number) => string): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, index) => ({
    id: 9_000_000_000 + index,
    date: dateOf(index),
    name: `Run ${index}`,
    metres: `${5000 + (index % 7000)}.${10 + (index % 90)}`,
  }));
  return new TextEncoder().encode(stravaTable(103, language, rows));
}

const two = (value: number): string => String(value).padStart(2, '0');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = (index: number): number => 1 + (index % 28);
const clock = (index: number): string => `${two(index % 60)}:${two((index * 7) % 60)}`;
const english = tableOf(
  'en',
  (index) => `${months[index % 12]} ${day(index)}, 2026, ${1 + (index % 12)}:${clock(index)} AM`,
);
const german = tableOf(
  'de',
  (index) => `${two(day(index))}.${two(1 + (index % 12))}.2026, ${two(index % 24)}:${clock(index)}`,
);

for (const [name, bytes] of [
  ['English', english],
  ['German', german],
] as const) {
  if (readStravaList(bytes).value.length !== ROWS) throw new Error('the bench list was not read');
  const [bare, ours] = measureInTurns(
    [
      ['papaparse alone', () => Papa.parse(new TextDecoder().decode(bytes))],
      ['list to activities', () => readStravaList(bytes)],
    ],
    { warmups: 2, runs: 9 },
  ) as [Timing, Timing];
  printTable(`${ROWS} rows of 103 columns, ${name}, ${(bytes.length / 1e6).toFixed(1)} MB`, [bare, ours], bare);
  const share = 1 / ratio(ours, bare);
  process.stdout.write(
    `${Math.round(ROWS / (ours.medianMs / 1000)).toLocaleString('en')} rows a second, ${share.toFixed(2)} of papaparse (bar: ${BAR})\n\n`,
  );
}
