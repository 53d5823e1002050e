import type { Lap } from '../activity/activity.ts';
import { heartRateOf } from '../track/heart-rate.ts';
import { TRACK_LIMITS } from '../track/limits.ts';
import { type Movement, measureMovement, pauseSecondsOf } from '../track/measure-movement.ts';
import type { TrackPoint } from '../track/track-point.ts';
import type { Writable } from '../writable.ts';
import { countedMetres } from './counted-metres.ts';
import type { TcxLap } from './tcx-file.ts';

/** Mark D. Totals further than this from what the points say are taken for wrong; the small absolute part is for short laps. */
const TRUSTED = { part: 0.2, seconds: 5, metres: 20 };
const SECONDS_A_DAY = 86_400;

export interface LapTotals {
  readonly lap: Lap;
  readonly movement: Movement;
  /** What the lap stated and was not believed. */
  readonly corrected: readonly ('seconds' | 'metres')[];
}

/** The totals of each lap: as it states them, or by its points where what it states is missing, 0 or wrong. */
export function lapTotals(laps: readonly TcxLap[]): readonly LapTotals[] {
  const points = laps.map((lap) => lap.points);
  const pause = pauseSecondsOf(points.flat());
  const counted = countedMetres(points);
  let before: TrackPoint | undefined;
  return laps.map((lap, index) => {
    // A lap goes on from the last point of the one before it.
    const movement = measureMovement(before === undefined ? lap.points : [before, ...lap.points], pause);
    before = lap.points.at(-1) ?? before;
    return totalsOf(lap, movement, counted?.[index] ?? movement.metres ?? 0);
  });
}

function totalsOf(lap: TcxLap, movement: Movement, tracked: number): LapTotals {
  const corrected: ('seconds' | 'metres')[] = [];
  const [seconds, isSecondsWrong] = believed(
    possible(lap.seconds, TRACK_LIMITS.longestDays * SECONDS_A_DAY),
    { low: movement.recordedSeconds, high: movement.elapsedSeconds, slack: TRUSTED.seconds },
    lap.isCut === true,
  );
  const reach = TRACK_LIMITS.fastestMetresPerSecond * Math.max(seconds, movement.elapsedSeconds);
  const way = possible(tracked, reach) ?? 0;
  const [metres, isMetresWrong] = believed(
    possible(lap.metres, reach),
    { low: way, high: way, slack: TRUSTED.metres },
    lap.isCut === true,
  );
  if (isSecondsWrong) corrected.push('seconds');
  if (isMetresWrong) corrected.push('metres');
  const total: Writable<Lap> = { seconds };
  if (metres > 0 || lap.metres !== undefined) total.metres = metres;
  const averageHeartRate = lap.averageHeartRate ?? heartRateOf(lap.points).average;
  if (averageHeartRate !== undefined) total.averageHeartRate = averageHeartRate;
  if (lap.intensity !== undefined) total.intensity = lap.intensity;
  return { lap: total, movement, corrected };
}

const possible = (value: number | undefined, most: number): number | undefined =>
  value !== undefined && value <= most ? value : undefined;

interface Tracked {
  readonly low: number;
  readonly high: number;
  /** Below this no difference counts. */
  readonly slack: number;
}

/** The value to go by, and whether the stated one was wrong. Of a lap that is cut the points are too few to say that it is too long. */
function believed(
  stated: number | undefined,
  { low, high, slack }: Tracked,
  isCut: boolean,
): readonly [number, boolean] {
  if (high === 0) return [stated ?? 0, false];
  if (stated === undefined || stated === 0) return [low, stated === 0];
  const isShort = stated < low * (1 - TRUSTED.part) && low - stated > slack;
  const isLong = stated > high * (1 + TRUSTED.part) && stated - high > slack;
  return isShort || (isLong && !isCut) ? [low, true] : [stated, false];
}
