import type { TrackPoint } from './track-point.ts';

/** The mean and the highest of what was measured; nothing where nothing was. */
export function heartRateOf(points: readonly TrackPoint[]): { readonly average?: number; readonly max?: number } {
  let [sum, count, max] = [0, 0, 0];
  for (const { heartRate } of points) {
    if (heartRate === undefined) continue;
    sum += heartRate;
    count += 1;
    if (heartRate > max) max = heartRate;
  }
  return count === 0 ? {} : { average: Math.round((sum / count) * 10) / 10, max };
}
