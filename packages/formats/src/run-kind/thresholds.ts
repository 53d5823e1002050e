/**
 * From where on a recording counts as intervals, long or tempo. Mark D: ours, because no recordings with labels were found to hold them
 * against; how long a long run is agrees with the rules that place strength.
 */
export const RECORDING_THRESHOLDS = {
  /** So many fast laps, each between slower ones, are intervals. */
  fastLaps: 3,
  /** A fast lap is this much faster than the slower laps beside it. */
  fastOverSlow: 1.15,
  /** Shorter laps are a button pressed twice. */
  shortestLapSeconds: 15,
  /** Laps that a watch counts by itself, metres; hills make them uneven, and nobody chose them. */
  automaticLaps: [500, 804.672, 1000, 1609.344, 5000],
  automaticLapSpread: 0.02,
  longMinutes: 90,
  longTimesMedian: 1.5,
  /** The median is that of the days before, where they have runs enough. */
  medianDays: 28,
  runsForMedian: 4,
  /** Average heart rate as a share of the highest. */
  hardHeartRate: 0.88,
  /** A fast heart on a few minutes of running says nothing. */
  hardMinutes: 15,
  /** The highest heart rate seen says something after this many runs with one; higher ones are a fault of the strap. */
  runsForHighest: 10,
  highestBelievable: 220,
  /** So long at threshold pace is tempo. */
  thresholdMinutes: 20,
  /** A race that lasts about an hour shows the threshold pace, for a year. */
  raceMinutes: { from: 40, to: 80 },
  raceDays: 365,
} as const;

/** How sure each way of telling is, mark D; below 0.7 the runner is asked. */
export const SURE_FROM_RECORDING = {
  workoutSteps: 0.85,
  alternatingLaps: 0.8,
  longByTime: 0.85,
  longByMedian: 0.75,
  heartRateOfGivenHighest: 0.75,
  heartRateOfHighestSeen: 0.6,
  pace: 0.65,
  lowHeartRate: 0.75,
  nothingElse: 0.6,
} as const;
