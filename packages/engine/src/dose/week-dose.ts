import type { PhaseCode } from '../model/plan.ts';
import { DELOAD } from '../season/deloads.ts';
import type { SeasonWeek } from '../season/season-model.ts';
import type { EpochDay } from '../units/brands.ts';
import { type ContactPlan, planContacts } from './contacts.ts';
import type { DoseInput } from './dose-input.ts';
import { heavyExposures, legSessions, sessionsOfWeek } from './exposures.ts';
import { hasHeavyDay } from './heavy-days.ts';

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
  /** A taper week before race week: fewer sets of what is known, no load that rises. */
  readonly tapers: boolean;
  /** The week whose sets, repetitions and effort this one takes, where it is not its own (B1: a taper does those of the phase before it). */
  readonly like?: WeekLike;
  readonly minutes: number;
  readonly raceWeek: boolean;
  readonly mini: boolean;
}

/** What a week of a phase asks of its lifts. */
export interface WeekLike {
  readonly code: PhaseCode;
  readonly weekInPhase: number;
  /** Sessions with heavy legs; beside one a moderate session does a set less. */
  readonly heavy: number;
}

/** D: sessions of four short ones last 12 to 20 minutes (A2, C11). */
const MINI_MINUTES = 20;
/** First weeks of a season in which leg work counts as new (B7, D). */
const NOVEL_WEEKS = 2;

/** The dose of every week of the season, in order. */
export function doseSeason(input: DoseInput): WeekDose[] {
  const contacts = planContacts(input);
  return input.season.weeks.map((week, index) => doseWeek(input, week, contacts[index] as ContactPlan));
}

/** B5: after a race strength begins as easily as in a recovery week. */
const EASY: WeekLike = { code: 'R', weekInPhase: 0, heavy: 0 };

/** D4, D5: what stands before the first step of a way back stays as it is until the runner says that the step is passed. */
const STEADY: WeekLike = { code: 'RX', weekInPhase: 0, heavy: 0 };

/**
 * Where nothing may get harder every week but a recovery is like the first. A taper takes the lifts of the phase before it; the week after one of two close races, before heavy legs are due again, begins as a recovery
 * does. Races every week leave no such week, and their maintenance stays as it is.
 */
function likeOf(input: DoseInput, week: SeasonWeek): WeekLike | undefined {
  const { weeks, phases } = input.season;
  if (input.steady) return week.code === 'R' ? undefined : STEADY;
  if (week.code === 'T') {
    const before = weeks.slice(0, week.index).findLast(({ code }) => code !== 'T');
    if (!before) return undefined;
    const { taperOut: _, ...usual } = before;
    const { code, weekInPhase } = usual;
    return { code, weekInPhase, heavy: heavyExposures(input, { ...usual, deload: false }, 2) };
  }
  const between = phases[week.phase]?.purpose.kind === 'between-races';
  return between && week.afterRace && !hasHeavyDay(week, weeks) ? EASY : undefined;
}

/**
 * The doses with the jumps that a schedule left room for: levels and contacts climb only over weeks in which jumps were `placed`, by index.
 * How many sessions jump, and how hard they land, stays as it was scheduled.
 */
export function withJumpsAsPlaced(
  input: DoseInput,
  doses: readonly WeekDose[],
  placed: (week: number) => number,
): WeekDose[] {
  const contacts = planContacts(input, placed);
  return doses.map((dose, index) => {
    const { level, contactsASession } = contacts[index] as ContactPlan;
    return { ...dose, jumps: { ...dose.jumps, level, contactsASession } };
  });
}

function doseWeek(input: DoseInput, week: SeasonWeek, jumps: ContactPlan): WeekDose {
  const mini = input.policies.split === 'mini4';
  const sessions = sessionsOfWeek(input, week);
  const legs = legSessions(input, week, sessions);
  const like = likeOf(input, week);
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
    tapers: week.taperOut !== undefined && week.taperOut > 0,
    ...(like && { like }),
    minutes: mini ? Math.min(input.policies.sessionMinutes, MINI_MINUTES) : input.policies.sessionMinutes,
    raceWeek: week.taperOut === 0,
    mini,
  };
}
