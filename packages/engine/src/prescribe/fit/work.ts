import { ESSENTIAL_FROM, type Slot } from '../../compose/slot.ts';
import type { Mutable } from '../../units/mutable.ts';
import { contactsKept, type Draft } from '../draft.ts';
import { itemMinutes, type TimedWork } from '../time-model.ts';

/** Priority of a slot under which it is an extra: what goes first (B3, D). */
export const EXTRAS_BELOW = 60;
/** Priority of the jumps: before the last cuts they and the main lift are left (B3, D). */
export const JUMPS = 99;
/** Priority of the main lift: what goes last (B3, D). */
export const MAIN_LIFT = 100;

/** A draft while its session is fitted: what changes is changed in place, because a session changes a dozen times before it fits. */
export interface Work extends TimedWork {
  readonly draft: Draft;
  sets: number;
  contacts: number | undefined;
  workSeconds: number;
  superset: string | undefined;
}

export type Which = (draft: Draft) => boolean;

export function workOf(draft: Draft): Work {
  const { sets, contacts, superset, workSeconds, restSeconds } = draft;
  return { draft, sets, contacts, superset, workSeconds, restSeconds };
}

export function draftOf({ draft, sets, contacts, workSeconds, superset }: Work): Draft {
  if (sets === draft.sets && contacts === draft.contacts && superset === draft.superset) return draft;
  // Copied first and changed then: naming fields inside the spread is several times slower.
  const copy: Mutable<Draft> = { ...draft };
  copy.sets = sets;
  copy.contacts = contacts;
  copy.workSeconds = workSeconds;
  copy.superset = superset;
  return copy;
}

/** Sets the number of sets; jumps spread their `contacts` over them. */
export function setSets(work: Work, sets: number, contacts: number | undefined = work.contacts): void {
  work.sets = sets;
  if (contacts === undefined) return;
  work.contacts = contactsKept(work.draft, contacts, sets);
  work.workSeconds = work.contacts / sets;
}

/** Takes a set from the least important of them. */
export function cutLeast(works: readonly Work[], only: (work: Work) => boolean): boolean {
  const work = works[leastIndex(works, only)];
  if (work) setSets(work, work.sets - 1);
  return work !== undefined;
}

/** Takes out the least important of them below a priority; the last exercise stays. */
export function dropLeast(works: Work[], below: number, only: Which = any): boolean {
  if (works.length <= 1) return false;
  const index = leastIndex(works, ({ draft }) => draft.slot.priority < below && only(draft));
  if (index < 0) return false;
  works.splice(index, 1);
  return true;
}

function leastIndex(works: readonly Work[], only: (work: Work) => boolean): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < works.length; index += 1) {
    const work = works[index] as Work;
    if (work.draft.slot.priority >= least || !only(work)) continue;
    found = index;
    least = work.draft.slot.priority;
  }
  return found;
}

export function setsOf(works: readonly Work[], counts: Which): number {
  let sum = 0;
  for (const { draft, sets } of works) if (counts(draft)) sum += sets;
  return sum;
}

export function workMinutes(works: readonly TimedWork[]): number {
  let sum = 0;
  for (const work of works) sum += itemMinutes(work);
  return sum;
}

export function any(): boolean {
  return true;
}

export function isMain({ slot }: Pick<Draft, 'slot'>): boolean {
  return slot.tier === 'main';
}

export function isLift({ tier }: Slot): boolean {
  return tier === 'main' || tier === 'secondary';
}

/** Lifts, calves and jumps are what a session is for. */
export function isExtra({ slot }: Draft): boolean {
  return !isLift(slot) && slot.tier !== 'calf' && slot.tier !== 'power';
}

export function isUpper({ slot }: Draft): boolean {
  return slot.tier === 'upper';
}

export function bendsTrunk({ exercise, slot }: Draft): boolean {
  return slot.priority < ESSENTIAL_FROM && exercise.jointActions.includes('spine-flex');
}

/** Jumps are counted by contacts, mobility not at all. */
export function countsAsSet({ slot, exercise }: Pick<Draft, 'slot' | 'exercise'>): boolean {
  return slot.tier !== 'power' && slot.tier !== 'mobility' && exercise.pattern !== 'mobility-dynamic';
}
