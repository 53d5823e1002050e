import type { Activity } from '../activity/activity.ts';
import type { HighestHeartRate } from './measures.ts';
import { RECORDING_THRESHOLDS as AT, SURE_FROM_RECORDING as SURE } from './thresholds.ts';
import type { Verdict } from './verdict.ts';
import { decided } from './verdict.ts';

const secondsOf = ({ movingSeconds, elapsedSeconds }: Activity): number => movingSeconds ?? elapsedSeconds ?? 0;

/** Whether the heart or the pace says tempo. */
export function readEffort(
  activity: Activity,
  highest: HighestHeartRate | undefined,
  thresholdSecondsPerKm: number | undefined,
): Verdict | undefined {
  const { averageHeartRate } = activity;
  if (
    averageHeartRate !== undefined &&
    highest !== undefined &&
    secondsOf(activity) >= AT.hardMinutes * 60 &&
    averageHeartRate >= AT.hardHeartRate * highest.beats
  ) {
    const [whose, sure] = highest.given
      ? ['your highest', SURE.heartRateOfGivenHighest]
      : ['the highest seen in your runs', SURE.heartRateOfHighestSeen];
    return decided(
      'tempo',
      `its average heart rate is ${Math.round(AT.hardHeartRate * 100)} % or more of ${whose}`,
      sure,
    );
  }
  if (thresholdSecondsPerKm === undefined) return undefined;
  return secondsAtPace(activity, thresholdSecondsPerKm) >= AT.thresholdMinutes * 60
    ? decided('tempo', `${AT.thresholdMinutes} minutes or more at your threshold pace or faster`, SURE.pace)
    : undefined;
}

/** How long the pace was reached: the whole run where its average shows it, else the laps that show it. */
function secondsAtPace(activity: Activity, secondsPerKm: number): number {
  const whole = { seconds: secondsOf(activity), metres: activity.metres };
  const reached = [whole, ...activity.laps].map(({ seconds, metres }) =>
    metres !== undefined && metres > 0 && seconds / (metres / 1000) <= secondsPerKm ? seconds : 0,
  );
  return Math.max(
    reached[0] as number,
    reached.slice(1).reduce((sum, seconds) => sum + seconds, 0),
  );
}
