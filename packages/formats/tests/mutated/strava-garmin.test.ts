import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Activity } from '../../src/activity/activity.ts';
import { readGarminList } from '../../src/garmin/read-list.ts';
import { readGarminSummaries } from '../../src/garmin/read-summaries.ts';
import { importFiles } from '../../src/index.ts';
import type { Reading } from '../../src/issue.ts';
import { readStravaList } from '../../src/strava/read.ts';
import { stravaTable } from '../make-strava.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 200);
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const GARMIN = `Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Avg Pace,Avg Stride Length,Elapsed Time
Running,2026-04-02 06:43:55,false,"Easy, ""slow""","8,06","1,020",00:45:09.5,141,158,170,5:35,1.05,00:46:08
Track Running,2026-04-05 18:00:00,true,400s,"5,000",412,00:25:00,171,188,--,5:00,--,--
"Strength Training,2026-04-03 06:26:51,false,--,0.00,--,00:48:44,105,124,--,--,--,--"
`;
const SUMMARIES = JSON.stringify([
  {
    summarizedActivitiesExport: [1, 2, 3].map((activityId) => ({
      activityId,
      name: 'Morning {Run} "x" é',
      activityType: 'running',
      beginTimestamp: 1_770_013_299_000 + activityId * 86_400_000,
      startTimeLocal: 1_770_016_899_000 + activityId * 86_400_000,
      duration: 2_720_500,
      distance: 809_457,
      avgHr: 142,
      summarizedExerciseSets: [{ category: 'SQUAT', reps: 25 }],
    })),
  },
]);

interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: (bytes: Uint8Array) => Reading<readonly Activity[]>;
}
const CASES: readonly Case[] = [
  {
    name: 'en',
    bytes: encoded(stravaTable(103, 'en', [{ race: true }, { file: '' }, { metres: '' }])),
    read: readStravaList,
  },
  {
    name: 'de',
    bytes: encoded(stravaTable(92, 'de', [{ date: '02.03.2026, 18:23:36', shown: '8,13' }])),
    read: readStravaList,
  },
  { name: 'garmin', bytes: encoded(GARMIN), read: readGarminList },
  { name: 'json', bytes: encoded(SUMMARIES), read: readGarminSummaries },
];

/** Half of what is spliced in is random, half means something to a list. */
const SPLICES = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\uFEFF',
  '\u0000',
  '--',
  '-1',
  '1e308',
  '99999999999999999999',
  '0,5',
  '1.020,5',
  'NaN',
  '<span class="x">',
  'Jan 0, 0000, 0:00:00 PM',
  '31.02.2026, 25:61:61',
  '9999-99-99 99:99:99',
  '99:99:99.9',
  '{',
  '}',
  '[[[[[[',
  '{"activityId":',
  '"beginTimestamp":-1e300',
  '"__proto__":{}',
  'Activity ID',
  'Elapsed Time,',
  '\ud83c\udfc3',
  'é',
  'sep=;\n',
];

interface Mutation {
  readonly kind: 'splice' | 'flip' | 'cut' | 'double' | 'widen' | 'latin';
  readonly at: number;
  readonly drop: number;
  readonly bytes: readonly number[];
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('splice', 'splice', 'splice', 'flip', 'cut', 'double', 'widen', 'latin'),
  at: fc.nat(),
  drop: fc.integer({ min: 0, max: 40 }),
  bytes: fc.oneof(
    fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 8 }),
    fc.constantFrom(...SPLICES).map((text) => [...encoded(text)]),
  ),
});

const LARGEST = 200_000;

function mutate(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let out = bytes;
  for (const { kind, at, drop, bytes: inserted } of mutations) {
    const place = at % (out.length + 1);
    if (kind === 'splice')
      out = Uint8Array.from([...out.subarray(0, place), ...inserted, ...out.subarray(place + drop)]);
    else if (kind === 'flip') out = out.map((byte, index) => (index === place ? byte ^ (1 << (drop % 8)) : byte));
    else if (kind === 'cut') out = out.slice(0, place);
    else if (kind === 'double' && out.length < LARGEST) out = Uint8Array.from([...out, ...out.subarray(place)]);
    else if (kind === 'widen' && out.length < LARGEST) out = widened(out);
    else if (kind === 'latin') out = Uint8Array.from([...out.subarray(0, place), 0xe4, 0xff, ...out.subarray(place)]);
  }
  return out;
}

/** As UTF-16 with its mark. */
function widened(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  return Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  ]);
}

/** Our own words; what stands in quotes is the file's. */
const ownWords = (text: string): string => text.replace(/“.*?”/gsu, '');

const isAmount = (value: number | undefined): boolean => value === undefined || (Number.isFinite(value) && value > 0);

function expectSound({ value, issues }: Reading<readonly Activity[]>, bytes: Uint8Array): void {
  expect(value.length).toBeLessThanOrEqual(bytes.length / 10 + 1);
  for (const activity of value) {
    const { start, metres, movingSeconds, elapsedSeconds, averageHeartRate, maxHeartRate } = activity;
    for (const amount of [metres, movingSeconds, elapsedSeconds, averageHeartRate, maxHeartRate])
      expect(isAmount(amount), `${amount}`).toBe(true);
    expect(Number.isFinite(start.kind === 'instant' ? start.unixSeconds : start.day)).toBe(true);
  }
  expect(issues.length).toBeLessThan(600);
  for (const { text } of issues) {
    expect(text).toMatch(/^\P{Cc}{10,400}\.$/u);
    expect(ownWords(text)).not.toMatch(/undefined|NaN|\[object|Infinity/);
  }
}

it('a list with anything wrong in it is read without throwing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CASES), fc.array(mutation, { minLength: 1, maxLength: 6 }), (one, mutations) => {
      const bytes = mutate(one.bytes, mutations);
      expectSound(one.read(bytes), bytes);
    }),
    { numRuns: RUNS },
  );
});

it('whatever a list has become, importing it comes to an end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...CASES),
      fc.array(mutation, { maxLength: 6 }),
      fc.boolean(),
      async ({ bytes }, mutations, isPacked) => {
        const mutated = mutate(bytes, mutations);
        const content = isPacked ? zipSync({ 'activities.csv': mutated, 'activities/1.gpx': mutated }) : mutated;
        const { runs, strength, issues } = await importFiles([{ name: 'a', content }], {
          timeZone: 'Pacific/Apia',
          weekStartsOn: 'monday',
          withDetails: true,
        });
        for (const { date } of [...runs, ...strength]) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
        for (const { text } of issues) expect(ownWords(text)).not.toMatch(/undefined|NaN|\[object|Infinity/);
      },
    ),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});

it.each(['"', ',', '\n', '{', '[', '1', 'a ', '<span>', '{"activityId":1', 'Jan 5, ', '1:', '0,0'])(
  'half a megabyte of %j is no trouble',
  (pattern) => {
    for (const { bytes, read } of CASES) {
      const long = encoded(pattern.repeat(500_000 / pattern.length));
      const spliced = Uint8Array.from([
        ...bytes.subarray(0, bytes.length - 60),
        ...long,
        ...bytes.subarray(bytes.length - 60),
      ]);
      const before = performance.now();
      expectSound(read(spliced), spliced);
      expect(performance.now() - before).toBeLessThan(4000);
    }
  },
);
