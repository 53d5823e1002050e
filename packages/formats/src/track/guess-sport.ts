import type { Sport } from '../activity/activity.ts';
import type { TrackPoint } from './track-point.ts';

/** Metres a second. Mark D: a guess, and said to be one. */
const SPEEDS = { run: 2, ride: 6, vehicle: 25, runByCadence: 1.2 };
/** Of pairs of steps, or of steps, a minute: below these people walk. Mark D. */
const RUNNING_CADENCE = { pairs: 70, mostPairs: 110, steps: 140 };

/** What an activity probably was, by its speed; a slow one with the quick steps of a runner is a run uphill. */
export function guessSport(points: readonly TrackPoint[], metres: number, seconds: number): Sport {
  const speed = seconds > 0 ? metres / seconds : 0;
  if (speed >= SPEEDS.vehicle || speed === 0) return 'other';
  if (speed >= SPEEDS.ride) return 'ride';
  if (speed >= SPEEDS.run) return 'run';
  return speed >= SPEEDS.runByCadence && stepsLikeARunner(points) ? 'run' : 'walk';
}

function stepsLikeARunner(points: readonly TrackPoint[]): boolean {
  const cadences = points.flatMap(({ cadence }) => (cadence === undefined || cadence <= 0 ? [] : [cadence]));
  const usual = cadences.sort((a, b) => a - b)[Math.floor(cadences.length / 2)] ?? 0;
  const { pairs, mostPairs, steps } = RUNNING_CADENCE;
  return (usual >= pairs && usual <= mostPairs) || usual >= steps;
}
