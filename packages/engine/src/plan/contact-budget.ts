import type { WeekDose } from '../dose/week-dose.ts';
import { PLYO_LEVELS } from '../safety/plyo-levels.ts';
import { DELOAD } from '../season/deloads.ts';

/** The most that the landings of a week may grow by (B4, D). */
const GROWTH = 1.15;
/** Weeks back from which the next may grow (B4, D). */
const WEEKS_BACK = 8;

/**
 * Keeps ground contacts to what was really written: a week whose jumps found no day or no minutes is no base for the next, and the first week
 * starts at the least session of its level.
 */
export interface ContactBudget {
  readonly startWeek: (dose: WeekDose, jumpingSessions: number) => void;
  readonly next: () => number;
  readonly spend: (contacts: number) => void;
  readonly finishWeek: () => void;
}

export function contactBudget(contactsFactor: number): ContactBudget {
  const weeks: number[] = [];
  let [left, sessions, used, most, deload] = [0, 0, 0, 0, false];
  return {
    startWeek: (dose, jumpingSessions) => {
      const base = Math.max(0, ...weeks.slice(-WEEKS_BACK));
      const planned = dose.jumps.contactsASession * jumpingSessions;
      // Half of the fullest of many weeks could be more than the week before had.
      const allowed = dose.deload ? (weeks.at(-1) ?? 0) * DELOAD.plyoFactor : base * GROWTH;
      const start = (PLYO_LEVELS[Math.max(0, dose.jumps.level)]?.contactsSession.min ?? 0) * contactsFactor;
      left = Math.min(planned, Math.floor(base === 0 ? start : allowed));
      [sessions, used, most, deload] = [jumpingSessions, 0, dose.jumps.contactsASession, dose.deload];
    },
    next: () => Math.max(1, Math.min(most, Math.floor(left / Math.max(1, sessions)))),
    spend: (contacts) => {
      left -= contacts;
      used += contacts;
      if (contacts > 0) sessions -= 1;
    },
    finishWeek: () => {
      if (used > 0 && !deload) weeks.push(used);
    },
  };
}
