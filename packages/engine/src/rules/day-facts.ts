import type { RaceEvent } from '../model/athlete.ts';
import type { Scale3 } from '../model/exercise.ts';
import type { SessionRole } from '../model/plan.ts';
import type { RunKind } from '../model/run.ts';

/** A run as rules see it. Clock times are minutes since midnight. */
export interface RunFacts {
  readonly what: 'run';
  readonly kind: RunKind;
  readonly quality: boolean;
  readonly long: boolean;
  readonly start: number;
  readonly end: number;
}

/** A strength session as rules see it. */
export interface SessionFacts {
  readonly what: 'session';
  readonly role: SessionRole;
  /** 3 is what the 24 and 48 hour rules speak of. */
  readonly legLoad: Scale3;
  readonly impact: Scale3;
  /** New exercises, or the first two weeks: soreness is to be expected. */
  readonly novel: boolean;
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
}

/** Anything with a place on the clock. */
export type Moment = RunFacts | SessionFacts;

/** Races near enough for some rule to speak of them, nearest first. */
export interface RaceFacts {
  readonly ahead: readonly RaceAhead[];
  readonly behind: readonly RaceBehind[];
}

export interface RaceAhead {
  /** 0 on race day. */
  readonly daysTo: number;
  readonly event: RaceEvent;
  /** B and C races get a mini-taper only. */
  readonly goal: boolean;
}

export interface RaceBehind {
  /** 1 on the day after. */
  readonly daysSince: number;
  readonly event: RaceEvent;
}

/** What the dose asks of the week that the day belongs to. */
export interface WeekFacts {
  readonly sessions: number;
  /** Sessions with heavy legs, of the sessions. */
  readonly heavy: number;
  /** Sessions that load the legs at all, heavy ones included. */
  readonly legs: number;
  /** Sessions with jumps. */
  readonly jumps: number;
  /** Most sessions that may load the legs; two for four minis. */
  readonly legsMax: number;
  /** Days of the week without a run. */
  readonly runFreeDays: number;
}

/** What the next day holds, as far as today's choice must know. */
export interface TomorrowFacts {
  readonly quality: boolean;
  readonly long: boolean;
  /** No run, or only easy and recovery running. */
  readonly easyOrRest: boolean;
}

/** Why no session may stand on a day. */
export type Closed = 'no-time' | 'blocked' | 'rest-day';

/** One letter of the calendar's word: everything rules may look at, and nothing about the athlete. */
export interface DayFacts {
  readonly firstOfWeek: boolean;
  readonly lastOfWeek: boolean;
  readonly runs: readonly RunFacts[];
  readonly closed?: Closed;
  /** Minutes the runner has. */
  readonly minutes: number;
  readonly race: RaceFacts;
  readonly week: WeekFacts;
  readonly tomorrow: TomorrowFacts;
  readonly session?: SessionFacts;
}

/** Runs and session of a day in the order in which they start. */
export function moments(day: DayFacts): readonly Moment[] {
  if (!day.session) return day.runs;
  if (day === lastAsked) return lastAnswer;
  let known = inOrder.get(day);
  if (!known) {
    known = [...day.runs, day.session].sort((a, b) => a.start - b.start);
    inOrder.set(day, known);
  }
  lastAsked = day;
  lastAnswer = known;
  return known;
}

/** Every rule asks for the same order, most often one after the other. */
const inOrder = new WeakMap<DayFacts, readonly Moment[]>();
let lastAsked: DayFacts | undefined;
let lastAnswer: readonly Moment[] = [];

export const isSession = (moment: Moment): moment is SessionFacts => moment.what === 'session';
export const loadsLegs = (moment: Moment): boolean => moment.what === 'session' && moment.legLoad >= 2;
export const isHeavyLegs = (moment: Moment): boolean => moment.what === 'session' && moment.legLoad === 3;
export const isJumping = (moment: Moment): boolean => moment.what === 'session' && moment.impact >= 1;
export const isHighJumping = (moment: Moment): boolean => moment.what === 'session' && moment.impact === 3;
export const isNovelLegs = (moment: Moment): boolean =>
  moment.what === 'session' && moment.novel && moment.legLoad >= 2;
export const isQualityRun = (moment: Moment): boolean => moment.what === 'run' && moment.quality;
export const isLongRun = (moment: Moment): boolean => moment.what === 'run' && moment.long;
export const isKeyRun = (moment: Moment): boolean => moment.what === 'run' && (moment.quality || moment.long);
export const isEasyRun = (moment: Moment): boolean => moment.what === 'run' && !moment.quality && !moment.long;

/** Minutes since midnight at which the day's session starts; never, where there is none. */
export function startOfSession(day: DayFacts): number {
  return day.session ? day.session.start : Number.POSITIVE_INFINITY;
}
