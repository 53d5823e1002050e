import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readGpx } from '../../src/gpx/read.ts';
import { importFiles } from '../../src/index.ts';
import { readTcx } from '../../src/tcx/read.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 200);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const time = (second: number): string => `2026-09-07T07:00:${String(second).padStart(2, '0')}.1234Z`;
const seconds = Array.from({ length: 12 }, (_, index) => index * 4);

const TCX = `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns:x="e"><Activities><MultiSportSession><FirstSport><Activity Sport="Running"><Id>${time(0)}</Id>
${[0, 6]
  .map(
    (
      from,
    ) => `<Lap StartTime="${time(seconds[from] as number)}"><TotalTimeSeconds>24.0</TotalTimeSeconds><DistanceMeters>72</DistanceMeters>
<AverageHeartRateBpm><Value>150</Value></AverageHeartRateBpm><Intensity>Active</Intensity><Track>${seconds
      .slice(from, from + 6)
      .map(
        (second) => `
<Trackpoint><Time>${time(second)}</Time><Position><LatitudeDegrees>${48 + second * 0.000027}</LatitudeDegrees><LongitudeDegrees>9.1</LongitudeDegrees></Position>
<DistanceMeters>${second * 3}</DistanceMeters><HeartRateBpm><Value>15${second % 10}</Value></HeartRateBpm><Extensions><x:TPX><x:Speed>3</x:Speed></x:TPX></Extensions></Trackpoint>`,
      )
      .join('')}</Track></Lap>`,
  )
  .join('\n')}
<Notes><![CDATA[Évening run]]></Notes></Activity></FirstSport></MultiSportSession></Activities></TrainingCenterDatabase>`;

const GPX = `<?xml version='1.0' encoding='UTF-8'?>
<gpx creator="Test" xmlns:x="e"><metadata><time>${time(0)}</time></metadata><rte><rtept lat="1" lon="2"/></rte><trk><name>Évening &amp; run</name>
${[0, 6].map(
  (from) =>
    `<trkseg>${seconds
      .slice(from, from + 6)
      .map(
        (second) => `
<trkpt lat="${48 + second * 0.000027}" lon="9.1"><ele>3</ele><time>${time(second)}</time><extensions><x:TrackPointExtension><x:hr>150</x:hr><x:cad>88</x:cad></x:TrackPointExtension></extensions></trkpt>`,
      )
      .join('')}</trkseg>`,
)}</trk></gpx>`;

const FILES = [
  ['tcx', bytesOf(TCX), readTcx],
  ['gpx', bytesOf(GPX), readGpx],
] as const;

/** Half of the mutations are random bytes, half are things that these files mean something by. */
const SPLICES = [
  '<',
  '>',
  '</',
  '/>',
  '&',
  '&#0;',
  '&#x10FFFF;',
  '"',
  '<!--',
  '<![CDATA[',
  ']]>',
  '<?xml?>',
  '<!DOCTYPE gpx [<!ENTITY a "b">]>',
  '<!DOCTYPE a>',
  '</trkpt>',
  '<trkseg>',
  '</Trackpoint>',
  '<Lap>',
  '</Lap>',
  '<Activity Sport="Other">',
  '9999999999999999999999',
  '-1e308',
  'NaN',
  '0x1F',
  '1,5',
  '<Time>1970-01-01T00:00:00Z</Time>',
  '<time>2199-12-31T23:59:59+14:00</time>',
  '2026-02-31T00:00:00Z',
  '\u0000',
  '\u{1F600}',
  '<a>'.repeat(80),
];

type Mutation =
  | { readonly kind: 'splice'; readonly at: number; readonly drop: number; readonly bytes: readonly number[] }
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'again'; readonly at: number; readonly length: number };

const splice = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 8 }),
  fc.constantFrom(...SPLICES).map((text) => [...bytesOf(text)]),
);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('splice' as const), at: fc.nat(), drop: fc.nat(60), bytes: splice }),
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('again' as const), at: fc.nat(), length: fc.nat(400) }),
);

function mutate(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let out = [...bytes];
  for (const change of mutations) {
    const at = change.at % (out.length + 1);
    if (change.kind === 'cut') out = out.slice(0, at);
    else if (change.kind === 'flip') out[at] = (out[at] ?? 0) ^ (1 << change.bit);
    else if (change.kind === 'again') out = [...out.slice(0, at + change.length), ...out.slice(at)];
    else out = [...out.slice(0, at), ...change.bytes, ...out.slice(at + change.drop)];
  }
  return new Uint8Array(out);
}

const isFinitePositive = (value: number | undefined): boolean => value === undefined || (value > 0 && value < 1e9);

it.each(FILES)(
  'a %s file with anything wrong in it is read without throwing or hanging',
  async (name, file, read) => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), async (mutations) => {
        const bytes = mutate(file, mutations);
        const before = performance.now();
        const { value, issues } = read(bytes, { file: name });
        await importFiles([{ name, content: bytes }], { timeZone: 'America/New_York', weekStartsOn: 'sunday' });
        expect(performance.now() - before).toBeLessThan(2000);
        for (const activity of value) {
          expect(activity.start.kind).toBe('instant');
          const { elapsedSeconds, movingSeconds, metres, averageHeartRate, laps } = activity;
          for (const total of [elapsedSeconds, movingSeconds, metres, averageHeartRate])
            expect(isFinitePositive(total), JSON.stringify(activity)).toBe(true);
          for (const lap of laps) expect(lap.seconds >= 0 && (lap.metres ?? 0) >= 0).toBe(true);
          expect(JSON.stringify(activity)).not.toMatch(/lat|lon|NaN|null/);
        }
        for (const issue of issues) {
          // What the file has there is quoted as it stands.
          expect(issue.text.replace(/“[^”]*”/g, '')).not.toMatch(/undefined|NaN|\[object/);
          expect(issue.text).toMatch(/[.]$/);
        }
      }),
      { numRuns: RUNS },
    );
  },
  60_000 + RUNS * 100,
);

it.each([
  ['deep elements', '<gpx>'.repeat(500_000), 'xml-too-deep'],
  ['faults without end', `<gpx>${'<trk>&a;</trk>'.repeat(100_000)}</gpx>`, 'xml-malformed'],
  ['ampersands without end', `<gpx><trk><name>${'& <![CDATA['.repeat(200_000)}`, 'xml-cut'],
  ['bytes of control', `<gpx><trk>${'\u0001'.repeat(1_000_000)}`, 'xml-malformed'],
  ['one attribute of megabytes', `<gpx a="${'x'.repeat(5_000_000)}"/>`, 'track-empty'],
  ['a million attributes', `<gpx ${'a="" '.repeat(200_000)}/>`, 'xml-malformed'],
  [
    'a bomb of entities',
    `<!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(10)}">]><gpx>&b;</gpx>`,
    'xml-entities',
  ],
  [
    'points without way or time between them',
    `<gpx><trk><trkseg>${`<trkpt lat="1" lon="1"><time>${time(0)}</time></trkpt>`.repeat(30_000)}</trkseg></trk></gpx>`,
    'track-sport-guessed',
  ],
])('%s end soon, and it is said why', (_, text, code) => {
  const before = performance.now();
  expect(readGpx(bytesOf(text), { file: 'a' }).issues.map((issue) => issue.code)).toContain(code);
  expect(performance.now() - before).toBeLessThan(5000);
});
