/** What a person can do in one set, far beyond records; anything above is a slip or a broken file. Mark D. */
export const SET_LIMITS = {
  /** Either unit. */
  weight: 5000,
  reps: 10_000,
  seconds: 172_800,
  metres: 1_000_000,
  rpe: 10,
} as const;

/** A workout that lasts longer was left running. Mark D. */
export const LONGEST_WORKOUT_SECONDS = 86_400;
