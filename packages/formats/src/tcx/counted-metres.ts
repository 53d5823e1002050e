import type { TrackPoint } from '../track/track-point.ts';

/** Mark D. A counter that goes back more often than this is none: some apps write the metres of each step there. */
const MOST_FALLS = 0.1;
/** Further than this at the first point, it has counted something else before. */
const FIRST_METRES = 100;

/** How far each lap went by the counter of the device; undefined where the points carry no counter that can be relied on. */
export function countedMetres(laps: readonly (readonly TrackPoint[])[]): readonly number[] | undefined {
  let [last, shown, falls]: [number | undefined, number, number] = [undefined, 0, 0];
  const perLap = laps.map((points) => {
    let metres = 0;
    for (const point of points) {
      const now = point.metres;
      if (now === undefined) continue;
      shown += 1;
      const from: number = last ?? (now <= FIRST_METRES ? 0 : now);
      if (now < from) falls += 1;
      // It either starts anew or trembles.
      metres += now >= from ? now - from : now < from / 2 ? now : 0;
      last = now;
    }
    return metres;
  });
  const isCounter = shown > 1 && falls <= shown * MOST_FALLS && perLap.some((metres) => metres > 0);
  return isCounter ? perLap : undefined;
}
