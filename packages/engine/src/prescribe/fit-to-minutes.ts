import type { Tier } from '../compose/slot.ts';
import { type Draft, withFewerSets } from './draft.ts';
import { itemMinutes, type SessionFrameMinutes } from './time-model.ts';

export interface Fitted {
  readonly drafts: readonly Draft[];
  readonly warmUp: number;
  readonly coolDown: number;
  readonly minutes: number;
}

export interface FitLimits {
  readonly minutes: number;
  readonly maxExercises: number;
  /** Working sets of the session, jumps and mobility not counted. */
  readonly maxSets: number;
  /** Sets that load the legs (B1: 8 novice, 12 trained, 15 advanced). */
  readonly maxLowerSets: number;
}

const SHORT_COOL_DOWN = 2;
/** D: what a full session keeps before sets are cut. */
const ENOUGH_EXERCISES = 6;
/** Priorities of slots: what goes first, and what a full session should not be without (S0-09). */
const EXTRAS_BELOW = 60;
const ESSENTIALS_FROM = 70;
const JUMPS = 99;
const MAIN_LIFT = 100;
const LIFTS: ReadonlySet<Tier> = new Set(['main', 'secondary']);

/**
 * Brings a session inside its minutes in the order of B3: extra sets of accessories go first, then stretching, then upper body and trunk
 * alternate as supersets, then accessories go, the least important first; the main lift is the last to be touched.
 */
export function fitToMinutes(all: readonly Draft[], frame: SessionFrameMinutes, limits: FitLimits): Fitted {
  let drafts = withinCounts(all, limits);
  let coolDown = frame.coolDown;
  const total = (): number => frame.warmUp + coolDown + workMinutes(drafts);
  const over = (): boolean => total() > limits.minutes;
  if (over()) drafts = cutSets(drafts, isExtra, 2);
  if (over()) coolDown = Math.min(coolDown, SHORT_COOL_DOWN);
  if (over()) drafts = paired(drafts, usualGroup);
  const dropBelow = (priority: number): void => {
    while (over()) {
      const next = withoutLeast(drafts, priority);
      if (!next) break;
      drafts = stillPaired(next);
    }
  };
  dropBelow(EXTRAS_BELOW);
  if (over()) drafts = paired(drafts, tightGroup(drafts));
  if (over()) drafts = cutSets(drafts, (draft) => draft.slot.tier !== 'main' && draft.slot.tier !== 'power', 2);
  if (over()) drafts = cutSets(drafts, (draft) => draft.slot.tier === 'main', 3);
  dropBelow(ESSENTIALS_FROM);
  if (over()) drafts = cutSets(drafts, (draft) => !LIFTS.has(draft.slot.tier), 1);
  if (over()) drafts = cutSets(drafts, (draft) => draft.slot.tier !== 'main', 1);
  if (over()) drafts = cutSets(drafts, (draft) => draft.slot.tier === 'main', 2);
  dropBelow(JUMPS);
  if (over()) drafts = cutSets(drafts, () => true, 1);
  dropBelow(MAIN_LIFT + 1);
  if (over()) coolDown = 0;
  const left = limits.minutes - frame.warmUp - coolDown;
  drafts = withBalancedTrunk(givenBack(drafts, withinCounts(all, limits), (some) => workMinutes(some) <= left));
  const jumping = withContactsOf(all, drafts);
  if (workMinutes(jumping) <= left) drafts = jumping;
  return {
    drafts: stillPaired(drafts),
    warmUp: frame.warmUp,
    coolDown,
    minutes: Math.ceil(total()),
  };
}

/** Lifts, calves and jumps are what a session is for. */
function isExtra({ slot }: Draft): boolean {
  return !LIFTS.has(slot.tier) && slot.tier !== 'calf' && slot.tier !== 'power';
}

/** Cuts go by whole groups; minutes that are left over go back to the most important exercises, a set at a time. */
function givenBack(
  drafts: readonly Draft[],
  before: readonly Draft[],
  fits: (drafts: readonly Draft[]) => boolean,
): readonly Draft[] {
  let given = drafts;
  for (const full of before.toSorted((one, other) => other.slot.priority - one.slot.priority)) {
    for (;;) {
      const at = given.findIndex(({ slot }) => slot === full.slot);
      const draft = given[at];
      if (!draft || draft.sets >= full.sets) break;
      const { superset } = draft;
      const fuller = { ...withFewerSets(full, draft.sets + 1), ...(superset ? { superset } : {}) };
      const next = given.map((other, index) => (index === at ? fuller : other));
      if (!fits(next)) break;
      given = next;
    }
  }
  return given;
}

/** Contacts of a jump that found no time go to the one that stays, as far as its sets can bear them. */
function withContactsOf(all: readonly Draft[], drafts: readonly Draft[]): readonly Draft[] {
  const contactsOf = (some: readonly Draft[]) => some.reduce((sum, { contacts = 0 }) => sum + contacts, 0);
  const lost = contactsOf(all) - contactsOf(drafts);
  const first = drafts.find(({ contacts }) => contacts !== undefined);
  if (lost <= 0 || !first) return drafts;
  const fuller = withFewerSets({ ...first, contacts: (first.contacts ?? 0) + lost }, first.sets);
  return drafts.map((draft) => (draft === first ? fuller : draft));
}

/** Bending the trunk takes no more sets than extending it, and goes where nothing extends it (S1-24). */
function withBalancedTrunk(drafts: readonly Draft[]): readonly Draft[] {
  const most = drafts.reduce(
    (sum, { exercise, sets }) => sum + (exercise.pattern === 'spinal-extension' ? sets : 0),
    0,
  );
  const balanced = drafts.flatMap((draft) => {
    const bends = draft.exercise.jointActions.includes('spine-flex') && draft.slot.priority < ESSENTIALS_FROM;
    if (!bends || draft.sets <= most) return [draft];
    return most === 0 ? [] : [withFewerSets(draft, most)];
  });
  return balanced.length === 0 ? drafts : balanced;
}

export function workMinutes(drafts: readonly Draft[]): number {
  let sum = 0;
  for (const draft of drafts) sum += itemMinutes(draft);
  return sum;
}

function withinCounts(all: readonly Draft[], limits: FitLimits): readonly Draft[] {
  let drafts = all;
  while (drafts.length > limits.maxExercises) drafts = withoutLeast(drafts, MAIN_LIFT + 1) ?? drafts.slice(0, 1);
  drafts = withUpperBody(drafts, all);
  drafts = withinSets(drafts, countsAsSet, limits.maxSets);
  return withinSets(drafts, (draft) => countsAsSet(draft) && draft.exercise.lowerBodyFatigue >= 1, limits.maxLowerSets);
}

/** Where a handful of exercises is all there is, a push or a pull is worth more than a second lift for the legs (S0-32). */
function withUpperBody(drafts: readonly Draft[], all: readonly Draft[]): readonly Draft[] {
  const isUpper = ({ slot }: Draft): boolean => slot.tier === 'upper';
  const upper = all.filter(isUpper);
  if (upper.length === 0 || drafts.some(isUpper)) return drafts;
  const best = upper.reduce(higher);
  const kept = drafts.filter(({ slot }) => slot.tier !== 'secondary');
  return kept.length === drafts.length ? drafts : all.filter((draft) => kept.includes(draft) || draft === best);
}

function higher(one: Draft, other: Draft): Draft {
  return other.slot.priority > one.slot.priority ? other : one;
}

/** Fewer exercises with enough sets beat many with one: of more than six the extras go first. */
function withinSets(all: readonly Draft[], counts: (draft: Draft) => boolean, most: number): readonly Draft[] {
  const total = (drafts: readonly Draft[]) => drafts.reduce((sum, draft) => sum + (counts(draft) ? draft.sets : 0), 0);
  let drafts = all;
  while (total(drafts) > most && drafts.filter(counts).length > ENOUGH_EXERCISES) {
    const next = withoutLeast(drafts, EXTRAS_BELOW, counts);
    if (!next) break;
    drafts = next;
  }
  while (total(drafts) > most) {
    const next = trimOne(drafts, counts);
    if (!next) break;
    drafts = next;
  }
  return drafts;
}

/** Jumps are counted by contacts, mobility not at all. */
export function countsAsSet({ slot, exercise }: Pick<Draft, 'slot' | 'exercise'>): boolean {
  return slot.tier !== 'power' && slot.tier !== 'mobility' && exercise.pattern !== 'mobility-dynamic';
}

/**
 * What goes first where sets are few: sets above two, then extras, then the second sets of all but the main lift, so that legs, calf, push, pull
 * and trunk stay together as long as they can; then the least important.
 */
function trimOne(drafts: readonly Draft[], only: (draft: Draft) => boolean): readonly Draft[] | undefined {
  return (
    withSetLess(drafts, (draft) => only(draft) && draft.sets > 2) ??
    withoutLeast(drafts, EXTRAS_BELOW, only) ??
    withSetLess(drafts, (draft) => only(draft) && draft.sets > 1 && draft.slot.tier !== 'main') ??
    withoutLeast(drafts, MAIN_LIFT + 1, only)
  );
}

function withSetLess(drafts: readonly Draft[], only: (draft: Draft) => boolean): readonly Draft[] | undefined {
  const index = leastIndex(drafts, only);
  return index < 0
    ? undefined
    : drafts.map((draft, at) => (at === index ? withFewerSets(draft, draft.sets - 1) : draft));
}

function leastIndex(drafts: readonly Draft[], only: (draft: Draft) => boolean): number {
  let found = -1;
  drafts.forEach((draft, index) => {
    if (!only(draft)) return;
    if (found < 0 || draft.slot.priority < (drafts[found] as Draft).slot.priority) found = index;
  });
  return found;
}

function cutSets(drafts: readonly Draft[], which: (draft: Draft) => boolean, most: number): readonly Draft[] {
  if (!drafts.some((draft) => draft.sets > most && which(draft))) return drafts;
  return drafts.map((draft) => (which(draft) && draft.sets > most ? withFewerSets(draft, most) : draft));
}

function withoutLeast(
  drafts: readonly Draft[],
  below: number,
  only: (draft: Draft) => boolean = () => true,
): readonly Draft[] | undefined {
  if (drafts.length <= 1) return undefined;
  const index = leastIndex(drafts, (draft) => draft.slot.priority < below && only(draft));
  return index < 0 ? undefined : drafts.filter((_, at) => at !== index);
}

/** Takes back the supersets that have lost their partners. */
function stillPaired(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.some(({ superset }) => superset) ? paired(drafts, ({ superset }) => superset) : drafts;
}

type GroupOf = (draft: Draft) => string | undefined;

/** Upper body, hips and trunk alternate among themselves. */
const usualGroup: GroupOf = ({ slot }) => slot.superset;

/** When time is short the legs rest while the upper body works: nothing in a pair competes (V Iversen 2021: about half the time). */
const TIGHT: Readonly<Record<string, string>> = {
  main: 'legs-and-push',
  push: 'legs-and-push',
  second: 'legs-and-pull',
  pull: 'legs-and-pull',
  calf: 'calf-and-trunk',
  trunk: 'calf-and-trunk',
};

/** Who has no such partner in the session keeps the usual one. */
function tightGroup(drafts: readonly Draft[]): GroupOf {
  const partners = (group: string) => drafts.filter(({ slot }) => TIGHT[slot.id] === group).length;
  return ({ slot }) => {
    const group = TIGHT[slot.id];
    return group !== undefined && partners(group) > 1 ? group : slot.superset;
  };
}

/** Puts exercises of a group into a superset; a group of one is none. */
function paired(drafts: readonly Draft[], groupOf: GroupOf): readonly Draft[] {
  const members = new Map<string, number>();
  for (const draft of drafts) {
    const group = groupOf(draft);
    if (group) members.set(group, (members.get(group) ?? 0) + 1);
  }
  return drafts.map((draft) => {
    const group = groupOf(draft);
    const together = group !== undefined && (members.get(group) ?? 0) > 1 ? group : undefined;
    if (together === draft.superset) return draft;
    const { superset: _, ...alone } = draft;
    return together ? { ...alone, superset: together } : alone;
  });
}
