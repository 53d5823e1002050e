import type { Weekday } from '../calendar/epoch-day.ts';
import type { Event, LiftingLevel, RaceEvent } from './athlete.ts';
import type { Finding } from './finding.ts';
import type { Policies } from './policies.ts';
import type { RunKind, RunSource } from './run.ts';

export const PLAN_VERSION = 'stridelift/plan@1';

export type PhaseCode = 'A' | 'B1' | 'B2' | 'C' | 'D' | 'M' | 'T' | 'R' | 'RX';

export interface PlanPhase {
  readonly id: string;
  readonly code: PhaseCode;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly why: string;
  readonly sources: readonly string[];
}

export interface PlanWeek {
  readonly start: string;
  readonly phase: string;
  readonly deload: boolean;
  /** Sessions the dose asks for. */
  readonly target: number;
  /** Sessions placed. */
  readonly sessions: number;
  readonly runKm: number;
  readonly runKmChangePct?: number;
  readonly setsByPattern: Readonly<Record<string, number>>;
  readonly contacts: number;
  readonly minutes: number;
  /** What the dose asks of the target: sessions that load the legs, heavy ones among them, sessions with jumps. */
  readonly dose?: WeekDemand;
  readonly notes: readonly string[];
}

export interface WeekDemand {
  readonly legs: number;
  readonly heavy: number;
  readonly jumps: number;
  readonly legsMax: number;
}

export interface PlanRun {
  readonly id: string;
  readonly date: string;
  readonly at?: string;
  readonly kind: RunKind;
  readonly km?: number;
  readonly minutes?: number;
  readonly title?: string;
  readonly source: RunSource;
  readonly quality: boolean;
  readonly long: boolean;
}

export type Slot = 'standalone' | 'after-run' | 'before-run';

export interface Reason {
  readonly rule: string;
  readonly text: string;
  readonly sources: readonly string[];
}

/** A load that can be set up at the place of the session. */
export interface PlanLoad {
  /** Total, bar included; for `perHand` the weight of one. */
  readonly kg: number;
  readonly perHand?: boolean;
  /** Of the estimated one-repetition maximum. */
  readonly percent?: number;
  /** Per side of the bar, heaviest first. */
  readonly plates?: readonly number[];
  /** Where the number comes from, in words. */
  readonly basis: string;
}

export interface RampSet {
  readonly reps: number;
  readonly kg?: number;
  readonly percent: number;
}

export type BlockKind = 'warm-up' | 'power' | 'strength' | 'accessory' | 'core' | 'cool-down';

export interface PlanItem {
  readonly id: string;
  readonly exercise: string;
  readonly name: string;
  readonly pattern: string;
  readonly sets: number;
  readonly reps?: { readonly min: number; readonly max: number };
  readonly seconds?: number;
  readonly metres?: number;
  readonly contacts?: number;
  readonly perSide: boolean;
  readonly rampSets?: readonly RampSet[];
  readonly load?: PlanLoad;
  readonly rir?: number;
  readonly tempo?: string;
  readonly restSeconds: number;
  readonly cues: readonly string[];
  readonly why: string;
  readonly rules: readonly string[];
  readonly sources: readonly string[];
  readonly swaps: readonly string[];
}

export interface PlanBlock {
  readonly kind: BlockKind;
  readonly superset?: string;
  readonly items: readonly PlanItem[];
}

export interface PlanSession {
  readonly id: string;
  readonly date: string;
  readonly at?: string;
  readonly slot: Slot;
  readonly gapHours?: number;
  readonly place: string;
  readonly phase: string;
  readonly role: SessionRole;
  readonly title: string;
  readonly minutes: number;
  /** Minutes that the day offers; the session may need fewer. */
  readonly availableMinutes?: number;
  /** New exercises, or the first two weeks of lifting: expect some soreness. */
  readonly novel?: boolean;
  readonly legLoad: 0 | 1 | 2 | 3;
  readonly impact: 0 | 1 | 2 | 3;
  readonly contacts: number;
  readonly sets: number;
  readonly why: readonly Reason[];
  /** The items of the shorter versions, by minutes. */
  readonly versions: { readonly '20': readonly string[]; readonly '10': readonly string[] };
  /** Sets of each exercise in the shorter versions. */
  readonly versionSets?: { readonly '20': number; readonly '10': number };
  readonly blocks: readonly PlanBlock[];
}

export type SessionRole =
  | 'heavy'
  | 'moderate'
  | 'light'
  | 'mini-legs'
  | 'mini-upper'
  | 'primer'
  | 'mobility'
  | 'finisher'
  | 'trunk';

export interface DroppedSession {
  /** `YYYY-MM-DD`, first day of the week. */
  readonly week: string;
  readonly reason: string;
}

export interface ScheduleParameters {
  /** Where `auto` puts strength for this runner. */
  readonly placement: 'off-days' | 'hard-days' | 'spaced' | 'alternate-days';
  readonly fatigueHalfLifeHours: number;
  readonly heavyToQualitySoftHours: number;
  readonly legsToLegsSoftHours: number;
  /** Days without leg work between two leg sessions; absent where none is asked for. */
  readonly legDaysBetween?: 0 | 1;
}

/** When strength was possible, so that an audit can tell a free day from a closed one. */
export interface PlanAvailability {
  readonly week: Readonly<Partial<Record<Weekday, PlanOpening>>>;
  /** `YYYY-MM-DD` */
  readonly blockedDates: readonly string[];
  readonly restDay?: Weekday;
}

export interface PlanOpening {
  readonly minutes: number;
  readonly at?: string;
}

export interface PlanRace {
  readonly date: string;
  readonly event: RaceEvent;
  readonly priority: 'A' | 'B' | 'C';
}

export interface PlanSchedule {
  readonly hardMatches: number;
  readonly cost: number;
  readonly lowerBound: number;
  readonly optimal: boolean;
  /** What the rules were tuned with beyond the policies. */
  readonly parameters?: ScheduleParameters;
  readonly droppedSessions: readonly DroppedSession[];
}

export interface Assumption {
  readonly code: string;
  readonly text: string;
}

/** A card of knowledge, on the day on which it first matters. */
export interface PlanCard {
  readonly card: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Id of the session that it belongs to, where it does. */
  readonly session?: string;
}

/** The plan document of CONTRACT: plain data, dates as `YYYY-MM-DD`. */
export interface Plan {
  readonly version: typeof PLAN_VERSION;
  readonly engine: string;
  readonly asOf: string;
  readonly athlete: {
    readonly name: string;
    readonly lifting: LiftingLevel;
    readonly units: 'metric' | 'imperial';
    readonly timeZone: string;
  };
  readonly goal: { readonly event: Event; readonly date?: string };
  /** Absent in plans of others; then the goal and the races among the runs count. */
  readonly races?: readonly PlanRace[];
  readonly availability?: PlanAvailability;
  readonly policies: Policies;
  readonly season: { readonly start: string; readonly end: string; readonly phases: readonly PlanPhase[] };
  readonly weeks: readonly PlanWeek[];
  readonly runs: readonly PlanRun[];
  readonly sessions: readonly PlanSession[];
  readonly schedule: PlanSchedule;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
  /** What is worth knowing, each card once, in order of day. */
  readonly cards?: readonly PlanCard[];
}
