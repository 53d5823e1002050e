import type { Exercise, MovementPattern, Scale3 } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { BlockKind } from '../model/plan.ts';

/** Priority from which a full session misses a slot (S0-09; D). */
export const ESSENTIAL_FROM = 70;

/** How a slot is dosed: the table of phases speaks of main lifts, the others follow from it. */
export type Tier = 'power' | 'main' | 'secondary' | 'calf' | 'upper' | 'accessory' | 'trunk' | 'balance' | 'mobility';

/** One place in a session, to be filled by one exercise. */
export interface Slot {
  readonly id: string;
  readonly tier: Tier;
  readonly block: BlockKind;
  /** The first is what the slot is for, the others stand in where nothing of the first is left. */
  readonly patterns: readonly MovementPattern[];
  /** What must not be lost when time is short; 100 is the last to go. */
  readonly priority: number;
  /** So easy that no exercise for it is new work, however close the race. */
  readonly neverNew?: true;
  /** Slots of one group alternate as a superset. */
  readonly superset?: string;
  /** What the slot looks for beyond its pattern. */
  readonly wants?: Wants;
  /** Why the slot is in the session, in a few words. */
  readonly purpose: string;
}

export interface Wants {
  readonly plane?: Exercise['plane'];
  readonly unilateral?: boolean;
  readonly isometric?: boolean;
  readonly bentKnee?: boolean;
  /** Exercises that the event promises here. */
  readonly anyOf?: readonly string[];
}

export type TemplateId =
  | 'squat-day'
  | 'hinge-day'
  | 'whole'
  | 'upper-trunk'
  | 'upper-sides'
  | 'mini-squat'
  | 'mini-hinge'
  | 'mini-front'
  | 'mini-back'
  | 'primer'
  | 'mobility'
  | 'finisher'
  | 'trunk';

/** A session of the week to be filled: its kind, its slots, where it is and how heavy it may be on the legs. */
export interface Frame {
  readonly template: TemplateId;
  readonly place: Place;
  readonly legLoad: Scale3;
  readonly slots: readonly Slot[];
}
