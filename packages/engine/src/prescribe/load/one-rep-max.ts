import type { Grams } from '../../units/brands.ts';
import { ONE_REP_MAX_FORMULAS } from './one-rep-max-formulas.ts';

export interface LiftedSet {
  readonly load: Grams;
  readonly reps: number;
  /** Repetitions that were left; absent counts as none, which estimates low. */
  readonly rir?: number;
  readonly novice: boolean;
}

export interface OneRepMaxEstimate {
  readonly max: Grams;
  /** Never below the load that was lifted. */
  readonly low: Grams;
  readonly high: Grams;
  /** Of the estimate, percent of `max`. */
  readonly errorPercent: number;
  readonly confidence: 'high' | 'medium' | 'low';
  /** `trend`: compare it with itself over time, do not compute a load from it. */
  readonly use: 'load' | 'trend';
  /** How the number came about, in words. */
  readonly formula: string;
}

export type OneRepMaxRefusal = 'no-load' | 'no-reps' | 'too-easy' | 'too-many-reps';

export interface RefusedOneRepMax {
  readonly refused: OneRepMaxRefusal;
}

/** From this many in reserve people can no longer tell how many more there were (C1, D). */
const TOO_EASY_RIR = 5;
/** Repetitions, done and left, up to which an estimate may set a load (C1, D). */
const MOST_REPS_FOR_LOAD = 12;
/** Repetitions, done and left, past which nothing is estimated (C1, D). */
const MOST_REPS = 15;

/**
 * Total error of estimate of such equations: 10.6 to 13.5 % of the mean (C1, V Hutchins & Gearhart 2010). The better
 * figure for sets of up to five, the worse for all others (D).
 */
const ERROR_PERCENT = { best: 10.6, worst: 13.5 } as const;

function middle(values: readonly [number, number, number]): number {
  return values.toSorted((a, b) => a - b)[1] as number;
}

function roundedGrams(value: number): Grams {
  return Math.round(value) as Grams;
}

function engineValue(load: number, reps: number, novice: boolean): number {
  const { epley, brzycki, wathan } = ONE_REP_MAX_FORMULAS;
  const values = [epley.estimate(load, reps), brzycki.estimate(load, reps), wathan.estimate(load, reps)] as const;
  return novice ? Math.min(...values) : middle(values);
}

function wordsFor(reps: number, rir: number, novice: boolean): string {
  const which = novice ? 'lowest of Epley, Brzycki and Wathan' : 'median of Epley, Brzycki and Wathan';
  return rir > 0 ? `${which} for ${reps} done and ${rir} left` : `${which} for ${reps} repetitions`;
}

/**
 * Estimates the one-repetition maximum in grams, with its range, from one set (C1): the median of Epley, Brzycki and
 * Wathan, the lowest of them for novices (D); refuses sets with 5 or more in reserve and beyond 15 repetitions (D).
 *
 * @example estimateOneRepMax({ load: 60_000 as Grams, reps: 5, rir: 2, novice: false })
 */
export function estimateOneRepMax(set: LiftedSet): OneRepMaxEstimate | RefusedOneRepMax {
  const rir = set.rir ?? 0;
  const reps = set.reps + rir;
  if (!(set.load > 0)) return { refused: 'no-load' };
  if (!(set.reps >= 1)) return { refused: 'no-reps' };
  if (rir >= TOO_EASY_RIR) return { refused: 'too-easy' };
  if (reps > MOST_REPS) return { refused: 'too-many-reps' };
  if (reps <= 1) {
    const { load } = set;
    return {
      max: load,
      low: load,
      high: load,
      errorPercent: 0,
      confidence: 'high',
      use: 'load',
      formula: 'the single lifted',
    };
  }
  const value = engineValue(set.load, reps, set.novice);
  const errorPercent = reps <= 5 ? ERROR_PERCENT.best : ERROR_PERCENT.worst;
  return {
    max: roundedGrams(value),
    low: roundedGrams(Math.max(set.load, value * (1 - errorPercent / 100))),
    high: roundedGrams(value * (1 + errorPercent / 100)),
    errorPercent,
    confidence: reps <= 5 ? 'high' : reps <= 10 ? 'medium' : 'low',
    use: reps <= MOST_REPS_FOR_LOAD ? 'load' : 'trend',
    formula: wordsFor(set.reps, rir, set.novice),
  };
}

/** Moves a stored one-repetition maximum toward a new one, 0.7 old to 0.3 new, in grams (C1, D). */
export function smoothOneRepMax(old: Grams, latest: Grams): Grams {
  return roundedGrams(0.7 * old + 0.3 * latest);
}
