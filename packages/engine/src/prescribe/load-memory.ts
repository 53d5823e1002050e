import type { Exercise } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { Grams } from '../units/brands.ts';
import type { Mutable } from '../units/mutable.ts';
import type { Draft } from './draft.ts';

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

/** After this many weeks without the exercise its old load no longer bounds the new one (C6, D). */
export const FORGOTTEN_WEEKS: number = 6;

/** What is remembered of a load that stands in a session. */
export interface Lifted {
  readonly grams: Grams;
  readonly reps: Draft['reps'];
  readonly strength: number;
  readonly week: number;
  readonly held: number;
  readonly since: number;
}

/** The step after `before`, under its key. Field by field: it is made for every item of a plan, and spreading takes far longer. */
export function stepOf(key: string, lifted: Lifted, before: LoadStep | undefined): LoadStep & { readonly key: string } {
  const { grams, reps, strength, week, held, since } = lifted;
  const peak = peakOf({ grams, week }, before);
  const step: Mutable<LoadStep & { key: string }> = { key, grams, strength, week, held, since, peak };
  if (reps) [step.minReps, step.maxReps] = [reps.min, reps.max];
  return step;
}

function peakOf(now: WeekLoad, before: LoadStep | undefined): WeekLoad {
  const counts = before && now.week - before.peak.week <= FORGOTTEN_WEEKS && before.peak.grams > now.grams;
  return counts ? before.peak : now;
}

/** What was lifted before the deload. */
export function fullWeekOf({
  strength,
  grams,
  fullStrength = strength,
  fullGrams = grams,
}: LoadStep): Pick<LoadStep, 'fullStrength' | 'fullGrams'> {
  return { fullStrength, fullGrams };
}
