import type { LiftingLevel } from '../model/athlete.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { PlanLoad, RampSet } from '../model/plan.ts';
import type { Grams } from '../units/brands.ts';
import type { Draft } from './draft.ts';
import { type KnownStrength, plannedMax } from './lifter-strength.ts';
import { kilogramsOf } from './load/kilograms.ts';
import { loadableWeights } from './load/loadable-weights.ts';
import { roundingMode, roundLoad } from './load/rounding.ts';
import { percentOfMax, repsAt } from './load/rpe-table.ts';

/** What an exercise was loaded with lately, so that no week jumps. */
export interface LoadStep {
  /** What load, repetitions and reserve say of the maximum, grams of one implement: sets of three and of fifteen compare by it. */
  readonly strength: number;
  readonly grams: Grams;
  readonly week: number;
  /** Sessions in a row with this load although more was asked for. */
  readonly held: number;
  /** Week of the first session with it; strength that is only guessed is planned to grow from there. */
  readonly since: number;
}

/** The last load of each exercise and place. */
export type LoadMemory = Map<string, LoadStep>;

/** C6, D7: from week to week at most this much more, or one step of the place after the repetitions were added first. */
const MAX_RISE = 1.1;
const SESSIONS_BEFORE_A_BIG_STEP = 2;
/** After a trip a lift comes back at 95 % (D: a fortnight with bands). */
const AFTER_AWAY = 0.95;
/** A load this far under what repetitions and reserve ask for is made up for with repetitions first (C5). */
const TOO_LIGHT_PERCENT = 8;
/** After this many weeks without the exercise its old load no longer bounds the new one. */
const FORGOTTEN_WEEKS = 6;
/** A guessed strength starts with more in reserve (C4: first sets at RIR 5, stop at RPE 7). */
const GUESS_RIR = 5;

export interface LoadInput {
  readonly draft: Draft;
  readonly place: Place;
  readonly strength: KnownStrength;
  readonly level: LiftingLevel;
  readonly week: number;
  readonly memory: LoadMemory;
  /** The first week back after a trip of a week or more. */
  readonly afterAway: boolean;
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
 * rounded to what the place has (C5), never rising faster than the caps. Nothing where even the lightest weight is too heavy for an optional load.
 */
export function planLoad(input: LoadInput): PlannedLoad | undefined {
  const { draft, place, strength, level, week, memory } = input;
  const { implement } = strength;
  const key = `${draft.exercise.id}@${place.id}`;
  const before = memory.get(key);
  const since = strength.from === 'lifted' ? 0 : (before?.since ?? week);
  const max = plannedMax(strength, week - since, level === 'novice');
  const known = before && week - before.week <= FORGOTTEN_WEEKS ? before : undefined;
  const rir = strength.from === 'guess' && !known ? Math.max(draft.rir, GUESS_RIR) : draft.rir;
  const reps = draft.reps ? Math.round((draft.reps.min + draft.reps.max) / 2) : 10;
  const percent = Math.min(percentOfMax(reps, rir), draft.maxPercent);
  const target = Math.round((max * percent) / 100 / implement.hands) as Grams;
  const wanted = roundLoad(target, place, implement, roundingMode(level, draft.rir > 0));
  if (!wanted) return undefined;
  if (wanted.limit === 'lightest' && implement.optional) return undefined;
  const equivalent = known && {
    ...known,
    lifted: known.grams,
    grams: Math.round((known.strength * percentOfMax(reps, rir)) / 100),
  };
  const bounded = withinRise(wanted.load, equivalent, week, input.afterAway, loadableWeights(place, implement));
  const chosen = bounded.grams === wanted.load ? wanted : roundLoad(bounded.grams, place, implement, 'down');
  if (!chosen) return undefined;
  const total = chosen.load * implement.hands;
  const share = (100 * total) / max;
  const kept = known !== undefined && chosen.load <= known.grams;
  const tooLight =
    draft.reps !== undefined && share < percent - TOO_LIGHT_PERCENT && (kept || chosen.limit === 'heaviest');
  const mostReps = chosen.limit === 'heaviest' ? draft.mostReps : Math.min(draft.mostReps, (draft.reps?.max ?? 0) + 4);
  const raised = tooLight ? repsFor(share, rir, draft.reps, mostReps) : undefined;
  const done = raised ? Math.round((raised.min + raised.max) / 2) : reps;
  return {
    grams: chosen.load,
    rir,
    ...(raised ? { reps: raised } : {}),
    step: {
      key,
      grams: chosen.load,
      strength: (100 * chosen.load) / percentOfMax(done, rir),
      week,
      held: bounded.held,
      since,
    },
    load: {
      kg: kilogramsOf(chosen.load),
      ...(implement.hands === 2 ? { perHand: true } : {}),
      percent: Math.round(share),
      ...(chosen.plates ? { plates: chosen.plates.map(kilogramsOf) } : {}),
      basis: strength.basis,
    },
  };
}

/** Repetitions that make a load too light for the phase hard enough again. */
function repsFor(percent: number, rir: number, reps: Draft['reps'], mostReps: number): { min: number; max: number } {
  const most = Math.max(Math.min(mostReps, repsAt(percent, rir)), reps?.max ?? 0);
  return { min: Math.max(reps?.min ?? 1, most - 3), max: most };
}

/** `before` is the last session as a load for the repetitions of now. Falls freely; rises by at most a tenth, or by one step of the place once the load was held for two sessions. */
function withinRise(
  wanted: Grams,
  before: (Pick<LoadStep, 'week' | 'held'> & { readonly grams: number; readonly lifted: number }) | undefined,
  week: number,
  afterAway: boolean,
  weights: readonly Grams[],
): { grams: Grams; held: number } {
  if (!before) return { grams: wanted, held: 0 };
  if (afterAway && week > before.week) {
    return {
      grams: Math.min(wanted, Math.floor(Math.min(before.grams, before.lifted) * AFTER_AWAY)) as Grams,
      held: 0,
    };
  }
  if (wanted <= before.grams) return { grams: wanted, held: 0 };
  const ceiling = before.week === week ? before.grams : before.grams * MAX_RISE;
  if (wanted <= ceiling) return { grams: wanted, held: 0 };
  const near = weights.findLast((weight) => weight <= ceiling);
  const step = weights.find((weight) => weight > ceiling);
  if (before.held + 1 >= SESSIONS_BEFORE_A_BIG_STEP && step !== undefined && before.week !== week) {
    return { grams: step, held: 0 };
  }
  return { grams: near ?? step ?? wanted, held: near !== undefined && near > before.grams ? 0 : before.held + 1 };
}

/** B8, D: what is lifted on the way to the working sets; the third only in maximal strength. */
const RAMP: readonly { readonly share: number; readonly reps: number }[] = [
  { share: 0.5, reps: 5 },
  { share: 0.7, reps: 3 },
  { share: 0.85, reps: 2 },
];
const RAMP_FROM_PERCENT = 55;

/** Ramp sets of the main lift as shares of its working load, rounded down to what the place has; equal steps are left out. */
export function rampSets(
  { load, grams }: PlannedLoad,
  place: Place,
  strength: KnownStrength,
  maximal: boolean,
): readonly RampSet[] {
  if ((load.percent ?? 0) < RAMP_FROM_PERCENT) return [];
  const sets: RampSet[] = [];
  let last = 0;
  for (const { share, reps } of maximal ? RAMP : RAMP.slice(0, 2)) {
    const rounded = roundLoad(Math.round(grams * share) as Grams, place, strength.implement, 'down');
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
