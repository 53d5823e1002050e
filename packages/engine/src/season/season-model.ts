import type { WeekStart } from '../calendar/epoch-day.ts';
import type { CautionSite, Event, Injury, LiftingLevel, Race, RaceEvent } from '../model/athlete.ts';
import type { Assumption, PhaseCode } from '../model/plan.ts';
import type { Policies } from '../model/policies.ts';
import type { EpochDay } from '../units/brands.ts';

export interface SeasonInput {
  readonly asOf: EpochDay;
  readonly weekStartsOn: WeekStart;
  readonly level: LiftingLevel;
  readonly event: Event;
  readonly goalDay?: EpochDay;
  /** Past races still matter while the legs recover from them. */
  readonly races: readonly Race[];
  readonly phaseOrder: Policies['phaseOrder'];
  /** Read only when the goal is a return from injury. */
  readonly injuries: readonly Injury[];
  /** First days of the weeks in which the runner cuts running back. */
  readonly cutBackWeeks?: ReadonlySet<EpochDay>;
  /** First days of the weeks away in which nothing loads the legs as at home. */
  readonly lightAwayWeeks?: ReadonlySet<EpochDay>;
  readonly age?: number;
  /** Weeks to plan where no race sets the length; 16 by default, at most 104. */
  readonly horizonWeeks?: number;
}

/** What a stretch of weeks is there for; the reason that a runner reads is made from it. */
export type Purpose =
  | { readonly kind: 'build'; readonly event: Event }
  | { readonly kind: 'recover'; readonly event: RaceEvent }
  | { readonly kind: 'between-races'; readonly event: RaceEvent }
  | { readonly kind: 'racing-weekly' }
  | { readonly kind: 'return'; readonly open?: OpenReturn }
  /** Held back by health answers. */
  | { readonly kind: 'until-cleared' };

/** An injury that the runner is not over yet. */
export interface OpenReturn {
  /** The lowest stage of D5 that an injury is at. */
  readonly stage: NonNullable<Injury['stage']>;
  readonly sites: readonly CautionSite[];
}

export type DeloadReason = 'cut-back' | 'every-third' | 'every-fourth' | 'cut-backs-far-apart';

/** A B or C race asks for fresh legs from this day until the race; the phase stays. */
export interface MiniTaper {
  readonly event: RaceEvent;
  readonly day: EpochDay;
  readonly noHeavyLegsFrom: EpochDay;
}

export interface SeasonWeek {
  /** 0 for the first week. */
  readonly index: number;
  readonly start: EpochDay;
  readonly code: PhaseCode;
  /** Index into the phases of the season. */
  readonly phase: number;
  /** 0 for the first week of the phase. */
  readonly weekInPhase: number;
  readonly weeksInPhase: number;
  readonly deload: boolean;
  readonly deloadWhy?: DeloadReason;
  /** Weeks before an A race, 0 in race week; present only while its taper lasts. */
  readonly taperOut?: number;
  /** What taper, deload and an eased return leave of the sets of a full week. */
  readonly setMultiplier: number;
  /** The most important race of the week. */
  readonly raceInWeek?: Race;
  readonly miniTaper?: MiniTaper;
  /** The race whose recovery limits some day of this week; the longest-lasting one. */
  readonly afterRace?: { readonly event: RaceEvent; readonly day: EpochDay };
}

export interface SeasonPhase {
  /** `b1-2` is the second phase of basic strength in the season. */
  readonly id: string;
  readonly code: PhaseCode;
  readonly purpose: Purpose;
  /** The runner knows the lifts: they lift already, or a phase of this kind came before. */
  readonly familiar: boolean;
  readonly start: EpochDay;
  /** Last day. */
  readonly end: EpochDay;
  readonly sources: readonly string[];
}

/** Something about the season that the runner should be told. */
export interface SeasonNote {
  readonly code: string;
  readonly text: string;
  readonly sources: readonly string[];
}

export interface Season {
  readonly start: EpochDay;
  /** Last day. */
  readonly end: EpochDay;
  readonly weeks: readonly SeasonWeek[];
  readonly phases: readonly SeasonPhase[];
  readonly assumptions: readonly Assumption[];
  readonly notes: readonly SeasonNote[];
}
