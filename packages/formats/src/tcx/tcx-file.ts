import type { Lap } from '../activity/activity.ts';
import type { TrackPoint } from '../track/track-point.ts';
import type { Instant } from '../xml/values.ts';

/** A lap as the file has it: what it states of itself, and its points. */
export interface TcxLap {
  readonly line: number;
  startedAt?: number;
  seconds?: number;
  metres?: number;
  averageHeartRate?: number;
  maxHeartRate?: number;
  intensity?: NonNullable<Lap['intensity']>;
  points: readonly TrackPoint[];
  /** The file ends inside it. */
  isCut?: boolean;
}

export interface TcxActivity {
  readonly line: number;
  sport: string;
  /** The start, where the identifier is one. */
  id?: Instant;
  notes?: string;
  /** Of the planned workout that it followed. */
  planName?: string;
  readonly laps: TcxLap[];
}

/** What a file holds, before anything is made of it. */
export interface TcxFile {
  readonly activities: TcxActivity[];
  /** Planned: drawn courses and workouts, of which nothing has been done. */
  planned: number;
}
