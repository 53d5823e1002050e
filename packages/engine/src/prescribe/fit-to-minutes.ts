import type { Tier } from '../compose/slot.ts';
import type { Draft } from './draft.ts';
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
  if (over()) drafts = cutSets(drafts, (draft) => !LIFTS.has(draft.slot.tier) && draft.slot.tier !== 'calf', 2);
  if (over()) coolDown = Math.min(coolDown, SHORT_COOL_DOWN);
  if (over()) drafts = paired(drafts);
  for (const floor of [60, 70]) {
    while (over()) {
      const next = withoutLeast(drafts, floor);
      if (!next) break;
      drafts = next;
    }
    if (over()) drafts = cutSets(drafts, (draft) => draft.slot.tier !== 'main', floor === 60 ? 2 : 1);
  }
  if (over()) drafts = cutSets(drafts, (draft) => draft.slot.tier === 'main', 3);
  while (over()) {
    const next = withoutLeast(drafts, 101);
    if (!next) break;
    drafts = next;
  }
  for (const sets of [2, 1]) if (over()) drafts = cutSets(drafts, () => true, sets);
  if (over()) coolDown = 0;
  return { drafts: paired(drafts, true), warmUp: frame.warmUp, coolDown, minutes: Math.ceil(total()) };
}

export function workMinutes(drafts: readonly Draft[]): number {
  let sum = 0;
  for (const draft of drafts) sum += itemMinutes(draft);
  return sum;
}

function withinCounts(all: readonly Draft[], limits: FitLimits): readonly Draft[] {
  let drafts = all;
  while (drafts.length > limits.maxExercises) drafts = withoutLeast(drafts, 101) ?? drafts.slice(0, 1);
  const sets = (only: (draft: Draft) => boolean): number =>
    drafts.reduce((sum, draft) => sum + (only(draft) ? draft.sets : 0), 0);
  const lower = (draft: Draft): boolean => countsAsSet(draft) && draft.exercise.lowerBodyFatigue >= 1;
  for (const [only, most] of [
    [countsAsSet, limits.maxSets],
    [lower, limits.maxLowerSets],
  ] as const) {
    while (sets(only) > most) {
      const next = trimOne(drafts, only);
      if (!next) break;
      drafts = next;
    }
  }
  return drafts;
}

/** Jumps are counted by contacts, mobility not at all. */
export function countsAsSet(draft: Pick<Draft, 'slot'>): boolean {
  return draft.slot.tier !== 'power' && draft.slot.tier !== 'mobility';
}

/** Takes a set from the least important exercise that has more than two, else from one with two, else drops one. */
function trimOne(drafts: readonly Draft[], only: (draft: Draft) => boolean): readonly Draft[] | undefined {
  for (const least of [2, 1]) {
    const index = leastIndex(drafts, (draft) => only(draft) && draft.sets > least);
    if (index >= 0) return drafts.map((draft, at) => (at === index ? { ...draft, sets: draft.sets - 1 } : draft));
  }
  const index = leastIndex(drafts, only);
  return index < 0 || drafts.length <= 1 ? undefined : drafts.filter((_, at) => at !== index);
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
  return drafts.map((draft) => (which(draft) && draft.sets > most ? { ...draft, sets: most } : draft));
}

function withoutLeast(drafts: readonly Draft[], below: number): readonly Draft[] | undefined {
  if (drafts.length <= 1) return undefined;
  const index = leastIndex(drafts, (draft) => draft.slot.priority < below);
  return index < 0 ? undefined : drafts.filter((_, at) => at !== index);
}

/** Marks exercises whose slots share a superset; a group of one is none. With `only` set, marks are only taken back, never given. */
function paired(drafts: readonly Draft[], only = false): readonly Draft[] {
  const members = new Map<string, number>();
  for (const { slot } of drafts) if (slot.superset) members.set(slot.superset, (members.get(slot.superset) ?? 0) + 1);
  return drafts.map((draft) => {
    const group = draft.slot.superset;
    const together = group !== undefined && (members.get(group) ?? 0) > 1 && (!only || draft.superset);
    return together === draft.superset ? draft : { ...draft, superset: together };
  });
}
