/** What tells pauses and slips from training. Mark D: chosen so that the twins of the test data agree with their watches. */
export const TRACK_LIMITS = {
  /** No point for longer than this, and the recording was paused. */
  pauseSeconds: 30,
  /** Where a device writes a point a minute, only a gap of several of its steps is a pause. */
  pauseSteps: 3,
  /** Between two pieces of one recording even a short gap is a pause. */
  pieceGapSeconds: 10,
  /** Slower than this for this long is standing. A single second says nothing: positions often repeat for one or two. */
  standingMetresPerSecond: 0.3,
  standingSeconds: 10,
  /** A step this fast is a slip of the receiver: 180 km/h. */
  fastestMetresPerSecond: 50,
  /** Points nearer to each other than this add noise, not distance. */
  shortestStepSeconds: 0.5,
  /** A moment further from the middle of its recording than this is a clock that was not set. */
  longestDays: 7,
} as const;
