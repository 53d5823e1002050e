import type { Lap } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import type { Writable } from '../writable.ts';
import { FIT_LIMITS, possible } from './limits.ts';
import { type FitMessage, numberOf } from './wire/message.ts';

const LAP = { elapsed: 7, timer: 8, distance: 9, averageHeartRate: 15, intensity: 23, workoutStep: 71 } as const;

const INTENSITIES: readonly (Lap['intensity'] | undefined)[] = [
  'active',
  'rest',
  'warm-up',
  'cool-down',
  'rest',
  'active',
];

/** A lap, where it says how long it took. */
export function lapOf(message: FitMessage, issues: IssueList): Lap | undefined {
  const milliseconds = numberOf(message, LAP.timer) ?? numberOf(message, LAP.elapsed);
  const seconds = milliseconds === undefined ? undefined : possible(milliseconds / 1000, FIT_LIMITS.seconds, issues);
  if (seconds === undefined) return undefined;
  const lap: Writable<Lap> = { seconds };
  const centimetres = numberOf(message, LAP.distance);
  const metres = centimetres && possible(centimetres / 100, FIT_LIMITS.metres, issues);
  if (metres) lap.metres = metres;
  const heartRate = possible(numberOf(message, LAP.averageHeartRate), FIT_LIMITS.beatsAMinute, issues);
  if (heartRate !== undefined) lap.averageHeartRate = heartRate;
  const intensity = INTENSITIES[numberOf(message, LAP.intensity) ?? -1];
  if (intensity !== undefined) lap.intensity = intensity;
  if (numberOf(message, LAP.workoutStep) !== undefined) lap.ofWorkout = true;
  return lap;
}
