import { ESSENTIAL_FROM } from '../../compose/slot.ts';
import type { Draft } from '../draft.ts';
import { insteadOfSecondLift } from './second-lift.ts';
import {
  countsAsSet,
  cutLeast,
  dropLeast,
  EXTRAS_BELOW,
  isMain,
  isUpper,
  MAIN_LIFT,
  setsOf,
  type Which,
  type Work,
  workOf,
} from './work.ts';

/** The most that a session may hold, before minutes are looked at. */
export interface CountLimits {
  readonly maxExercises: number;
  /** Working sets of the session, jumps and mobility not counted. */
  readonly maxSets: number;
  /** Sets that load the legs (B1: 8 novice, 12 trained, 15 advanced). */
  readonly maxLowerSets: number;
}

/** D: exercises that a full session keeps before sets are cut. */
const ENOUGH_EXERCISES = 6;

/** Brings a session inside its counts. */
export function withinCounts(all: readonly Draft[], limits: CountLimits): Work[] {
  let works = all.map(workOf);
  while (works.length > limits.maxExercises) if (!dropLeast(works, MAIN_LIFT + 1)) works.length = 1;
  if (works.length < all.length) works = [...withoutSecondLift(works, all.map(workOf))];
  keepSets(works, countsAsSet, limits.maxSets);
  keepSets(works, (draft) => countsAsSet(draft) && draft.exercise.lowerBodyFatigue >= 1, limits.maxLowerSets);
  return works;
}

/**
 * Where a handful of exercises is all there is, a push or a pull is worth more than a second lift for the legs (S0-32), and so are hip work to the
 * side and the trunk (D6).
 */
function withoutSecondLift(works: readonly Work[], all: readonly Work[]): readonly Work[] {
  return [isUpper, isHip, isTrunk].reduce((kept, isWanted) => insteadOfSecondLift(kept, all, isWanted), works);
}

function isHip({ slot }: Draft): boolean {
  return slot.patterns[0] === 'hip-abduction';
}

function isTrunk({ slot }: Draft): boolean {
  return slot.tier === 'trunk' && slot.priority >= ESSENTIAL_FROM;
}

/** Fewer exercises with enough sets beat many with one: of more than six the extras go first. */
function keepSets(works: Work[], counts: Which, most: number): void {
  while (setsOf(works, counts) > most) {
    const isFull = works.filter(({ draft }) => counts(draft)).length > ENOUGH_EXERCISES;
    if (!(isFull && dropLeast(works, EXTRAS_BELOW, counts))) break;
  }
  while (setsOf(works, counts) > most && trimOne(works, counts));
}

/**
 * What goes first where sets are few: sets above two beside the main lift, second sets of what a full session does not miss, the main lift's sets
 * above two, then extras, then second sets, the main lift's last, so that legs, calf, push, pull and trunk stay together as long as they can; then
 * the least important. False where nothing is left to give.
 */
function trimOne(works: Work[], only: Which): boolean {
  return (
    cutLeast(works, ({ draft, sets }) => sets > 2 && only(draft) && !isMain(draft)) ||
    cutLeast(works, ({ draft, sets }) => sets > 1 && only(draft) && draft.slot.priority < ESSENTIAL_FROM) ||
    cutLeast(works, ({ draft, sets }) => sets > 2 && only(draft)) ||
    dropLeast(works, EXTRAS_BELOW, only) ||
    cutLeast(works, ({ draft, sets }) => sets > 1 && only(draft) && !isMain(draft)) ||
    dropLeast(works, ESSENTIAL_FROM, only) ||
    cutLeast(works, ({ draft, sets }) => sets > 1 && only(draft)) ||
    dropLeast(works, MAIN_LIFT + 1, only)
  );
}
