import type { Slot } from '../compose/slot.ts';
import type { WeekDose } from '../dose/week-dose.ts';
import type { Exercise, Scale3 } from '../model/exercise.ts';
import type { Policies } from '../model/policies.ts';
import { plyoLevelOf } from '../safety/plyo-levels.ts';
import { PHASE_TABLE } from '../season/phase-table.ts';
import type { Mutable } from '../units/mutable.ts';
import { bodyweightStep } from './bodyweight-progress.ts';
import type { LoadCaps } from './load/novice-caps.ts';
import { type TierDose, tierDose } from './tier-dose.ts';
import { secondsPerRep } from './time-model.ts';

/**
 * An exercise with its sets and effort, before load and time are settled. Every field is always there, with `undefined` where it does not apply:
 * drafts of one shape are read and copied many times faster.
 */
export interface Draft {
  readonly slot: Slot;
  readonly exercise: Exercise;
  readonly sets: number;
  readonly reps?: { readonly min: number; readonly max: number } | undefined;
  readonly seconds?: number | undefined;
  readonly metres?: number | undefined;
  /** Ground contacts of the whole exercise. */
  readonly contacts?: number | undefined;
  readonly perSide: boolean;
  readonly rir: number;
  readonly restSeconds: number;
  readonly tempo: string;
  readonly maxPercent: number;
  /** Repetitions may rise to this where the place has nothing heavier. */
  readonly mostReps: number;
  /** Alternates with the others of this name. */
  readonly superset?: string | undefined;
  /** Seconds under way in one set, both sides together. */
  readonly workSeconds: number;
}

/** What bounds effort for this runner in this week. */
export interface EffortBounds {
  readonly caps: LoadCaps;
  readonly minRir: number;
  readonly maxPercent: number;
  readonly maxReps?: number;
  readonly minReps?: number;
  readonly maxSets?: number;
  /** Longer rests would only take time. */
  readonly maxRestSeconds?: number;
  /** Weight moved fast instead of heavy (power from 65 on, B9). */
  readonly lightAndFast: boolean;
  /** Repetitions of the stage of a way back, where it is loaded (D5). */
  readonly stageReps?: { readonly min: number; readonly max: number };
  /** A tender site takes it no faster than this. */
  readonly slowTempo?: string;
  /** Longest hold of this exercise, where it has a bound of its own. */
  readonly maxSeconds?: number;
}

export interface DraftInput {
  readonly slot: Slot;
  readonly exercise: Exercise;
  readonly week: WeekDose;
  readonly legLoad: Scale3;
  readonly policies: Policies;
  readonly bounds: EffortBounds;
  /** The heavy lift of an endurance week. */
  readonly heavyTouch: boolean;
  /** Ground contacts for this exercise, where it jumps. */
  readonly contacts: number;
  readonly hasLoad: boolean;
  /** Earlier weeks with this exercise at this place. */
  readonly weeksDone: number;
  /** Repetitions that a test of the exercise allows a first set without load. */
  readonly testedStart?: number | undefined;
  /** For a pattern that tested weak, inside the caps. */
  readonly extraSets: number;
}

/** D: percent of the maximum up to which a session stays moderate; heavy sets are 80 % and more (B1). */
export const MODERATE_PERCENT = 78;
/** D: seconds of rest without a load to recover from, at most. */
const UNLOADED_REST = 75;
/** D: repetitions past which a set is no longer strength work. */
const MOST_REPS = 20;
/** Metres of a set of carries or drills (D). */
const METRES = 30;
/** Metres in a second of such a set (D). */
const METRES_A_SECOND = 1;
/** D: what cannot be loaded gets a few repetitions more in the strength phases. */
const BODYWEIGHT_EXTRA_REPS = 3;
/** D: from here on a side takes fewer repetitions than both together, so that a set stays under two minutes. */
const MANY_REPS = 10;
/** Repetitions past which a side takes no fewer, since endurance is what the set is for (D). */
const FEWER_A_SIDE_UP_TO = 15;
/** Percent of the maximum that is moved fast from 65 on: B9 has 40 to 60 (P Fragala 2019). */
const FAST_PERCENT = 60;
/** D: a set moved fast ends long before it is hard. */
const FAST_RIR = 5;
/** A set moved fast has six repetitions at most; more of them are done under control (B1, D). */
const MOST_FAST_REPS = 6;
/** D, B4: short sets for full jumps, longer ones for quick hops and drills. */
const CONTACTS_A_SET = { full: 6, quick: 12 } as const;
/** D: where sets are cut, the others may take this many before contacts are lost. */
const MOST_CONTACTS_A_SET = { full: 10, quick: 20 } as const;
/** Sets of one jumping exercise, at most (D). */
const MOST_JUMP_SETS = 4;
const QUICK_HOPS = /pogo|rope|skip|line-hop/;
/** D: rest after quick hops and landing drills; full jumps rest as the table says. */
const QUICK_REST = 45;

function kindOfJump({ id }: Exercise): keyof typeof CONTACTS_A_SET {
  return QUICK_HOPS.test(id) ? 'quick' : 'full';
}

function isLowJump(exercise: Exercise): boolean {
  return kindOfJump(exercise) === 'quick' || plyoLevelOf(exercise.id) === 0;
}

function contactsASet(exercise: Exercise): number {
  return CONTACTS_A_SET[kindOfJump(exercise)];
}

/** Of `contacts`, those that so many sets of a jump can hold: a set takes more than was drafted as far as it can bear, never less. */
export function contactsKept(
  { exercise, contacts: drafted = 0, sets: of }: Draft,
  contacts: number,
  sets: number,
): number {
  const aSet = Math.max(MOST_CONTACTS_A_SET[kindOfJump(exercise)], drafted / of);
  return Math.min(contacts, Math.round(sets * aSet));
}

/** Sets, repetitions and effort of an exercise in a week: phase and tier, then deload or taper, then what caps the runner. */
export function draftItem(input: DraftInput): Draft {
  const { slot, exercise, week, policies, bounds } = input;
  const dose = tierDose(slot.tier, week, policies, input.heavyTouch);
  const { code, heavy } = week.like ?? week;
  const lower = input.legLoad === 2 && heavy > 0 && !input.heavyTouch;
  const lifts = slot.tier === 'main' || slot.tier === 'secondary';
  const fast = bounds.lightAndFast && lifts && code === 'C';
  const wanted = dose.sets - (lower && lifts && dose.sets > 2 ? 1 : 0) + (week.deload ? 0 : input.extraSets);
  const sets = setsOf(wanted, week, bounds, slot);
  const least = Math.max(bounds.minRir, bounds.caps.minRir, week.code === 'T' ? PHASE_TABLE.T.main.rir.min : 0);
  const reserve = Math.max(dose.rir + week.rirPlus + (lower && lifts ? 1 : 0), least);
  const rir = fast ? Math.max(FAST_RIR, reserve) : reserve;
  const perSide = exercise.laterality !== 'bilateral';
  /** What takes the sides by turns is counted by repetitions on each, but timed and walked once. */
  const oneSided = exercise.laterality === 'unilateral';
  const own = tempoOf(exercise, fast ? 'explosive' : dose.tempo);
  const draft: Mutable<Draft> = {
    slot,
    exercise,
    sets,
    reps: undefined,
    seconds: undefined,
    metres: undefined,
    contacts: undefined,
    perSide,
    rir,
    restSeconds: Math.min(
      dose.restSeconds,
      input.hasLoad ? (bounds.maxRestSeconds ?? dose.restSeconds) : UNLOADED_REST,
    ),
    tempo: bounds.slowTempo === undefined ? own : slowerOf(own, bounds.slowTempo),
    maxPercent: Math.min(
      dose.maxPercent,
      bounds.maxPercent,
      bounds.caps.maxPercent,
      lifts && input.legLoad === 2 ? MODERATE_PERCENT : 100,
      fast ? FAST_PERCENT : 100,
    ),
    mostReps: Math.min(
      bounds.maxReps ?? MOST_REPS,
      (input.hasLoad ? bounds.stageReps?.max : undefined) ?? MOST_REPS,
      policies.intensityPolicy === 'evidence' && code !== 'R' ? MOST_REPS : dose.reps.max,
    ),
    superset: undefined,
    workSeconds: 0,
  };
  switch (exercise.doseUnit) {
    case 'seconds':
      draft.perSide = oneSided;
      draft.seconds = Math.min(dose.seconds, bounds.maxSeconds ?? dose.seconds);
      draft.workSeconds = draft.seconds * (oneSided ? 2 : 1);
      break;
    case 'metres':
      draft.perSide = oneSided;
      draft.metres = METRES;
      draft.workSeconds = (METRES / METRES_A_SECOND) * (oneSided ? 2 : 1);
      break;
    case 'contacts':
      draft.contacts = Math.max(1, input.contacts);
      draft.sets = Math.max(
        1,
        Math.min(MOST_JUMP_SETS, bounds.maxSets ?? MOST_JUMP_SETS, Math.round(draft.contacts / contactsASet(exercise))),
      );
      draft.perSide = oneSided;
      if (isLowJump(exercise)) draft.restSeconds = Math.min(QUICK_REST, draft.restSeconds);
      draft.workSeconds = draft.contacts / draft.sets;
      break;
    default:
      settleReps(draft, input, dose, lifts, fast);
  }
  return draft;
}

/** Repetitions of the table, or of the ladder for what carries no load and so cannot get heavier. What is quick on purpose does not climb. */
function settleReps(draft: Mutable<Draft>, input: DraftInput, dose: TierDose, lifts: boolean, fast: boolean): void {
  const { exercise, slot, week, policies, bounds, hasLoad, weeksDone } = input;
  const climbs = !hasLoad && !fast && !week.raceWeek && policies.intensityPolicy === 'evidence';
  const weeks = week.deload || week.tapers ? Math.max(0, weeksDone - 1) : weeksDone;
  const { code } = week.like ?? week;
  const step = climbs ? bodyweightStep(slot.tier, code, weeks, draft.perSide, input.testedStart) : undefined;
  draft.reps =
    hasLoad && bounds.stageReps
      ? within(bounds.stageReps, bounds)
      : step
        ? within(step.reps, bounds)
        : repsOf(dose.reps, bounds, draft.perSide, !hasLoad && !dose.heavy && lifts && !fast);
  if (lifts && draft.tempo === 'explosive') settleSpeed(draft, exercise, step !== undefined);
  else if (step?.tempo) draft.tempo = tempoOf(exercise, step.tempo);
  draft.workSeconds = secondsOfReps(draft.reps, draft.tempo, draft.perSide);
}

/**
 * An explosive set stays short; where its repetitions are many, because of age or because nothing weighs, it is done under control, yet not slowly:
 * the jumps of the power phase need the minutes.
 */
function settleSpeed(draft: Mutable<Draft>, { tempo: own }: Exercise, climbs: boolean): void {
  const many = climbs || (draft.reps?.max ?? 0) > MOST_FAST_REPS;
  if (!many) draft.mostReps = Math.min(draft.mostReps, MOST_FAST_REPS);
  else if (own !== 'explosive') draft.tempo = PHASE_TABLE.B1.main.tempo;
}

/** Seconds under way in a set of repetitions, both sides together. */
export function secondsOfReps(
  reps: { readonly min: number; readonly max: number },
  tempo: string,
  perSide: boolean,
): number {
  return Math.round(((reps.min + reps.max) / 2) * secondsPerRep(tempo) * (perSide ? 2 : 1));
}

function setsOf(sets: number, week: WeekDose, bounds: EffortBounds, slot: Slot): number {
  const eased = slot.tier === 'mobility' ? sets : Math.max(1, Math.round(sets * week.setFactor));
  return Math.max(1, Math.min(eased, bounds.caps.maxSets, bounds.maxSets ?? eased));
}

/** Repetitions inside the bounds: a side takes two to three fewer, what cannot be loaded a few more (D). */
function repsOf(
  reps: { readonly min: number; readonly max: number },
  bounds: EffortBounds,
  perSide: boolean,
  bodyweightOnly: boolean,
): { min: number; max: number } {
  if (perSide && reps.min >= MANY_REPS && reps.max <= FEWER_A_SIDE_UP_TO) {
    return repsOf({ min: reps.min - 2, max: reps.max - 3 }, bounds, false, false);
  }
  const extra = bodyweightOnly && reps.min < MANY_REPS ? BODYWEIGHT_EXTRA_REPS : 0;
  return within({ min: reps.min + extra, max: reps.max + extra }, bounds);
}

/** Repetitions inside what age and health allow. */
function within(
  reps: { readonly min: number; readonly max: number },
  bounds: EffortBounds,
): { min: number; max: number } {
  const low = Math.max(reps.min, bounds.minReps ?? 0);
  const min = Math.min(low, bounds.maxReps ?? low);
  const max = Math.min(Math.max(reps.max, min), bounds.maxReps ?? Number.POSITIVE_INFINITY);
  return { min, max: Math.max(min, max) };
}

/** The slower of two tempos; a hold has none. */
function slowerOf(own: string, slow: string): string {
  return own === 'hold' || secondsPerRep(own) >= secondsPerRep(slow) ? own : slow;
}

/** Holds and jumps keep their own tempo; lifts take the phase's where it has one. */
function tempoOf(exercise: Exercise, tempo: string | undefined): string {
  const own = exercise.tempo === 'hold' || exercise.tempo === 'explosive' || exercise.tempo === 'controlled';
  return own || !tempo || tempo === 'as-phase' ? exercise.tempo : tempo;
}
