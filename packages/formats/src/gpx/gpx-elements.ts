import type { IssueList } from '../issue-list.ts';
import { startTrackBuilder, type TrackBuilder } from '../track/track-builder.ts';
import { asHeartRate, place } from '../track/track-point.ts';
import { type Element, leaf, parent } from '../xml/element.ts';
import { numberOf } from '../xml/values.ts';
import type { GpxFile, GpxTrack } from './gpx-file.ts';

export interface GpxBuilder {
  readonly file: GpxFile;
  readonly points: TrackBuilder;
  track?: GpxTrack;
}

export const startGpx = (issues: IssueList): GpxBuilder => ({
  file: { tracks: [], planned: 0 },
  points: startTrackBuilder(issues),
});

type Read = Element<GpxBuilder>;

function startTrack(builder: GpxBuilder, line: number): GpxTrack {
  const track: GpxTrack = { line, points: [], pieces: 0, untimed: 0 };
  builder.file.tracks.push(track);
  builder.track = track;
  builder.points.startPiece();
  return track;
}

const words = (set: (track: GpxTrack, text: string) => void): Read =>
  leaf(({ track }, text) => {
    if (track !== undefined && text.trim() !== '') set(track, text.trim());
  });

const heartRate: Read = leaf(({ points }, text) => {
  const beats = asHeartRate(numberOf(text));
  if (beats !== undefined) points.point.heartRate = beats;
});
const cadence: Read = leaf(({ points }, text) => {
  const perMinute = numberOf(text);
  if (perMinute !== undefined) points.point.cadence = perMinute;
});
/** Garmin and most others wrap what a sensor said once more; Cluetrust's extension and some apps do not. */
const sensors = { hr: heartRate, heartrate: heartRate, cad: cadence, cadence };

const trkpt: Read = parent(
  {
    time: leaf(({ points }, text, line) => points.setTime(text, line)),
    extensions: parent({ ...sensors, TrackPointExtension: parent(sensors) }),
  },
  {
    open: ({ points }, attributes) => {
      points.startPoint();
      place(points.point, numberOf(attributes['lat'] ?? ''), numberOf(attributes['lon'] ?? ''));
    },
    close: (builder, _, line) => {
      const track = builder.track ?? startTrack(builder, line);
      if (!builder.points.endPoint(track.points)) track.untimed += 1;
    },
  },
);

const trkseg: Read = parent(
  { trkpt },
  {
    open: ({ points, track }) => {
      points.startPiece();
      if (track !== undefined) track.pieces += 1;
    },
  },
);

const trk: Read = parent(
  {
    name: words((track, text) => {
      track.name = text;
    }),
    desc: words((track, text) => {
      track.description = text;
    }),
    type: words((track, text) => {
      track.type = text;
    }),
    trkseg,
  },
  {
    open: (builder, _, line) => {
      startTrack(builder, line);
    },
  },
);

const planned: Read = parent({}, { open: ({ file }) => file.planned++ });
const whole = { trk, rte: planned, wpt: planned };

/**
 * GPX 1.0 and 1.1. Beside the document itself stand the elements with which a file goes on once a closing tag in it has closed more
 * than it should.
 */
export const GPX: Read = parent({ gpx: parent(whole), ...whole, trkseg, trkpt });
