import type { Draft } from '../draft.ts';
import { isLift, isMain, type Work } from './work.ts';

type GroupOf = (work: Work) => string | undefined;

/** Upper body, hips and trunk alternate among themselves. */
export function usualGroup({ draft }: Work): string | undefined {
  return draft.slot.superset;
}

/** When time is short the legs rest while the upper body works: nothing in a pair competes (V Iversen 2021: about half the time). */
const TIGHT: Readonly<Record<string, string>> = {
  push: 'legs-and-push',
  pull: 'legs-and-pull',
  calf: 'calf-and-trunk',
  trunk: 'calf-and-trunk',
  sideways: 'calf-and-trunk',
  'knee-bend': 'calf-and-trunk',
};

/** Grip and back are spent after a hinge: it goes with a push, and the other lift with the pull (D). */
function tightGroupOf({ slot, exercise }: Draft, works: readonly Work[]): string | undefined {
  if (slot.tier === 'trunk' && isInHand(exercise) && works.some(({ draft }) => isCalfInHand(draft))) return undefined;
  if (!isLift(slot)) return TIGHT[slot.id];
  const isHinge = exercise.pattern === 'hinge';
  const others = works.filter(({ draft }) => isLift(draft.slot) && draft.slot !== slot);
  if (others.some(({ draft }) => draft.exercise.pattern === 'hinge') && isHinge) return undefined;
  if (isHinge) return 'legs-and-push';
  if (others.some(({ draft }) => draft.exercise.pattern === 'hinge')) return 'legs-and-pull';
  return isMain({ slot }) ? 'legs-and-push' : 'legs-and-pull';
}

/** Weights held in the hands tire the grip. */
function isInHand({ equipment }: Draft['exercise']): boolean {
  return equipment.groups.some((group) => group.includes('dumbbell') || group.includes('kettlebell'));
}

function isCalfInHand({ slot, exercise }: Draft): boolean {
  return slot.tier === 'calf' && isInHand(exercise);
}

/** Who has no such partner in the session keeps the usual one. */
export function pairTightly(works: readonly Work[]): void {
  const groups = works.map(({ draft }) => tightGroupOf(draft, works));
  pair(works, (work) => {
    const group = groups[works.indexOf(work)];
    const hasPartner = group !== undefined && groups.indexOf(group) !== groups.lastIndexOf(group);
    return hasPartner ? group : work.draft.slot.superset;
  });
}

function presentGroup({ superset }: Work): string | undefined {
  return superset;
}

/** Takes back the supersets that have lost their partners. */
export function unpairSingles(works: readonly Work[]): void {
  pair(works, presentGroup);
}

/** Puts exercises of a group into a superset; a group of one is none. */
export function pair(works: readonly Work[], groupOf: GroupOf): void {
  for (const work of works) {
    const group = groupOf(work);
    work.superset = group && hasPartner(work, group, works, groupOf) ? group : undefined;
  }
}

function hasPartner(work: Work, group: string, works: readonly Work[], groupOf: GroupOf): boolean {
  for (const other of works) if (other !== work && groupOf(other) === group) return true;
  return false;
}
