import type { IssueList } from '../issue-list.ts';
import { startTrackBuilder, type TrackBuilder } from '../track/track-builder.ts';
import { asHeartRate, place, type TrackPoint } from '../track/track-point.ts';
import type { Writable } from '../writable.ts';
import { type Element, leaf, parent } from '../xml/element.ts';
import { instantOf, numberOf } from '../xml/values.ts';
import type { TcxActivity, TcxFile, TcxLap } from './tcx-file.ts';

export interface TcxBuilder {
  readonly file: TcxFile;
  readonly track: TrackBuilder;
  activity?: TcxActivity;
  lap?: TcxLap;
  /** Of the lap. */
  points: TrackPoint[];
  latitude?: number | undefined;
  longitude?: number | undefined;
}

export const startTcx = (issues: IssueList): TcxBuilder => ({
  file: { activities: [], planned: 0 },
  track: startTrackBuilder(issues),
  points: [],
});

type Read = Element<TcxBuilder>;

/** A lap without an activity around it is one of an activity that says nothing of itself. */
function startActivity(builder: TcxBuilder, line: number, sport = ''): TcxActivity {
  const activity: TcxActivity = { line, sport, laps: [] };
  builder.file.activities.push(activity);
  builder.activity = activity;
  return activity;
}

function startLap(builder: TcxBuilder, line: number, start = ''): TcxLap {
  const points: TrackPoint[] = [];
  const lap: Writable<TcxLap> = { line, points };
  const startedAt = instantOf(start)?.unixSeconds;
  if (startedAt !== undefined) lap.startedAt = startedAt;
  (builder.activity ?? startActivity(builder, line)).laps.push(lap);
  builder.lap = lap;
  builder.points = points;
  return lap;
}

/** A total of the lap that is a number from 0. */
const stated = (set: (lap: TcxLap, value: number) => void): Read =>
  leaf(({ lap }, text) => {
    const value = numberOf(text);
    if (lap !== undefined && value !== undefined && value >= 0) set(lap, value);
  });

const heartRate = (set: (builder: TcxBuilder, beats: number) => void): Read =>
  parent({
    Value: leaf((builder, text) => {
      const beats = asHeartRate(numberOf(text));
      if (beats !== undefined) set(builder, beats);
    }),
  });

const trackpoint: Read = parent(
  {
    Time: leaf(({ track }, text, line) => track.setTime(text, line)),
    Position: parent(
      {
        LatitudeDegrees: leaf((builder, text) => {
          builder.latitude = numberOf(text);
        }),
        LongitudeDegrees: leaf((builder, text) => {
          builder.longitude = numberOf(text);
        }),
      },
      {
        open: (builder) => {
          builder.latitude = undefined;
          builder.longitude = undefined;
        },
        close: ({ track, latitude, longitude }) => place(track.point, latitude, longitude),
      },
    ),
    DistanceMeters: leaf(({ track }, text) => {
      const metres = numberOf(text);
      if (metres !== undefined && metres >= 0) track.point.metres = metres;
    }),
    HeartRateBpm: heartRate(({ track }, beats) => {
      track.point.heartRate = beats;
    }),
  },
  {
    open: ({ track }) => track.startPoint(),
    close: (builder, _, line) => {
      if (builder.lap === undefined) startLap(builder, line);
      builder.track.endPoint(builder.points);
    },
  },
);

const track: Read = parent({ Trackpoint: trackpoint }, { open: (builder) => builder.track.startPiece() });

const lap: Read = parent(
  {
    TotalTimeSeconds: stated((of, seconds) => {
      of.seconds = seconds;
    }),
    DistanceMeters: stated((of, metres) => {
      of.metres = metres;
    }),
    AverageHeartRateBpm: heartRate(({ lap: of }, beats) => {
      if (of !== undefined) of.averageHeartRate = beats;
    }),
    MaximumHeartRateBpm: heartRate(({ lap: of }, beats) => {
      if (of !== undefined) of.maxHeartRate = beats;
    }),
    Intensity: leaf(({ lap: of }, text) => {
      const word = text.trim().toLowerCase();
      if (of !== undefined && (word === 'active' || word === 'resting'))
        of.intensity = word === 'active' ? 'active' : 'rest';
    }),
    Track: track,
  },
  {
    open: (builder, attributes, line) => {
      startLap(builder, line, attributes['StartTime']);
    },
  },
);

const activity: Read = parent(
  {
    Id: leaf(({ activity: of }, text) => {
      const id = instantOf(text);
      if (of !== undefined && id !== undefined) of.id = id;
    }),
    Notes: leaf(({ activity: of }, text) => {
      if (of !== undefined && text.trim() !== '') of.notes = text.trim();
    }),
    Lap: lap,
    Training: parent({
      Plan: parent({
        Name: leaf(({ activity: of }, text) => {
          if (of !== undefined && text.trim() !== '') of.planName = text.trim();
        }),
      }),
    }),
  },
  {
    open: (builder, attributes, line) => {
      startActivity(builder, line, attributes['Sport']);
      delete builder.lap;
    },
  },
);

const planned: Read = parent({}, { open: ({ file }) => file.planned++ });
const leg: Read = parent({ Activity: activity });
const activities: Read = parent({
  Activity: activity,
  MultiSportSession: parent({ FirstSport: leg, NextSport: leg }),
});
const whole = { Activities: activities, Courses: parent({ Course: planned }), Workouts: parent({ Workout: planned }) };

/**
 * Garmin's Training Center Database, version 1 and 2. Beside the document itself stand the elements with which a file goes on once a
 * closing tag in it has closed more than it should.
 */
export const TCX: Read = parent({
  TrainingCenterDatabase: parent(whole),
  ...whole,
  Activity: activity,
  Lap: lap,
  Track: track,
  Trackpoint: trackpoint,
});
