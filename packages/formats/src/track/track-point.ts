/** A moment of a recording. Where it was stays inside the readers: of positions only the way between them is handed on. */
export interface TrackPoint {
  /** Seconds since 1970, in UTC. */
  readonly at: number;
  /** Degrees; both or neither. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  /** What a counter of the device showed: metres since the start. */
  readonly metres: number | undefined;
  /** Beats a minute. */
  readonly heartRate: number | undefined;
  /** Steps or pairs of steps a minute: writers differ. */
  readonly cadence: number | undefined;
  /** It begins a new piece of the recording, as after a pause or without signal. */
  readonly opens: boolean;
}

/** A point as far as it has been read. */
export type OpenPoint = { -readonly [Key in keyof TrackPoint]: TrackPoint[Key] };

export const startPoint = (opens: boolean): OpenPoint => ({
  at: Number.NaN,
  latitude: undefined,
  longitude: undefined,
  metres: undefined,
  heartRate: undefined,
  cadence: undefined,
  opens,
});

const HEART_RATES = { lowest: 25, highest: 250 };

/** Beats a minute that a heart can have; a strap without contact sends 0. */
export const asHeartRate = (value: number | undefined): number | undefined =>
  value !== undefined && value >= HEART_RATES.lowest && value <= HEART_RATES.highest ? value : undefined;

/** Sets the position where it is one on earth; 0, 0 is what a device writes that knows none. */
export function place(point: OpenPoint, latitude: number | undefined, longitude: number | undefined): void {
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) return;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return;
  point.latitude = latitude;
  point.longitude = longitude;
}
