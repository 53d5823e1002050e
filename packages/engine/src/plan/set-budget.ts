import type { LoadCaps } from '../prescribe/load/novice-caps.ts';

/** A novice's first week may hold this many sets; growth is counted from there (D7, D). */
const FIRST_WEEK_SETS = 24;
/** The most of these weeks is what the next may grow from, so that a light week does not reset the base. */
const WEEKS_BACK = 4;

/** Keeps the working sets of a week from growing faster than the caps allow (D7: 20 % a week for novices). */
export interface SetBudget {
  /** Sets that each of the week's sessions may hold. */
  readonly perSession: (sessions: number, caps: LoadCaps) => number;
  readonly finishWeek: (sets: number) => void;
}

export function setBudget(): SetBudget {
  const weeks: number[] = [];
  return {
    perSession: (sessions, caps) => {
      if (!Number.isFinite(caps.maxSetIncreasePct) || sessions === 0) return Number.POSITIVE_INFINITY;
      const base = Math.max(0, ...weeks.slice(-WEEKS_BACK));
      const most = base === 0 ? FIRST_WEEK_SETS : Math.floor(base * (1 + caps.maxSetIncreasePct / 100));
      return Math.max(1, Math.floor(most / sessions));
    },
    finishWeek: (sets) => {
      weeks.push(sets);
    },
  };
}
