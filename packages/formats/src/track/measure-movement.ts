import { TRACK_LIMITS } from './limits.ts';
import type { TrackPoint } from './track-point.ts';

export interface Movement {
  /** From the first point to the last. */
  readonly elapsedSeconds: number;
  /** While points were written. */
  readonly recordedSeconds: number;
  /** Of these, without standing still. */
  readonly movingSeconds: number;
  /** The way between the positions, without pauses and standing; absent where there are no two positions to measure between. */
  readonly metres?: number;
}

const EARTH_RADIUS_METRES = 6_371_008.8;
const RADIANS = Math.PI / 180;

/**
 * Haversine: hav(d/r) = hav(Δlat) + cos(lat1) cos(lat2) hav(Δlon), on a sphere of the earth's mean radius; up to 0.5 % from the
 * ellipsoid.
 */
export function metresBetween(a: Place, b: Place): number {
  const sinNorth = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2);
  const sinEast = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2);
  const half =
    sinNorth * sinNorth + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * sinEast * sinEast;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
}

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}
type PlacedPoint = TrackPoint & Place;

/** The gap from which on a recording was paused: by its own rhythm where that is slow. */
export function pauseSecondsOf(points: readonly TrackPoint[]): number {
  const steps: number[] = [];
  let longest = 0;
  for (let at = 1; at < points.length; at += 1) {
    const step = (points[at] as TrackPoint).at - (points[at - 1] as TrackPoint).at;
    steps.push(step);
    if (step > longest) longest = step;
  }
  if (longest <= TRACK_LIMITS.pauseSeconds) return TRACK_LIMITS.pauseSeconds;
  const usual = steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  return Math.max(TRACK_LIMITS.pauseSeconds, usual * TRACK_LIMITS.pauseSteps);
}

/** How long and how far, by points in the order of time. */
export function measureMovement(points: readonly TrackPoint[], pauseSeconds: number): Movement {
  const total = { recordedSeconds: 0, standingSeconds: 0, metres: 0, placed: 0 };
  for (const stretch of stretchesOf(points, pauseSeconds)) {
    total.recordedSeconds += secondsOf(stretch);
    const placed = placedPoints(stretch);
    if (placed.length > 1) measureStretch(placed, total);
    total.placed += Math.max(0, placed.length - 1);
  }
  const movement = {
    elapsedSeconds: secondsOf(points),
    recordedSeconds: total.recordedSeconds,
    movingSeconds: total.recordedSeconds - total.standingSeconds,
  };
  return total.placed > 0 ? { ...movement, metres: total.metres } : movement;
}

const secondsOf = (points: readonly TrackPoint[]): number =>
  points.length === 0 ? 0 : (points.at(-1) as TrackPoint).at - (points[0] as TrackPoint).at;

/** The points between one pause and the next. */
function stretchesOf(points: readonly TrackPoint[], pauseSeconds: number): readonly (readonly TrackPoint[])[] {
  const stretches: TrackPoint[][] = [];
  let last: TrackPoint | undefined;
  for (const point of points) {
    const gap = last === undefined ? Number.POSITIVE_INFINITY : point.at - last.at;
    if (gap > (point.opens ? TRACK_LIMITS.pieceGapSeconds : pauseSeconds)) stretches.push([]);
    stretches.at(-1)?.push(point);
    last = point;
  }
  return stretches;
}

function placedPoints(stretch: readonly TrackPoint[]): readonly PlacedPoint[] {
  const placed: PlacedPoint[] = [];
  let next = Number.NEGATIVE_INFINITY;
  for (const point of stretch) {
    if (point.latitude === undefined || point.at < next) continue;
    placed.push(point as PlacedPoint);
    next = point.at + TRACK_LIMITS.shortestStepSeconds;
  }
  return placed;
}

/** Goes along the points: past those that stay around one place, and step by step over the others. */
function measureStretch(points: readonly PlacedPoint[], total: { standingSeconds: number; metres: number }): void {
  let at = 0;
  while (at < points.length - 1) {
    const from = points[at] as PlacedPoint;
    const until = standsUntil(points, at);
    if (until > at) {
      total.standingSeconds += (points[until] as PlacedPoint).at - from.at;
      at = until;
      continue;
    }
    const to = points[at + 1] as PlacedPoint;
    const metres = metresBetween(from, to);
    if (metres <= TRACK_LIMITS.fastestMetresPerSecond * (to.at - from.at)) total.metres += metres;
    at += 1;
  }
}

/** The last point of a stay that begins here; the point itself where the runner moves on. */
function standsUntil(points: readonly PlacedPoint[], at: number): number {
  const { standingMetresPerSecond, standingSeconds } = TRACK_LIMITS;
  const from = points[at] as PlacedPoint;
  let until = at;
  while (
    until + 1 < points.length &&
    metresBetween(from, points[until + 1] as PlacedPoint) <= standingMetresPerSecond * standingSeconds
  )
    until += 1;
  return (points[until] as PlacedPoint).at - from.at >= standingSeconds ? until : at;
}
