import type { WeekDose } from '../dose/week-dose.ts';
import type { SessionFacts } from '../rules/day-facts.ts';
import type { EpochDay } from '../units/brands.ts';
import type { RaceShadow } from './race-shadow.ts';

/** A session that the schedule placed, before it has content. */
export interface PlacedSession {
  /** Index into the days of the season. */
  readonly index: number;
  readonly day: EpochDay;
  readonly place: string;
  readonly facts: SessionFacts;
  readonly dose: WeekDose;
  /** 0 for the first session of its kind (legs or not) in the week. */
  readonly ordinal: number;
  /** Leg sessions placed in the same week. */
  readonly legSessions: number;
  /** What a race near by keeps out. */
  readonly shadow: RaceShadow;
  /** The legs were trained in the weeks before, away from races, so that what is new to them is known. */
  readonly legsTrained: boolean;
}
