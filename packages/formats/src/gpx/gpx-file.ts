import type { TrackPoint } from '../track/track-point.ts';

/** A track as the file has it. */
export interface GpxTrack {
  readonly line: number;
  name?: string;
  description?: string;
  /** A word or a number for the sport. */
  type?: string;
  /** Those with a time; where a piece begins, the point says so. */
  readonly points: TrackPoint[];
  pieces: number;
  /** Points without a time: somewhere to go, not somewhere that someone has been. */
  untimed: number;
}

/** What a file holds, before anything is made of it. */
export interface GpxFile {
  readonly tracks: GpxTrack[];
  /** Places and ways that are planned. */
  planned: number;
}
