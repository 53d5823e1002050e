import type { EpochDay } from '@stridelift/engine';
import { median } from '../median.ts';
import type { KnownOfRunner, RecordedRun } from './recorded-run.ts';
import { RECORDING_THRESHOLDS as AT } from './thresholds.ts';

export interface HighestHeartRate {
  readonly beats: number;
  /** The runner has told it; else it is the highest that was recorded. */
  readonly given: boolean;
}

/** What is long and what is hard for one runner, from all their runs. */
export interface Measures {
  readonly highestHeartRate: HighestHeartRate | undefined;
  /** Minutes of the middle run of the days before a day; undefined where they are too few. */
  readonly medianBefore: (day: EpochDay) => number | undefined;
  /** Seconds a kilometre. */
  readonly thresholdPaceOn: (day: EpochDay) => number | undefined;
}

export function startMeasures(runs: readonly RecordedRun[], known: KnownOfRunner): Measures {
  const recorded = runs.filter(({ activity }) => activity?.sport === 'run');
  return {
    highestHeartRate: highestOf(recorded, known.maxHeartRate),
    medianBefore: startMedians(runs),
    thresholdPaceOn: startThresholds(recorded, known.thresholdSecondsPerKm),
  };
}

function highestOf(runs: readonly RecordedRun[], given: number | undefined): HighestHeartRate | undefined {
  if (given !== undefined) return { beats: given, given: true };
  const seen = runs
    .map(({ activity }) => Math.max(activity?.maxHeartRate ?? 0, activity?.averageHeartRate ?? 0))
    .filter((beats) => beats > 0 && beats <= AT.highestBelievable);
  return seen.length < AT.runsForHighest
    ? undefined
    : { beats: seen.reduce((highest, beats) => Math.max(highest, beats)), given: false };
}

/** Medians over a window that slides over the days once, kept for each day that is asked. */
function startMedians(runs: readonly RecordedRun[]): Measures['medianBefore'] {
  const done = runs
    .filter(({ planned, minutes, told }) => !planned && minutes !== undefined && told.kind !== 'cross')
    .map(({ day, minutes }) => ({ day, minutes: minutes as number }))
    .sort((a, b) => a.day - b.day);
  const known = new Map<EpochDay, number | undefined>();
  return (day) => {
    if (known.has(day)) return known.get(day);
    const before = done.slice(firstFrom(done, day - AT.medianDays), firstFrom(done, day)).map(({ minutes }) => minutes);
    const found = before.length < AT.runsForMedian ? undefined : median(before);
    known.set(day, found);
    return found;
  };
}

/** Where the runs of a day and later begin. */
function firstFrom(sorted: readonly { readonly day: EpochDay }[], day: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as { readonly day: EpochDay }).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The fastest race of about an hour in the year before shows the threshold pace; without one nothing is assumed. */
function startThresholds(runs: readonly RecordedRun[], given: number | undefined): Measures['thresholdPaceOn'] {
  if (given !== undefined) return () => given;
  const races = runs.flatMap(({ day, minutes, told, activity }) => {
    const metres = activity?.metres ?? 0;
    const lasts = minutes !== undefined && minutes >= AT.raceMinutes.from && minutes <= AT.raceMinutes.to;
    return told.label === 'race' && lasts && metres > 0 ? [{ day, pace: (minutes * 60) / (metres / 1000) }] : [];
  });
  return (day) => {
    const recent = races.filter((race) => race.day <= day && race.day > day - AT.raceDays);
    return recent.length === 0 ? undefined : Math.min(...recent.map(({ pace }) => pace));
  };
}
