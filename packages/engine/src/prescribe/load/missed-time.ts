import type { LiftingLevel } from '../../model/athlete.ts';

export interface MissedTime {
  /** Of the load before the break. */
  readonly loadPercent: number;
  /** Change of working sets for the first sessions back. */
  readonly sets: number;
  /** The phase to begin again with. */
  readonly restart?: 'B1' | 'A';
  /** Maxima and tests are too old to use. */
  readonly retest: boolean;
}

interface Row extends MissedTime {
  readonly upToDays: number;
  /** Where novices return more carefully. */
  readonly noviceLoadPercent: number;
}

/**
 * What is left of a load after days without strength work, in percent (C6, D). D7 has novices re-enter at 70 % after more than 14 days, which is
 * the stricter of the two and holds for them. After eight weeks C6 says 50 to 60 %: the lower end for novices (D).
 */
const ROWS: readonly Row[] = [
  { upToDays: 7, loadPercent: 100, noviceLoadPercent: 100, sets: 0, retest: false },
  { upToDays: 14, loadPercent: 95, noviceLoadPercent: 90, sets: 0, retest: false },
  { upToDays: 28, loadPercent: 85, noviceLoadPercent: 70, sets: -1, retest: false },
  { upToDays: 56, loadPercent: 75, noviceLoadPercent: 70, sets: -1, restart: 'B1', retest: false },
];
/** After more than eight weeks without strength work (C6, D). */
const LONGEST: Row = {
  upToDays: Number.POSITIVE_INFINITY,
  loadPercent: 60,
  noviceLoadPercent: 50,
  sets: -1,
  restart: 'A',
  retest: true,
};

/** How to come back after `days` without strength work: percent of the old load, sets, phase and tests (C6 and D7, D). */
export function afterMissedTime(days: number, level: LiftingLevel): MissedTime {
  const row = ROWS.find(({ upToDays }) => days <= upToDays) ?? LONGEST;
  return {
    loadPercent: level === 'novice' ? row.noviceLoadPercent : row.loadPercent,
    sets: row.sets,
    ...(row.restart ? { restart: row.restart } : {}),
    retest: row.retest,
  };
}
