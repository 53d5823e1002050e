import type { LiftingLevel } from '../model/athlete.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { PlanLoad, RampSet } from '../model/plan.ts';
import type { Grams } from '../units/brands.ts';
import type { Mutable } from '../units/mutable.ts';
import type { Draft } from './draft.ts';
import { type KnownStrength, plannedMax } from './lifter-strength.ts';
import { kilogramsOf } from './load/kilograms.ts';
import { loadable } from './load/loadable-weights.ts';
import { countUpTo, roundingMode, roundWeight } from './load/rounding.ts';
import { percentOfMax, repsAt } from './load/rpe-table.ts';
import { ADDED_TO_BODY_WEIGHT } from './load/start-load-table.ts';

/** What an exercise was loaded with lately, so that no week jumps. */
export interface LoadStep {
  /** What load, repetitions and reserve say of the maximum, grams of one implement: sets of three and of fifteen compare by it. */
  readonly strength: number;
  readonly grams: Grams;
  readonly week: number;
  /** Sessions in a row with this load although more was asked for. */
  readonly held: number;
  /** What it was lifted for; absent for what is not counted in repetitions. */
  readonly minReps?: number;
  readonly maxReps?: number;
  /** The same of the last full week, where this is a deload's. */
  readonly fullStrength?: number;
  readonly fullGrams?: Grams;
  /** Week of the first session with it; strength that is only guessed is planned to grow from there. */
  readonly since: number;
  /** The heaviest load of the weeks that still count, and the week in which it was lifted. */
  readonly peak: WeekLoad;
}

export interface WeekLoad {
  readonly grams: Grams;
  readonly week: number;
}

/** The last load of each exercise and place. */
export type LoadMemory = Map<string, LoadStep>;

/** Under which the load of an exercise is remembered. */
export function loadKey(exercise: Exercise, place: Place): string {
  return `${exercise.id}@${place.id}`;
}

/** From week to week at most this much more, or one step of the place after the repetitions were added first (C6, D7; D). */
const MAX_RISE = 1.1;
/** Sessions at a load before a step of the place that is larger than the cap (C5, C6; D). */
const SESSIONS_BEFORE_A_BIG_STEP = 2;
/** Weeks of light work that cost hardly any strength, so that the load from before them may come back (B6, D). */
const PEAK_WEEKS = 3;
/** After a trip a lift comes back at 95 % of the strength before it (V2 B6: two weeks off cost less than 5 %; D), never above its old load. */
const AFTER_AWAY = 0.95;
/** A lighter weight than this share would be a different exercise (D). */
const LEAST_AFTER_AWAY = 0.85;
/** A load this far under what repetitions and reserve ask for, in percent, is made up for with repetitions first (C5, D). */
const TOO_LIGHT_PERCENT = 8;
/** After this many weeks without the exercise its old load no longer bounds the new one (C6, D). */
const FORGOTTEN_WEEKS = 6;
/** D: from here on the growth that the plan counts on is worth a word. */
const FIRST_GROWTH = 1.04;
/** A set that shows this much of what the last one showed is its equal. */
const NEARLY = 0.995;
/** A guessed strength starts with more in reserve (C4: first sets at RIR 5, stop at RPE 7); more than that is not told apart. */
const GUESS_RIR = 5;

export interface LoadInput {
  readonly draft: Draft;
  readonly place: Place;
  readonly strength: KnownStrength;
  readonly level: LiftingLevel;
  readonly week: number;
  readonly memory: LoadMemory;
  /** `loadKey` of exercise and place, from who asks again and again. */
  readonly key?: string;
  /** The first week back after a trip of a week or more. */
  readonly afterAway: boolean;
  /** B6: a deload takes nothing heavier than the weeks before it did. */
  readonly deload: boolean;
  /** A taper: what was lifted lately stays as it was, never heavier (B1, B5). */
  readonly holds?: boolean;
}

export interface PlannedLoad {
  readonly load: PlanLoad;
  readonly grams: Grams;
  readonly rir: number;
  /** More repetitions than the phase asks, where the heaviest weight of the place is too light for them. */
  readonly reps?: { readonly min: number; readonly max: number };
  /** To be remembered once the exercise really stands in the session. */
  readonly step: LoadStep & { readonly key: string };
}

/**
 * The load of an exercise: repetitions lead and the load follows from them and the reserve (C3), under the ceilings of phase, week and safety,
 * rounded to what the place has (C5), never rising faster than the caps. Nothing where even the lightest weight is too heavy for an optional load (D).
 */
export function planLoad(input: LoadInput): PlannedLoad | undefined {
  const { draft, place, strength, level, week, memory, key = loadKey(draft.exercise, place) } = input;
  const { implement } = strength;
  const before = memory.get(key);
  const known = before && week - before.week <= FORGOTTEN_WEEKS ? before : undefined;
  const since = grewSince(strength, before, known, week);
  const max = plannedMax(strength, week - since, level === 'novice');
  if (input.holds && known) {
    const held = heldLoad(input, known, max, key);
    if (held) return held;
  }
  const rir = strength.from === 'guess' && !known ? Math.max(draft.rir, GUESS_RIR) : draft.rir;
  const asked = effortOf(draft.reps, rir);
  const percent = Math.min(asked, draft.maxPercent);
  const target = Math.round((max * percent) / 100 / implement.hands) as Grams;
  const { weights, plateKilograms } = loadable(place, implement);
  const wanted = roundWeight(target, weights, roundingMode(level, draft.rir > 0));
  if (!wanted) return undefined;
  if (wanted.limit === 'lightest' && implement.optional) return undefined;
  const rise = known
    ? withinRise(wanted.load, known, asked, input, weights)
    : { grams: wanted.load, held: 0, mostStrength: Number.POSITIVE_INFINITY };
  const chosen = rise.grams === wanted.load ? wanted : roundWeight(rise.grams, weights, 'down');
  if (!chosen) return undefined;
  const share = (100 * chosen.load * implement.hands) / max;
  const kept = known !== undefined && chosen.load <= known.grams;
  const tooLight = share < percent - TOO_LIGHT_PERCENT && (kept || chosen.limit === 'heaviest');
  const mostReps = chosen.limit === 'heaviest' ? draft.mostReps : Math.min(draft.mostReps, (draft.reps?.max ?? 0) + 4);
  const shows = (reps: Draft['reps'], left = rir): number => (100 * chosen.load) / effortOf(reps, left);
  const raised =
    tooLight && draft.reps
      ? repsFor(share, rir, draft.reps, mostReps, (reps) => shows(reps) <= rise.mostStrength)
      : undefined;
  const same = known && !input.deload && chosen.load === known.grams ? known.strength : 0;
  const effort = noEasierThan(same, { reps: raised ?? draft.reps, rir }, mostReps, shows);
  const { reps } = effort;
  // What a deload leaves over is not strength gained.
  const shown = Math.min(shows(reps, effort.rir), input.deload && known ? known.strength : Number.POSITIVE_INFINITY);
  const fast = draft.tempo === 'explosive';
  // A guess is planned to grow on paper; how heavy a load is, the sets show. Fast sets end too far from hard to show it.
  const ofShown = (100 * chosen.load) / Math.max(known?.strength ?? 0, shown);
  const told =
    strength.from === 'guess' && known && !fast ? Math.max(share, Math.min(ofShown, draft.maxPercent)) : share;
  const isLight = told < effortOf(reps, effort.rir) - TOO_LIGHT_PERCENT;
  const plan: Mutable<PlannedLoad> = {
    grams: chosen.load,
    rir: effort.rir,
    step: stepOf(key, chosen.load, reps, shown, week, rise.held, since, known),
    load: loadDocument(
      chosen.load,
      implement.hands,
      toldPercent(draft, told),
      plateKilograms?.(chosen.load),
      basisOf(strength, max > strength.max * FIRST_GROWTH, isLight, fast),
    ),
  };
  if (reps && reps !== draft.reps) plan.reps = reps;
  return input.deload && known ? { ...plan, step: { ...plan.step, ...fullWeekOf(known) } } : plan;
}

/**
 * The week from which strength is planned to grow. What another lift tells grows with that lift; what was only guessed does not grow through
 * weeks in which it is not done, and is guessed anew after a long pause (D, inside D7).
 */
function grewSince(
  { from }: KnownStrength,
  before: LoadStep | undefined,
  known: LoadStep | undefined,
  week: number,
): number {
  if (from === 'lifted') return 0;
  return (from === 'guess' ? known : before)?.since ?? week;
}

interface Effort {
  readonly reps: Draft['reps'];
  readonly rir: number;
}

/**
 * The same weight again for fewer repetitions and no more in reserve would be an easier set that is told as an equal one: repetitions stay up as
 * far as they may, and what is missing then is told as reserve.
 */
function noEasierThan(
  strength: number,
  { reps, rir }: Effort,
  mostReps: number,
  shows: (reps: Draft['reps'], rir: number) => number,
): Effort {
  if (!reps) return { reps, rir };
  const least = strength * NEARLY;
  let kept = reps;
  while (kept.max < mostReps && shows(kept, rir) < least) kept = { min: kept.min + 1, max: kept.max + 1 };
  let left = rir;
  while (left < GUESS_RIR && shows(kept, left) < least) left += 1;
  return { reps: kept, rir: left };
}

/** A load that leaves more than is asked for is told as such: the runner is not wrong, the weights of the place or the caps are. */
function basisOf(
  { basis, laterBasis, from }: KnownStrength,
  later: boolean,
  isLight: boolean,
  isFast: boolean,
): string {
  const words = later ? laterBasis : basis;
  if (!isLight || (from === 'guess' && !later)) return words;
  return isFast
    ? `${words}; light for so few repetitions, so move it as fast as you can`
    : `${words}; lighter than the reserve asks for, so add repetitions while they stay good`;
}

/** What was lifted before the deload. */
function fullWeekOf({
  strength,
  grams,
  fullStrength = strength,
  fullGrams = grams,
}: LoadStep): Pick<LoadStep, 'fullStrength' | 'fullGrams'> {
  return { fullStrength, fullGrams };
}

function stepOf(
  key: string,
  grams: Grams,
  reps: Draft['reps'],
  strength: number,
  week: number,
  held: number,
  since: number,
  before: LoadStep | undefined,
): PlannedLoad['step'] {
  const peak = peakOf({ grams, week }, before);
  const step: Mutable<PlannedLoad['step']> = { key, grams, strength, week, held, since, peak };
  if (reps) [step.minReps, step.maxReps] = [reps.min, reps.max];
  return step;
}

function peakOf(now: WeekLoad, before: LoadStep | undefined): WeekLoad {
  const counts = before && now.week - before.peak.week <= PEAK_WEEKS && before.peak.grams > now.grams;
  return counts ? before.peak : now;
}

/** The load and the repetitions of the last time; less only where the ceiling of the session is lower. */
function heldLoad(
  { draft, place, strength, week }: LoadInput,
  known: LoadStep,
  max: number,
  key: string,
): PlannedLoad | undefined {
  const { implement } = strength;
  const { weights, plateKilograms } = loadable(place, implement);
  const ceiling = (max * draft.maxPercent) / 100 / implement.hands;
  const grams = weights[countUpTo(weights, Math.min(known.grams, ceiling)) - 1];
  if (grams === undefined) return undefined;
  const { minReps, maxReps } = known;
  const reps =
    draft.reps && minReps !== undefined && maxReps !== undefined ? { min: minReps, max: maxReps } : undefined;
  const share = (100 * grams * implement.hands) / max;
  // What a taper shows bounds what comes after it, not what was shown before.
  const shown = Math.min(known.strength, (100 * grams) / effortOf(reps ?? draft.reps, draft.rir));
  const held: Mutable<PlannedLoad> = {
    grams,
    rir: draft.rir,
    step: stepOf(key, grams, reps ?? draft.reps, shown, week, known.held, known.since, known),
    load: loadDocument(grams, implement.hands, toldPercent(draft, share), plateKilograms?.(grams), strength.laterBasis),
  };
  if (reps) held.reps = reps;
  return held;
}

/** A share of the added load alone says nothing where the body is most of what is lifted. */
function toldPercent({ exercise }: Draft, share: number): number | undefined {
  return ADDED_TO_BODY_WEIGHT.has(exercise.id) ? undefined : Math.round(share);
}

function loadDocument(
  load: Grams,
  hands: 1 | 2,
  percent: number | undefined,
  plates: readonly number[] | undefined,
  basis: string,
): PlanLoad {
  // Field by field, in the order of the document: spreading what is not always there takes far longer.
  const document = { kg: kilogramsOf(load) } as Mutable<PlanLoad>;
  if (!plates && hands === 2) document.perHand = true;
  if (percent !== undefined) document.percent = percent;
  if (plates) document.plates = plates;
  document.basis = basis;
  return document;
}

type Reps = NonNullable<Draft['reps']>;

/** D: a carry is loaded as ten repetitions with three in reserve are, whatever the week asks of other sets. */
const CARRY = { reps: 10, rir: 3 } as const;

/** Percent of the maximum that the middle of a range of repetitions asks for. */
function effortOf(reps: Reps | undefined, rir: number): number {
  return reps ? percentOfMax(Math.round((reps.min + reps.max) / 2), rir) : percentOfMax(CARRY.reps, CARRY.rir);
}

/** Repetitions that make a load too light for the phase hard enough again, as many as `isSlow` lets them rise (C5, D). */
function repsFor(
  percent: number,
  rir: number,
  reps: Reps,
  mostReps: number,
  isSlow: (reps: Reps) => boolean,
): Reps | undefined {
  for (let most = Math.min(mostReps, repsAt(percent, rir)); most > reps.max; most -= 1) {
    const raised = { min: Math.max(reps.min, most - 3), max: most };
    if (isSlow(raised)) return raised;
  }
  return undefined;
}

interface Rise {
  readonly grams: Grams;
  readonly held: number;
  /** Most strength that load and repetitions together may show; none is given where the load itself took a step. */
  readonly mostStrength: number;
}

/**
 * Falls freely; rises by at most a tenth of the strength shown, and of the load last lifted or one step of the place beyond it; a step that is
 * more than the strength waits until the load was held for two sessions. Fewer repetitions alone are no reason for a jump: sets of fifteen do not
 * prepare for a load that nobody has lifted lately.
 * `effort` is what repetitions and reserve ask for, percent of the maximum.
 */
function withinRise(
  wanted: Grams,
  before: LoadStep,
  effort: number,
  { week, afterAway, deload }: LoadInput,
  weights: readonly Grams[],
): Rise {
  const equal = Math.round((before.strength * effort) / 100);
  if (deload && wanted > before.grams) return { grams: before.grams, held: before.held, mostStrength: before.strength };
  if (afterAway && week > before.week) {
    const { fullStrength = before.strength, fullGrams = before.grams } = before;
    const eased = AFTER_AWAY * fullStrength;
    const most = (strength: number): number => Math.min(wanted, fullGrams, (strength * effort) / 100);
    return { grams: easedTo(most(eased), most(fullStrength), weights), held: 0, mostStrength: eased };
  }
  const sameWeek = before.week === week;
  const mostStrength = sameWeek ? before.strength : before.strength * MAX_RISE;
  const familiar = week - before.peak.week <= PEAK_WEEKS ? before.peak.grams : before.grams;
  const oneStep = weights[countUpTo(weights, familiar)] ?? familiar;
  const known = Math.min(equal, familiar);
  const ceiling = sameWeek ? known : Math.min(equal * MAX_RISE, Math.max(familiar * MAX_RISE, oneStep));
  if (wanted <= ceiling) return { grams: wanted, held: 0, mostStrength };
  const upToCeiling = countUpTo(weights, ceiling);
  const near = weights[upToCeiling - 1];
  if (near !== undefined && near > known) return { grams: near, held: 0, mostStrength };
  const step = weights[upToCeiling];
  if (before.held + 1 >= SESSIONS_BEFORE_A_BIG_STEP && step !== undefined && !sameWeek) {
    return { grams: step, held: 0, mostStrength: 0 };
  }
  return { grams: near ?? step ?? wanted, held: before.held + 1, mostStrength };
}

/** The weight for a lift after a trip; where the steps of the place are coarse, the one that was lifted before stays. */
function easedTo(eased: number, before: number, weights: readonly Grams[]): Grams {
  const lighter = weights[countUpTo(weights, eased) - 1];
  const stays = weights[countUpTo(weights, before) - 1] ?? (before as Grams);
  return lighter !== undefined && lighter >= before * LEAST_AFTER_AWAY ? lighter : stays;
}

/** B8, D: what is lifted on the way to the working sets; the third only in maximal strength. */
const RAMP: readonly { readonly share: number; readonly reps: number }[] = [
  { share: 0.5, reps: 5 },
  { share: 0.7, reps: 3 },
  { share: 0.85, reps: 2 },
];
/** The first two sets on the way to the work (B8, D). */
const RAMP_TO_WORK = RAMP.slice(0, 2);
/** Percent of the maximum from which there are sets on the way (B8, D). */
const RAMP_FROM_PERCENT = 55;
/** D: the legs are warm by the second lift; heavy loads still ask for one set on the way, from 80 % for two. */
const RAMP_SECOND_FROM_PERCENT = 70;
/** Percent from which the second lift has two sets on the way (B8, D). */
const RAMP_SECOND_TWICE_FROM_PERCENT = 80;

/** Which lift a ramp leads to: `maximal` is the main lift in maximal strength. */
export type RampTo = 'main' | 'maximal' | 'second';

function stepsTo(to: RampTo, percent: number): typeof RAMP {
  if (to === 'second' && percent < RAMP_SECOND_FROM_PERCENT) return [];
  if (percent < RAMP_FROM_PERCENT) return [];
  if (to === 'maximal') return RAMP;
  return to === 'main' || percent >= RAMP_SECOND_TWICE_FROM_PERCENT ? RAMP_TO_WORK : RAMP_TO_WORK.slice(1);
}

/** Ramp sets of a lift as shares of its working load, rounded down to what the place has; equal steps are left out. */
export function rampSets(
  { load, grams }: PlannedLoad,
  place: Place,
  strength: KnownStrength,
  to: RampTo,
): readonly RampSet[] {
  const steps = stepsTo(to, load.percent ?? 0);
  if (steps.length === 0) return [];
  const { weights } = loadable(place, strength.implement);
  const sets: RampSet[] = [];
  let last = 0;
  for (const { share, reps } of steps) {
    const rounded = roundWeight(Math.round(grams * share) as Grams, weights, 'down');
    if (!rounded || rounded.load <= last || rounded.load >= grams) continue;
    last = rounded.load;
    sets.push({ reps, kg: kilogramsOf(rounded.load), percent: Math.round(share * 100) });
  }
  return sets;
}

/** True for exercises whose load a place sets in kilograms. */
export function isLoadable(exercise: Exercise): boolean {
  return exercise.loadType !== 'timed' && exercise.doseUnit !== 'contacts';
}
