import type { PhaseCode } from '../model/plan.ts';
import { DELOAD } from '../season/deloads.ts';
import type { SeasonWeek } from '../season/season-model.ts';
import type { EpochDay } from '../units/brands.ts';
import { type ContactPlan, planContacts } from './contacts.ts';
import type { DoseInput } from './dose-input.ts';
import { heavyExposures, legSessions, sessionsOfWeek } from './exposures.ts';

/** What one week must hold. */
export interface WeekDose {
  readonly index: number;
  readonly start: EpochDay;
  readonly code: PhaseCode;
  readonly phase: number;
  readonly weekInPhase: number;
  readonly weeksInPhase: number;
  readonly sessions: number;
  /** Sessions that load the legs; the others are upper body and trunk. */
  readonly legs: number;
  /** Of those, sessions with heavy legs. */
  readonly heavy: number;
  readonly legsMax: number;
  readonly jumps: ContactPlan;
  /** The first two weeks of someone who has not lifted lately. */
  readonly novel: boolean;
  readonly deload: boolean;
  /** What taper, deload and an eased return leave of the sets. */
  readonly setFactor: number;
  readonly rirPlus: number;
  readonly minutes: number;
  readonly raceWeek: boolean;
  readonly mini: boolean;
}

/** D: sessions of four short ones last 12 to 20 minutes (A2, C11). */
const MINI_MINUTES = 20;
const NOVEL_WEEKS = 2;

/** The dose of every week of the season, in order. */
export function doseSeason(input: DoseInput): WeekDose[] {
  const contacts = planContacts(input);
  return input.season.weeks.map((week, index) => doseWeek(input, week, contacts[index] as ContactPlan));
}

/**
 * The doses with the jumps that a schedule left room for: levels and contacts climb only over weeks in which somebody `jumped`, by index.
 * How many sessions jump, and how hard they land, stays as it was scheduled.
 */
export function withJumpsAsPlaced(
  input: DoseInput,
  doses: readonly WeekDose[],
  jumped: (week: number) => boolean,
): WeekDose[] {
  const contacts = planContacts(input, jumped);
  return doses.map((dose, index) => {
    const { level, contactsASession } = contacts[index] as ContactPlan;
    return { ...dose, jumps: { ...dose.jumps, level, contactsASession } };
  });
}

function doseWeek(input: DoseInput, week: SeasonWeek, jumps: ContactPlan): WeekDose {
  const mini = input.policies.split === 'mini4';
  const sessions = sessionsOfWeek(input, week);
  const legs = legSessions(input, week, sessions);
  return {
    index: week.index,
    start: week.start,
    code: week.code,
    phase: week.phase,
    weekInPhase: week.weekInPhase,
    weeksInPhase: week.weeksInPhase,
    sessions,
    legs,
    heavy: heavyExposures(input, week, legs),
    legsMax: mini ? 2 : Math.max(legs, 0),
    jumps: { ...jumps, sessions: Math.min(jumps.sessions, legs) },
    novel: week.index < NOVEL_WEEKS && !input.liftsAlready,
    deload: week.deload,
    setFactor: week.setMultiplier,
    rirPlus: week.deload ? DELOAD.rirPlus : 0,
    minutes: mini ? Math.min(input.policies.sessionMinutes, MINI_MINUTES) : input.policies.sessionMinutes,
    raceWeek: week.taperOut === 0,
    mini,
  };
}
