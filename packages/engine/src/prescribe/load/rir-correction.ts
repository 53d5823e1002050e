export interface RirCorrection {
  /** Change of load for the next set. */
  readonly percent: number;
  /** Ending the exercise for today is as good an answer. */
  readonly mayStop: boolean;
}

/** By how many more or fewer were left than asked for (C6, D); one repetition in reserve is worth 2.4 to 3.3 % in C2. */
const TABLE: readonly (RirCorrection & { readonly from: number })[] = [
  { from: 3, percent: 7.5, mayStop: false },
  { from: 2, percent: 5, mayStop: false },
  { from: 1, percent: 2.5, mayStop: false },
  { from: 0, percent: 0, mayStop: false },
  { from: -1, percent: -2.5, mayStop: false },
  { from: -2, percent: -5, mayStop: true },
];
/** A set that was harder than asked by two repetitions or more (C6, D). */
const FAR_TOO_HARD: RirCorrection = { percent: -7.5, mayStop: true };

/** The load change in percent for the next set after `actual` in reserve where `target` was asked; half steps count as the harder (C6, D). */
export function rirCorrection(actual: number, target: number): RirCorrection {
  const row = TABLE.find(({ from }) => actual - target >= from) ?? FAR_TOO_HARD;
  return { percent: row.percent, mayStop: row.mayStop };
}

/** The largest rise within a session, percent of the load it began with (C6, D). */
const SESSION_CAP_PERCENT = 10;

/** A change in percent that keeps the sum of the session's changes at or below +10 % (C6, D). */
export function withinSessionCap(percent: number, soFarPercent: number): number {
  return Math.min(percent, Math.max(0, SESSION_CAP_PERCENT - soFarPercent));
}
