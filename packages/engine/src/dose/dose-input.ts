import type { Event, LiftingLevel } from '../model/athlete.ts';
import type { Scale3 } from '../model/exercise.ts';
import type { Policies } from '../model/policies.ts';
import type { PlyoLevelMax, PlyoRung } from '../safety/plyo-levels.ts';
import type { Season } from '../season/season-model.ts';

/** What the dose depends on: the season, the runner's level and choices, and what safety allows. */
export interface DoseInput {
  readonly season: Season;
  readonly event: Event;
  readonly level: LiftingLevel;
  readonly policies: Policies;
  /** Days of a usual week on which strength is possible. */
  readonly openDays: number;
  /** Those that the first week still has on the day of planning. */
  readonly openDaysLeft: number;
  /** Most the legs may be asked for at any place of the runner. */
  readonly maxLegLoad: Scale3;
  /** From this week of strength on 80 % and more is allowed; 0 for those who lift already. */
  /** Power is weight moved fast, not heavy (from 65 on, B9). */
  readonly lightAndFast: boolean;
  readonly heavyFromWeek: number;
  /** Highest plyometric level reached within the season, -1 for none. */
  readonly plyoLevel: PlyoLevelMax;
  /** The level at which jumping begins, for who has lifted lately; all others begin at the bottom. */
  readonly plyoStart: PlyoRung;
  readonly contactsFactor: number;
  /** Nothing gets harder from week to week. */
  readonly steady: boolean;
  /** Sessions that keep strength: 1, or 2 from age 65. */
  readonly maintenanceSessions: number;
  /** Lifted within the weeks in which a repeated bout still protects. */
  readonly liftsAlready: boolean;
}
