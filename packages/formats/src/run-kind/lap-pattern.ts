import type { Lap } from '../activity/activity.ts';
import { RECORDING_THRESHOLDS as AT, SURE_FROM_RECORDING as SURE } from './thresholds.ts';
import type { Verdict } from './verdict.ts';
import { decided } from './verdict.ts';

/** What the laps of a run say: repeats with rest between them, as steps of a workout or as alternating pace. */
export function readLaps(laps: readonly Lap[]): Verdict | undefined {
  const steps = repeatsWithRest(laps);
  if (steps >= AT.fastLaps)
    return decided('intervals', `its laps are ${steps} repeats with rest between`, SURE.workoutSteps);
  if (isCountedByWatch(laps)) return undefined;
  const fast = fastBetweenSlow(laps);
  if (fast < AT.fastLaps) return undefined;
  return decided('intervals', `its laps go fast and slow in turn, ${fast} of them fast`, SURE.alternatingLaps);
}

/** Active laps that a rest follows or goes before; warming up and cooling down are neither. */
function repeatsWithRest(laps: readonly Lap[]): number {
  const worked = laps.filter(({ intensity }) => intensity === 'active' || intensity === 'rest');
  return worked.filter(
    ({ intensity }, index) =>
      intensity === 'active' && (worked[index - 1]?.intensity === 'rest' || worked[index + 1]?.intensity === 'rest'),
  ).length;
}

/** Every lap but the last has a round length, and none is a step of a workout. */
function isCountedByWatch(laps: readonly Lap[]): boolean {
  if (laps.some(({ ofWorkout }) => ofWorkout)) return false;
  return AT.automaticLaps.some((round) =>
    laps.slice(0, -1).every(({ metres }) => Math.abs((metres ?? 0) - round) <= round * AT.automaticLapSpread),
  );
}

function fastBetweenSlow(laps: readonly Lap[]): number {
  const speeds = laps.flatMap(({ seconds, metres }) =>
    metres !== undefined && metres >= 0 && seconds >= AT.shortestLapSeconds ? [metres / seconds] : [],
  );
  const clearlyFaster = (speed: number, other: number | undefined): boolean =>
    other === undefined || speed >= other * AT.fastOverSlow;
  return speeds.filter(
    (speed, index) =>
      speed > 0 &&
      speeds.length > 1 &&
      clearlyFaster(speed, speeds[index - 1]) &&
      clearlyFaster(speed, speeds[index + 1]),
  ).length;
}
