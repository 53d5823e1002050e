import type { Scale3 } from '../model/exercise.ts';
import type { PhaseCode } from '../model/plan.ts';
import { PLYO_LEVELS, type PlyoLevelMax, type PlyoRung } from '../safety/plyo-levels.ts';
import { DELOAD } from '../season/deloads.ts';
import { PHASE_TABLE } from '../season/phase-table.ts';
import type { SeasonWeek } from '../season/season-model.ts';
import type { DoseInput } from './dose-input.ts';

/** Jumps of a week: how many sessions, how many ground contacts in each, at which level. */
export interface ContactPlan {
  readonly level: PlyoLevelMax;
  /** The level that the schedule counted on; it stands in where nothing of `level` can be done. */
  readonly mostLevel: PlyoLevelMax;
  readonly impact: Scale3;
  readonly sessions: number;
  readonly contactsASession: number;
}

/** The most that the landings of a week may grow by (B4, D). */
const GROWTH = 1.15;
/** D: fewer than this a week are one session. */
const ONE_SESSION_BELOW = 50;
/** B1: D keeps one short dose, maintenance a little. */
export const KEEPING: ReadonlySet<PhaseCode> = new Set(['D', 'M']);
const NONE: ContactPlan = { level: -1, mostLevel: -1, impact: 0, sessions: 0, contactsASession: 0 };

/** The highest jumping level of each phase; -1 is none (B1, D). */
const PHASE_MOST_LEVEL: Readonly<Record<PhaseCode, PlyoLevelMax>> = {
  A: 1,
  B1: 2,
  B2: 3,
  C: 4,
  D: 4,
  M: 4,
  T: -1,
  R: -1,
  RX: -1,
};

/**
 * Contacts week by week: volume or intensity grows, never both; at most 15 % a week; two weeks on a level before the next;
 * a deload halves them; the phase, the level's session and its weekly cap bound them (B1, B4).
 * `placed` are the sessions that found a day for their jumps, by index of the week: one of two holds more, and a week without any is no
 * step on the way. The endurance phase and maintenance keep a dose and never raise it, so that power is where contacts peak.
 */
export function planContacts(input: DoseInput, placed: (week: number) => number = () => 2): ContactPlan[] {
  let reached = Math.min(input.plyoLevel, input.liftsAlready ? input.plyoStart : 0) as PlyoLevelMax;
  const weeksAt = [0, 0, 0, 0, 0];
  let [weekly, last] = [0, -1];
  return input.season.weeks.map((week) => {
    const most = Math.min(PHASE_MOST_LEVEL[week.code], input.plyoLevel) as PlyoLevelMax;
    const resting = week.taperOut !== undefined || week.afterRace !== undefined;
    if (most < 0 || reached < 0 || resting) return NONE;
    const held = (weeksAt[reached] as number) >= rowOf(reached).holdWeeks;
    if (held && reached < most && !week.deload) reached = (reached + 1) as PlyoLevelMax;
    const level = Math.min(reached, most) as PlyoRung;
    const happened = placed(week.index) > 0;
    if (happened) weeksAt[level] = (weeksAt[level] as number) + 1;
    const begun = rowOf(level).contactsSession.min * input.contactsFactor;
    const rises = level <= last && !KEEPING.has(week.code);
    const planned = week.deload ? (weekly || begun) * DELOAD.plyoFactor : grown(weekly || begun, weekly, rises);
    const dose = doseOf(level, week, planned, placed(week.index), input);
    if (happened && !week.deload) {
      weekly = dose.sessions * dose.contactsASession || weekly;
      last = level;
    }
    return dose;
  });
}

/** Contacts after `weekly` of the week before, from `base`; the week that raises the level keeps their number. */
function grown(base: number, weekly: number, rises: boolean): number {
  return weekly === 0 || !rises ? base : weekly * GROWTH;
}

function doseOf(
  level: PlyoRung,
  week: SeasonWeek,
  planned: number,
  placed: number,
  { contactsFactor }: DoseInput,
): ContactPlan {
  const { contactsSession, perWeek, weeklyCap, impact } = rowOf(level);
  const once = week.code === 'D' || week.code === 'M' || planned < ONE_SESSION_BELOW;
  const sessions = Math.max(1, Math.min(placed, once ? 1 : perWeek.max));
  const most = Math.min(contactsSession.max, PHASE_TABLE[week.code].plyoContacts.max) * contactsFactor;
  const bounded = Math.min(planned, weeklyCap * contactsFactor, most * sessions);
  return { level, mostLevel: level, impact, sessions, contactsASession: Math.max(1, Math.floor(bounded / sessions)) };
}

function rowOf(level: PlyoLevelMax) {
  return PLYO_LEVELS[Math.max(0, level)] as (typeof PLYO_LEVELS)[number];
}
