import type { LoadCaps } from '../prescribe/load/novice-caps.ts';
import { DELOAD } from '../season/deloads.ts';

/** A novice's week may always hold this many sets; growth is counted from there (D7, D). */
const LEAST_WEEK_SETS = 24;
/** The most of these weeks is what the next may grow from, so that a light week does not reset the base (D7, D). */
const WEEKS_BACK = 4;
/** D: a deload is a share of the fuller of these weeks, so that one short week does not make it shorter still. */
const DELOAD_WEEKS_BACK = 2;
/** D: sets of a session, at least; less is not worth the way. */
const LEAST_SESSION_SETS = 3;

/**
 * Keeps the working sets of a week from growing faster than the caps allow (D7: 20 % a week for novices), and makes a deload one: it is a share
 * of what was really written before, not of tables that the clock had cut already (B6).
 */
export interface SetBudget {
  /** Opens a week; `minutes` of each of its sessions in turn. */
  readonly startWeek: (minutes: readonly number[], caps: LoadCaps, deload: boolean) => void;
  /** Sets that the next session may hold: its share, by minutes, of what the week has left; in a deload, by what it held before. */
  readonly next: () => number;
  readonly spend: (sets: number) => void;
  readonly finishWeek: (deload: boolean) => void;
}

export function setBudget(): SetBudget {
  const weeks: (readonly number[])[] = [];
  let [left, least] = [0, 1];
  let [shares, most]: readonly [number[], readonly number[]] = [[], []];
  let used: number[] = [];
  return {
    startWeek: (ofSessions, { maxSetIncreasePct }, deload) => {
      const base = Math.max(LEAST_WEEK_SETS, ...weeks.slice(-WEEKS_BACK).map(sum));
      const grown = Math.floor(base * (1 + maxSetIncreasePct / 100));
      left = weeks.length === 0 ? base : grown;
      if (!Number.isFinite(maxSetIncreasePct)) left = Number.POSITIVE_INFINITY;
      [shares, most, used, least] = [[...ofSessions], [], [], 1];
      const full = deload ? fullest(weeks.slice(-DELOAD_WEEKS_BACK)) : undefined;
      if (!full) return;
      left = Math.round(sum(full) * DELOAD.setFactor);
      least = LEAST_SESSION_SETS;
      // Every session is lighter than it was, not only the week.
      if (full.length === ofSessions.length) {
        shares = [...full];
        most = full.map((sets) => Math.round(sets * DELOAD.setFactor));
      }
    },
    next: () => {
      const total = sum(shares);
      const share = (shares.shift() ?? 0) / Math.max(1, total);
      if (!Number.isFinite(left)) return left;
      return Math.max(least, Math.min(Math.round(left * share), most[used.length] ?? Number.POSITIVE_INFINITY));
    },
    spend: (sets) => {
      left -= sets;
      used.push(sets);
    },
    finishWeek: (deload) => {
      if (!deload) weeks.push(used);
    },
  };
}

function sum(sets: readonly number[]): number {
  return sets.reduce((total, of) => total + of, 0);
}

function fullest(weeks: readonly (readonly number[])[]): readonly number[] | undefined {
  return weeks.reduce<readonly number[] | undefined>(
    (full, week) => (sum(week) > sum(full ?? []) ? week : full),
    undefined,
  );
}
