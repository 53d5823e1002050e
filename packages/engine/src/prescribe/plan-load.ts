import type { LiftingLevel } from '../model/athlete.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { PlanLoad } from '../model/plan.ts';
import type { Grams } from '../units/brands.ts';
import type { Mutable } from '../units/mutable.ts';
import type { Draft } from './draft.ts';
import { type KnownStrength, plannedMax } from './lifter-strength.ts';
import { kilogramsOf } from './load/kilograms.ts';
import { loadable } from './load/loadable-weights.ts';
import { countUpTo, roundingMode, roundWeight } from './load/rounding.ts';
import { percentOfMax, repsAt } from './load/rpe-table.ts';
import { ADDED_TO_BODY_WEIGHT } from './load/start-load-table.ts';
import { FORGOTTEN_WEEKS, fullWeekOf, type LoadMemory, type LoadStep, loadKey, stepOf } from './load-memory.ts';
import { type When, withinRise } from './load-rise.ts';

/** A load this far under what repetitions and reserve ask for, in percent, is made up for with repetitions first (C5, D). */
const TOO_LIGHT_PERCENT = 8;
/** D: from here on the growth that the plan counts on is worth a word. */
const FIRST_GROWTH = 1.04;
/** A set that shows this much of what the last one showed is its equal (D). */
const NEARLY = 0.995;
/** A guessed strength starts with more in reserve (C4, D: first sets at RIR 5, stop at RPE 7); more than that is not told apart. */
const GUESS_RIR = 5;

export interface LoadInput extends When {
  readonly draft: Draft;
  readonly place: Place;
  readonly strength: KnownStrength;
  readonly level: LiftingLevel;
  readonly memory: LoadMemory;
  /** `loadKey` of exercise and place, from who asks again and again. */
  readonly key?: string;
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
  const again = known !== undefined && !input.deload && !input.afterAway && chosen.load === known.grams;
  const effort = noEasierThan(again ? known.strength : 0, { reps: raised ?? draft.reps, rir }, mostReps, shows);
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
    step: stepOf(key, { grams: chosen.load, reps, strength: shown, week, held: rise.held, since }, known),
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
    step: stepOf(
      key,
      { grams, reps: reps ?? draft.reps, strength: shown, week, held: known.held, since: known.since },
      known,
    ),
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

/** True for exercises whose load a place sets in kilograms. */
export function isLoadable(exercise: Exercise): boolean {
  return exercise.loadType !== 'timed' && exercise.doseUnit !== 'contacts';
}
