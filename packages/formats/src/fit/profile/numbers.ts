/** Global numbers of the messages that are read. */
export const MESSAGE = {
  fileId: 0,
  sport: 12,
  session: 18,
  lap: 19,
  record: 20,
  workout: 26,
  workoutStep: 27,
  activity: 34,
  set: 225,
  exerciseTitle: 264,
} as const;

/** What a file is for, by `file_id.type`, in words for people. */
export const FILE_TYPES: ReadonlyMap<number, string> = new Map([
  [1, 'what a device can do'],
  [2, 'settings'],
  [3, 'settings of a sport'],
  [4, 'an activity'],
  [5, 'a workout'],
  [6, 'a course'],
  [7, 'a schedule of workouts'],
  [9, 'body weight'],
  [10, 'totals'],
  [11, 'goals'],
  [14, 'blood pressure'],
  [15, 'daily steps and pulse'],
  [20, 'an activity in short'],
  [28, 'daily totals'],
  [32, 'daily steps and pulse'],
  [34, 'a segment'],
  [35, 'a list of segments'],
  [44, 'metrics of the watch'],
  [49, 'sleep'],
]);

export const FILE_TYPE = { activity: 4, workout: 5, activitySummary: 20 } as const;

/** Seconds from 1970 to the last day of 1989, from which FIT counts. */
const EPOCH_SECONDS = 631_065_600;

/** Below this a time is counted from when the device was switched on, and stands for no date. */
const FIRST_REAL_TIME = 0x1000_0000;

export const isRealTime = (time: number): boolean => time >= FIRST_REAL_TIME;
export const toUnixSeconds = (time: number): number => time + EPOCH_SECONDS;
