import { KEEPING } from '../dose/contacts.ts';
import type { WeekDose } from '../dose/week-dose.ts';
import type { PlanSession } from '../model/plan.ts';
import { PLYO_LEVELS } from '../safety/plyo-levels.ts';
import { DELOAD } from '../season/deloads.ts';

/** The most that the landings of a week may grow by (B4, D). */
const GROWTH = 1.15;
/** Weeks whose dose the endurance phase and maintenance keep (D). */
const KEPT_WEEKS = 3;
/** One leg's contact counts one and a half (B4, D). */
export const ONE_LEG_CONTACT = 1.5;
/** How much more than its share of the week a session may land when another had no minutes for its own (D). */
const CATCH_UP = 1.2;
/** Weeks back from which the next may grow (B4, D). */
const WEEKS_BACK = 8;

/**
 * Keeps ground contacts to what was really written: a week whose jumps found no day or no minutes is no base for the next, and the first week
 * starts at the least session of its level.
 */
export interface ContactBudget {
  readonly startWeek: (dose: WeekDose, jumpingSessions: number) => void;
  readonly next: () => number;
  /** Takes what a session landed, by `weightOfContacts`. */
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
      const kept = KEEPING.has(dose.code) ? Math.max(0, ...weeks.slice(-KEPT_WEEKS)) : base * GROWTH;
      // Half of the fullest of many weeks could be more than the week before had.
      const allowed = dose.deload ? (weeks.at(-1) ?? 0) * DELOAD.plyoFactor : kept;
      const start = (PLYO_LEVELS[Math.max(0, dose.jumps.level)]?.contactsSession.min ?? 0) * contactsFactor;
      left = Math.min(planned, Math.floor(base === 0 ? start : allowed));
      // What one session had no minutes for is hardly made up for by the next: it would crowd out lifts there.
      most = Math.min(dose.jumps.contactsASession, Math.ceil((left / Math.max(1, jumpingSessions)) * CATCH_UP));
      [sessions, used, deload] = [jumpingSessions, 0, dose.deload];
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

/** Ground contacts of a session, those on one leg counted for more. */
export function weightOfContacts({ blocks }: PlanSession): number {
  let weight = 0;
  for (const { items } of blocks) {
    for (const { contacts = 0, perSide } of items) weight += contacts * (perSide ? ONE_LEG_CONTACT : 1);
  }
  return weight;
}
