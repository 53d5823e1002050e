import { ESSENTIAL_FROM, type Slot } from '../compose/slot.ts';
import type { Mutable } from '../units/mutable.ts';
import { contactsKept, type Draft } from './draft.ts';
import { itemMinutes, type SessionFrameMinutes, type TimedWork } from './time-model.ts';

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
/** Priorities of slots: what goes first, and what goes last. */
const EXTRAS_BELOW = 60;
const JUMPS = 99;
const MAIN_LIFT = 100;

/** A draft while its session is fitted: what changes is changed in place, because a session changes a dozen times before it fits. */
interface Work extends TimedWork {
  readonly draft: Draft;
  sets: number;
  contacts: number | undefined;
  workSeconds: number;
  superset: string | undefined;
}

/** A session while it is brought inside its minutes. */
interface Fitting {
  readonly works: Work[];
  coolDown: number;
}

type Which = (draft: Draft) => boolean;

/** What is given up next; asks `isOver` where it gives up one thing after another. */
type Step = (session: Fitting, isOver: () => boolean) => void;

/**
 * The order of B3: extra sets of accessories go first, then stretching, then upper body and trunk alternate as supersets, then accessories go,
 * the least important first; the main lift is the last to be touched.
 */
const STEPS: readonly Step[] = [
  cutTo(2, isExtra),
  shortenCoolDown(SHORT_COOL_DOWN),
  pairBy(usualGroup),
  dropBelow(EXTRAS_BELOW),
  pairTightly,
  cutTo(2, ({ slot }) => slot.tier !== 'main' && slot.tier !== 'power'),
  cutTo(3, isMain),
  cutTo(1, ({ slot }) => slot.priority < ESSENTIAL_FROM),
  dropBelow(ESSENTIAL_FROM),
  cutTo(1, ({ slot }) => !isLift(slot)),
  cutTo(1, (draft) => !isMain(draft)),
  cutTo(2, isMain),
  dropBelow(JUMPS),
  cutTo(1, any),
  dropBelow(MAIN_LIFT + 1),
  shortenCoolDown(0),
];

/** Brings a session inside its counts, then inside its minutes; what fits already stays as it is. */
export function fitToMinutes(all: readonly Draft[], frame: SessionFrameMinutes, limits: FitLimits): Fitted {
  const full = withinCounts(all, limits);
  const session: Fitting = { works: full.map((work) => ({ ...work })), coolDown: frame.coolDown };
  const { works } = session;
  const minutes = (): number => frame.warmUp + session.coolDown + workMinutes(works);
  const isOver = (): boolean => minutes() > limits.minutes;
  for (const step of STEPS) {
    if (!isOver()) break;
    step(session, isOver);
  }
  balanceTrunk(works);
  unpairSingles(works);
  while (isOver() && cutLeast(works, ({ draft, sets }) => sets > 1 && !isMain(draft)));
  keepUpperBody(works, full, isOver);
  giveBack(works, full, isOver);
  stretchAgain(session, frame.coolDown, isOver);
  gatherContacts(works, all, isOver);
  return {
    drafts: works.map(draftOf),
    warmUp: frame.warmUp,
    coolDown: session.coolDown,
    minutes: Math.ceil(minutes()),
  };
}

function workOf(draft: Draft): Work {
  const { sets, contacts, superset, workSeconds, restSeconds } = draft;
  return { draft, sets, contacts, superset, workSeconds, restSeconds };
}

function draftOf({ draft, sets, contacts, workSeconds, superset }: Work): Draft {
  if (sets === draft.sets && contacts === draft.contacts && superset === draft.superset) return draft;
  // Copied first and changed then: naming fields inside the spread is several times slower.
  const copy: Mutable<Draft> = { ...draft };
  copy.sets = sets;
  copy.contacts = contacts;
  copy.workSeconds = workSeconds;
  copy.superset = superset;
  return copy;
}

function cutTo(most: number, which: Which): Step {
  return ({ works }) => {
    for (const work of works) if (work.sets > most && which(work.draft)) setSets(work, most);
  };
}

function shortenCoolDown(most: number): Step {
  return (session) => {
    session.coolDown = Math.min(session.coolDown, most);
  };
}

function pairBy(groupOf: GroupOf): Step {
  return ({ works }) => pair(works, groupOf);
}

function dropBelow(priority: number): Step {
  return ({ works }, isOver) => {
    while (isOver() && dropLeast(works, priority)) unpairSingles(works);
  };
}

function any(): boolean {
  return true;
}

function isMain({ slot }: Pick<Draft, 'slot'>): boolean {
  return slot.tier === 'main';
}

function isLift({ tier }: Slot): boolean {
  return tier === 'main' || tier === 'secondary';
}

/** Lifts, calves and jumps are what a session is for. */
function isExtra({ slot }: Draft): boolean {
  return !isLift(slot) && slot.tier !== 'calf' && slot.tier !== 'power';
}

/**
 * Where the clock took both push and pull, one set of the better of them is worth more than a second lift for the legs: a leg lift, a push and a
 * pull are the least that a week of strength holds (V Iversen 2021; S0-32).
 */
function keepUpperBody(works: Work[], full: readonly Work[], isOver: () => boolean): void {
  const second = works.findIndex(({ draft }) => draft.slot.tier === 'secondary');
  const lost = full.filter(({ draft }) => isUpper(draft));
  if (
    second < 0 ||
    lost.length === 0 ||
    works.some(({ draft }) => isUpper(draft)) ||
    !works.some(({ draft }) => isMain(draft))
  )
    return;
  const before = [...works];
  const best = lost.reduce((one, other) => (other.draft.slot.priority > one.draft.slot.priority ? other : one));
  works.splice(second, 1);
  const order = full.map(({ draft }) => draft);
  const at = works.findIndex(({ draft }) => order.indexOf(draft) > order.indexOf(best.draft));
  works.splice(at < 0 ? works.length : at, 0, { ...best, sets: 1 });
  unpairSingles(works);
  if (isOver()) works.splice(0, works.length, ...before);
}

/** Cuts go by whole groups; minutes that are left over go back to the most important exercises, a set at a time. */
function giveBack(works: readonly Work[], full: readonly Work[], isOver: () => boolean): void {
  const lost = works.filter((work) => !bendsTrunk(work.draft) && work.sets < (fullOf(work, full)?.sets ?? 0));
  lost.sort((one, other) => other.draft.slot.priority - one.draft.slot.priority);
  for (const work of lost) {
    const { sets: most, contacts } = fullOf(work, full) as Work;
    while (work.sets < most) {
      const before = work.sets;
      setSets(work, before + 1, contacts);
      if (!isOver()) continue;
      setSets(work, before, contacts);
      break;
    }
  }
}

/** What is left after the sets goes back to stretching, a minute at a time. */
function stretchAgain(session: Fitting, most: number, isOver: () => boolean): void {
  while (session.coolDown < most) {
    session.coolDown += 1;
    if (!isOver()) continue;
    session.coolDown -= 1;
    break;
  }
}

function fullOf({ draft }: Work, full: readonly Work[]): Work | undefined {
  return full.find((other) => other.draft === draft);
}

/** Bending the trunk takes no more sets than extending it, and goes where nothing extends it (S1-24). */
function balanceTrunk(works: Work[]): void {
  const most = setsOf(works, ({ exercise }) => exercise.pattern === 'spinal-extension');
  for (const work of works.filter(({ draft, sets }) => sets > most && bendsTrunk(draft))) {
    if (most > 0) setSets(work, most);
    else if (works.length > 1) works.splice(works.indexOf(work), 1);
  }
}

/** Contacts of a jump that found no time go to the one that stays, as far as its sets can bear them. */
function gatherContacts(works: readonly Work[], all: readonly Draft[], isOver: () => boolean): void {
  const first = works.find(({ contacts }) => contacts !== undefined);
  const lost = contactsOf(all) - contactsOf(works);
  if (!first || lost <= 0) return;
  const before = first.contacts;
  setSets(first, first.sets, (before ?? 0) + lost);
  if (isOver()) setSets(first, first.sets, before);
}

function contactsOf(some: readonly { readonly contacts?: number | undefined }[]): number {
  return some.reduce((sum, { contacts = 0 }) => sum + contacts, 0);
}

function bendsTrunk({ exercise, slot }: Draft): boolean {
  return slot.priority < ESSENTIAL_FROM && exercise.jointActions.includes('spine-flex');
}

export function workMinutes(works: readonly TimedWork[]): number {
  let sum = 0;
  for (const work of works) sum += itemMinutes(work);
  return sum;
}

function withinCounts(all: readonly Draft[], limits: FitLimits): Work[] {
  let works = all.map(workOf);
  while (works.length > limits.maxExercises) if (!dropLeast(works, MAIN_LIFT + 1)) works.length = 1;
  if (works.length < all.length) works = withoutSecondLift(works, all);
  keepSets(works, countsAsSet, limits.maxSets);
  keepSets(works, (draft) => countsAsSet(draft) && draft.exercise.lowerBodyFatigue >= 1, limits.maxLowerSets);
  return works;
}

/**
 * Where a handful of exercises is all there is, a push or a pull is worth more than a second lift for the legs (S0-32), and so are hip work to the
 * side and the trunk (D6).
 */
function withoutSecondLift(works: Work[], all: readonly Draft[]): Work[] {
  return [isUpper, isHip, isTrunk].reduce((kept, isWanted) => insteadOfSecond(kept, all, isWanted), works);
}

function isUpper({ slot }: Draft): boolean {
  return slot.tier === 'upper';
}

function isHip({ slot }: Draft): boolean {
  return slot.patterns[0] === 'hip-abduction';
}

function isTrunk({ slot }: Draft): boolean {
  return slot.tier === 'trunk' && slot.priority >= ESSENTIAL_FROM;
}

function insteadOfSecond(works: Work[], all: readonly Draft[], isWanted: Which): Work[] {
  const wanted = all.filter(isWanted);
  if (wanted.length === 0 || works.some(({ draft }) => isWanted(draft))) return works;
  if (!works.some(({ draft }) => isMain(draft))) return works;
  const best = wanted.reduce(higher);
  const kept = works.map(({ draft }) => draft).filter(({ slot }) => slot.tier !== 'secondary');
  if (kept.length === works.length) return works;
  return all.filter((draft) => kept.includes(draft) || draft === best).map(workOf);
}

function higher(one: Draft, other: Draft): Draft {
  return other.slot.priority > one.slot.priority ? other : one;
}

/** Fewer exercises with enough sets beat many with one: of more than six the extras go first. */
function keepSets(works: Work[], counts: Which, most: number): void {
  while (setsOf(works, counts) > most) {
    const isFull = works.filter(({ draft }) => counts(draft)).length > ENOUGH_EXERCISES;
    if (!(isFull && dropLeast(works, EXTRAS_BELOW, counts))) break;
  }
  while (setsOf(works, counts) > most && trimOne(works, counts));
}

function setsOf(works: readonly Work[], counts: Which): number {
  let sum = 0;
  for (const { draft, sets } of works) if (counts(draft)) sum += sets;
  return sum;
}

/** Jumps are counted by contacts, mobility not at all. */
export function countsAsSet({ slot, exercise }: Pick<Draft, 'slot' | 'exercise'>): boolean {
  return slot.tier !== 'power' && slot.tier !== 'mobility' && exercise.pattern !== 'mobility-dynamic';
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

/** Takes a set from the least important of them. */
function cutLeast(works: readonly Work[], only: (work: Work) => boolean): boolean {
  const work = works[leastIndex(works, only)];
  if (work) setSets(work, work.sets - 1);
  return work !== undefined;
}

/** Takes out the least important of them below a priority; the last exercise stays. */
function dropLeast(works: Work[], below: number, only: Which = any): boolean {
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

/** Sets the number of sets; jumps spread their `contacts` over them. */
function setSets(work: Work, sets: number, contacts: number | undefined = work.contacts): void {
  work.sets = sets;
  if (contacts === undefined) return;
  work.contacts = contactsKept(work.draft, contacts, sets);
  work.workSeconds = work.contacts / sets;
}

type GroupOf = (work: Work) => string | undefined;

/** Upper body, hips and trunk alternate among themselves. */
function usualGroup({ draft }: Work): string | undefined {
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
function pairTightly({ works }: Fitting): void {
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
function unpairSingles(works: readonly Work[]): void {
  pair(works, presentGroup);
}

/** Puts exercises of a group into a superset; a group of one is none. */
function pair(works: readonly Work[], groupOf: GroupOf): void {
  for (const work of works) {
    const group = groupOf(work);
    work.superset = group && hasPartner(work, group, works, groupOf) ? group : undefined;
  }
}

function hasPartner(work: Work, group: string, works: readonly Work[], groupOf: GroupOf): boolean {
  for (const other of works) if (other !== work && groupOf(other) === group) return true;
  return false;
}
