import type { Activity } from '../activity/activity.ts';
import { asRunClass } from './classify-run.ts';
import { readEffort } from './effort.ts';
import { readLaps } from './lap-pattern.ts';
import { type Measures, startMeasures } from './measures.ts';
import type { KnownOfRunner, RecordedRun } from './recorded-run.ts';
import { RECORDING_THRESHOLDS as AT, SURE_FROM_RECORDING as SURE } from './thresholds.ts';
import type { Verdict } from './verdict.ts';
import { decided } from './verdict.ts';

/**
 * Tells the recorded runs that neither the runner nor a title has named: by laps, then length, then effort, else easy. It looks at all
 * runs of the runner, so that long is long for this runner and hard is hard.
 */
export function tellRecordings<Run extends RecordedRun>(runs: readonly Run[], known: KnownOfRunner): readonly Run[] {
  const measures = startMeasures(runs, known);
  return runs.map((run) => {
    if (!run.told.undecided || run.activity?.sport !== 'run') return run;
    return { ...run, told: asRunClass(verdictOf(run, run.activity, measures)) };
  });
}

function verdictOf(run: RecordedRun, activity: Activity, measures: Measures): Verdict {
  const highest = measures.highestHeartRate;
  return (
    readLaps(activity.laps) ??
    readLength(run, measures) ??
    readEffort(activity, highest, measures.thresholdPaceOn(run.day)) ??
    (activity.averageHeartRate !== undefined && highest !== undefined
      ? decided('easy', 'nothing in its laps, length or heart rate says more', SURE.lowHeartRate)
      : decided('easy', 'nothing in its laps or length says more', SURE.nothingElse))
  );
}

function readLength({ day, minutes }: RecordedRun, { medianBefore }: Measures): Verdict | undefined {
  if (minutes === undefined) return undefined;
  if (minutes >= AT.longMinutes) return decided('long', `it took ${AT.longMinutes} minutes or more`, SURE.longByTime);
  const median = medianBefore(day);
  return median !== undefined && minutes >= AT.longTimesMedian * median
    ? decided(
        'long',
        `it took ${AT.longTimesMedian} times as long as your usual run of the ${AT.medianDays} days before`,
        SURE.longByMedian,
      )
    : undefined;
}
