import { TRACK_LIMITS } from './limits.ts';
import type { TrackPoint } from './track-point.ts';

const SECONDS_A_DAY = 86_400;

/** The points of one recording in the order of time; those of a clock that was not set, or that goes back, are left out. */
export function inOrder(points: readonly TrackPoint[]): readonly TrackPoint[] {
  const middle = points[Math.floor(points.length / 2)];
  if (middle === undefined) return [];
  const kept: TrackPoint[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    if (Math.abs(point.at - middle.at) > TRACK_LIMITS.longestDays * SECONDS_A_DAY) continue;
    if (point.at < last) {
      // Either this one goes back, or the one before it had jumped ahead.
      const before = kept.at(-2)?.at ?? Number.NEGATIVE_INFINITY;
      if (point.at < before) continue;
      kept.pop();
    }
    kept.push(point);
    last = point.at;
  }
  return kept;
}
