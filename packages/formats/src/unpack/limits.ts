/** What a file may grow to; real exports stay far below, and bombs do not. Mark D. */
export const UNPACK_LIMITS = {
  /** The largest single file that is read: a day's run of a watch that records every second is 2 MB. */
  fileBytes: 100_000_000,
  /** How many times larger a file may become; text of ones and zeros reaches 1,000, a real track 30. */
  ratio: 200,
  /** Below this no ratio is looked at. */
  ratioFromBytes: 1_000_000,
  /** Archives within archives: Garmin's export has one inside another, and files inside that are zipped once more. */
  depth: 4,
  /** Files of one archive that are looked at. */
  entries: 200_000,
} as const;
