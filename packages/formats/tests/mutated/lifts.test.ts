import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHevy } from '../../src/hevy/read.ts';
import { importFiles } from '../../src/index.ts';
import { readStrong } from '../../src/strong/read.ts';
import { readStrongShareText } from '../../src/strong/read-share-text.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 200);
const OPTIONS = { file: 'a.csv', timeZone: 'Europe/Berlin' } as const;

const HEVY = `"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"
"Legs","23 Dec 2025, 18:18","23 Dec 2025, 19:06","","Squat (Barbell)",,"low
bar",0,"warmup",20,8,,,
"Legs","23 Dec 2025, 18:18","23 Dec 2025, 19:06","","Squat (Barbell)",,"",1,"normal",57.5,8,,,7.5
"Legs","21 дек. 2025, 18:18","","","Treadmill",0,"",0,"dropset",,,0.8,300,
`;
const STRONG_A = `Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2020-12-30 18:51:52,"Evening",2h 38m,"Snatch (Barbell)",1,40.0,3,0,0,"","",
2020-12-30 18:51:52,"Evening",2h 38m,"Snatch (Barbell)",W,50.0,2,0,0,,,
`;
const STRONG_C = `Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes
1;2026-01-01 18:05:00;Legs;3300;Squat;1;62,5;5;7,5;;;;ok
1;2026-01-01 18:05:00;Legs;3300;Squat;Rest Timer;;;;;90;;
`;
const SHARED = `Legs
Tuesday 3 March 2026 at 18:32

Squat (Barbell)
W1: 20 kg × 8 [Warm-up]
Set 1: 60 kg × 5 @ 7

Plank
Set 1: 1:00
`;

const READERS = [
  ['Hevy', HEVY, readHevy],
  ['Strong of old', STRONG_A, readStrong],
  ['Strong', STRONG_C, readStrong],
  ['shared text of Strong', SHARED, readStrongShareText],
] as const;

const SPLICES = [
  ...[',', ';', '\t', '|', '"', '""', '"\n', '\n', '\r', '\r\n', '\0', '\uFEFF', ' ', '\u202F', '−', '٣', '½', '👟'],
  ...[
    'sep=;\n',
    'start_time,',
    'Rest Timer',
    'W',
    '1e309',
    '-',
    '9'.repeat(40),
    '99999-99-99',
    '1/2/3',
    '12:60',
    '@ 11',
  ],
  ...['31 Feb 2026, 25:61', '2026-02-30 00:00:00', 'Infinity', '1.2.3,4', '[', '×', 'kg', 'Set 1:', '"'.repeat(60)],
];

type Mutation = (bytes: Uint8Array) => Uint8Array;

const at = fc.nat({ max: 5000 });
const spliced =
  (place: number, drop: number, inserted: Uint8Array): Mutation =>
  (bytes) => {
    const from = place % (bytes.length + 1);
    return new Uint8Array([...bytes.subarray(0, from), ...inserted, ...bytes.subarray(from + drop)]);
  };
const utf16 = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...new TextDecoder().decode(bytes)].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return [code & 0xff, code >> 8];
    }),
  ]);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(at, fc.nat({ max: 7 })).map(
    ([place, bit]): Mutation =>
      (bytes) => {
        const changed = new Uint8Array(bytes);
        if (changed.length > 0) changed[place % changed.length]! ^= 1 << bit;
        return changed;
      },
  ),
  fc
    .tuple(at, fc.nat({ max: 40 }), fc.constantFrom(...SPLICES))
    .map(([place, drop, text]) => spliced(place, drop, new TextEncoder().encode(text))),
  fc.tuple(at, fc.uint8Array({ maxLength: 12 })).map(([place, noise]) => spliced(place, 0, noise)),
  at.map(
    (place): Mutation =>
      (bytes) =>
        bytes.subarray(0, place % (bytes.length + 1)),
  ),
  fc.tuple(at, at, at).map(
    ([from, length, to]): Mutation =>
      (bytes) => {
        const piece = bytes.subarray(from % (bytes.length + 1)).subarray(0, length % 400);
        return spliced(to, 0, piece)(bytes);
      },
  ),
  fc.constantFrom<Mutation>(utf16, (bytes) => new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])),
);

const isNumber = (value: number | undefined, least: number, most: number): boolean =>
  value === undefined || (value >= least && value <= most);

it.each(READERS)(
  'a log of %s with anything wrong in it is read without throwing, and stays bounded',
  (_, text, read) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const bytes = mutations.reduce((before, mutate) => mutate(before), new TextEncoder().encode(text));
        const { value, issues } = read(bytes, OPTIONS);
        expect(value.flatMap(({ sets }) => sets).length).toBeLessThanOrEqual(bytes.length / 5);
        for (const { start, elapsedSeconds, sets } of value) {
          expect(start.kind === 'instant' || isNumber(start.secondOfDay, 0, 86_399)).toBe(true);
          expect(isNumber(elapsedSeconds, 1, 86_400)).toBe(true);
          for (const { weight, reps, seconds, metres, rpe } of sets) {
            expect(isNumber(weight, -5000, 5000) && isNumber(reps, 0, 10_000) && isNumber(seconds, 0, 172_800)).toBe(
              true,
            );
            expect(isNumber(metres, 0, 2e9) && isNumber(rpe, 0, 10)).toBe(true);
          }
        }
        for (const issue of issues) {
          expect(issue.text).toMatch(/^[A-Z].*\.$/);
          expect(issue.text).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: RUNS },
    );
  },
);

it('whatever such a file is taken for, importing it never throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...READERS),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      async ([, text], mutations) => {
        const content = mutations.reduce((before, mutate) => mutate(before), new TextEncoder().encode(text));
        const document = await importFiles([{ name: 'a.csv', content }], {
          timeZone: 'Europe/Berlin',
          weekStartsOn: 'monday',
          exerciseNames: () => ({ nearest: [] }),
        });
        expect(document.files).toHaveLength(1);
      },
    ),
    { numRuns: RUNS },
  );
});

it.each(['"', ',', ';', '\n', 'a', '9', '"a,', '1:', '\t"', 'Set 1: ', '1/2/2026 ', 'p. m. ', '\uFEFF', '.'])(
  'a megabyte of %j in a log is no trouble',
  (pattern) => {
    const long = pattern.repeat(1_000_000 / pattern.length);
    for (const [, text, read] of READERS) {
      for (const place of [0, text.indexOf('\n') + 1, text.indexOf('20'), text.length]) {
        const before = performance.now();
        read(new TextEncoder().encode(text.slice(0, place) + long + text.slice(place)), OPTIONS);
        expect(performance.now() - before).toBeLessThan(5000);
      }
    }
  },
);
