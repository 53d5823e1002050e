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
  /** Sets that the next session may hold: its share, by minutes, of what the week has left. */
  readonly next: () => number;
  readonly spend: (sets: number) => void;
  readonly finishWeek: (deload: boolean) => void;
}

export function setBudget(): SetBudget {
  const weeks: number[] = [];
  let [left, used, least] = [0, 0, 1];
  let minutes: number[] = [];
  return {
    startWeek: (ofSessions, { maxSetIncreasePct }, deload) => {
      const base = Math.max(LEAST_WEEK_SETS, ...weeks.slice(-WEEKS_BACK));
      const grown = Math.floor(base * (1 + maxSetIncreasePct / 100));
      left = weeks.length === 0 ? base : grown;
      if (!Number.isFinite(maxSetIncreasePct)) left = Number.POSITIVE_INFINITY;
      if (deload && weeks.length > 0)
        left = Math.round(Math.max(...weeks.slice(-DELOAD_WEEKS_BACK)) * DELOAD.setFactor);
      least = deload ? LEAST_SESSION_SETS : 1;
      used = 0;
      minutes = [...ofSessions];
    },
    next: () => {
      const total = minutes.reduce((sum, value) => sum + value, 0);
      const share = (minutes.shift() ?? 0) / Math.max(1, total);
      return Number.isFinite(left) ? Math.max(least, Math.round(left * share)) : left;
    },
    spend: (sets) => {
      left -= sets;
      used += sets;
    },
    finishWeek: (deload) => {
      if (!deload) weeks.push(used);
    },
  };
}
