import { SaxesParser } from 'saxes';
import { readGpx } from '../packages/formats/src/gpx/read.ts';
import { readTcx } from '../packages/formats/src/tcx/read.ts';
import { measureInTurns, printTable, ratio, type Timing } from '../tools/bench-kit.ts';

/** How much of the speed of the bare parser is left once the bytes have become an activity: an hour of a point a second. */
const BAR = 0.8;
const POINTS = 3600;
const START = Date.UTC(2026, 4, 2, 7) / 1000;

const timeOf = (index: number): string => new Date((START + index) * 1000).toISOString();
const points = (point: (index: number) => string): string =>
  Array.from({ length: POINTS }, (_, at) => point(at)).join('');

const TCX = `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
  <Activities>
    <Activity Sport="Running">
      <Id>${timeOf(0)}</Id>
      <Lap StartTime="${timeOf(0)}">
        <TotalTimeSeconds>${POINTS}.0</TotalTimeSeconds>
        <DistanceMeters>${POINTS * 3}.0</DistanceMeters>
        <Intensity>Active</Intensity>
        <Track>${points(
          (at) => `
          <Trackpoint>
            <Time>${timeOf(at)}</Time>
            <Position>
              <LatitudeDegrees>${(48 + at * 0.000027).toFixed(12)}</LatitudeDegrees>
              <LongitudeDegrees>${(9 + at * 0.000001).toFixed(12)}</LongitudeDegrees>
            </Position>
            <AltitudeMeters>${(300 + Math.sin(at)).toFixed(6)}</AltitudeMeters>
            <DistanceMeters>${(at * 3.0001).toFixed(6)}</DistanceMeters>
            <HeartRateBpm>
              <Value>${140 + (at % 20)}</Value>
            </HeartRateBpm>
            <Extensions>
              <ns3:TPX>
                <ns3:Speed>3.0001</ns3:Speed>
                <ns3:RunCadence>88</ns3:RunCadence>
              </ns3:TPX>
            </Extensions>
          </Trackpoint>`,
        )}
        </Track>
      </Lap>
    </Activity>
  </Activities>
</TrainingCenterDatabase>
`;

const GPX = `<?xml version="1.0" encoding="UTF-8"?>
<gpx creator="Bench" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:ns3="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
  <trk>
    <name>Morning</name>
    <type>running</type>
    <trkseg>${points(
      (at) => `
      <trkpt lat="${(48 + at * 0.000027).toFixed(12)}" lon="${(9 + at * 0.000001).toFixed(12)}">
        <ele>${(300 + Math.sin(at)).toFixed(6)}</ele>
        <time>${timeOf(at)}</time>
        <extensions>
          <ns3:TrackPointExtension>
            <ns3:atemp>18.0</ns3:atemp>
            <ns3:hr>${140 + (at % 20)}</ns3:hr>
            <ns3:cad>88</ns3:cad>
          </ns3:TrackPointExtension>
        </extensions>
      </trkpt>`,
    )}
    </trkseg>
  </trk>
</gpx>
`;

/** Bytes to text to events, and nothing made of them. */
function parseOnly(bytes: Uint8Array): number {
  const parser = new SaxesParser({ xmlns: false });
  let seen = 0;
  const count = (): void => {
    seen += 1;
  };
  parser.on('opentag', count);
  parser.on('closetag', count);
  parser.on('text', count);
  parser.write(new TextDecoder().decode(bytes)).close();
  return seen;
}

for (const [name, text, read] of [
  ['TCX', TCX, readTcx],
  ['GPX', GPX, readGpx],
] as const) {
  const bytes = new TextEncoder().encode(text);
  const [bare, whole] = measureInTurns(
    [
      ['saxes alone', () => parseOnly(bytes)],
      [`${name} to an activity`, () => read(bytes, { file: 'bench' })],
    ],
    { warmups: 15, runs: 60 },
  ) as [Timing, Timing];
  const megabytes = bytes.length / 1_000_000;
  printTable(`${name}, ${POINTS} points, ${megabytes.toFixed(1)} MB`, [bare, whole], bare);
  process.stdout.write(
    `speed left: ${ratio(bare, whole).toFixed(2)} of the bare parser, ${(megabytes / (whole.medianMs / 1000)).toFixed(0)} MB/s (bar: ${BAR})\n\n`,
  );
}
