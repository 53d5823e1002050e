import type { Athlete } from '../../model/athlete.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Place } from '../../model/place.ts';
import type { Grams } from '../../units/brands.ts';
import { type BodyHalf, bodyHalf } from './body-half.ts';
import { type Implement, implementOptions } from './implement.ts';
import { gramsOf, kilogramsOf } from './kilograms.ts';
import { loadableWeights } from './loadable-weights.ts';
import { startLoad } from './start-loads.ts';

/** Leave at least this many repetitions in the first set with a guessed load (C4, D). */
export const FIRST_SET_RIR = 5;

/** Body mass that is taken where it is not known, in grams: light, so that the guess is too (D). */
const ASSUMED_BODY_MASS: Grams = gramsOf(55);

/** Share of a first load that women start with (C4, D); where sex is not stated the lower factor is used, because a first load is corrected upward within minutes. */
const WOMEN: Readonly<Record<BodyHalf, number>> = { lower: 0.8, upper: 0.6 };

/** Share of a first load after a break from lifting (C4, D). */
const RETURNING = 0.8;

export interface Lifter {
  readonly bodyMass?: Grams;
  readonly sex?: Athlete['sex'];
  readonly age?: number;
  /** Lifted before and comes back after a break. */
  readonly returning?: boolean;
}

export interface FirstLoad {
  /** Of both hands together, before rounding to what the place has. */
  readonly total: Grams;
  /** Of one implement: the total, or half of it with one in each hand. */
  readonly each: Grams;
  readonly implement: Implement;
  /** What the first load should be, before the lightest implement raises it. */
  readonly wanted: Grams;
  /** Even the lightest weight there is heavier than the first load should be. */
  readonly belowLightest: boolean;
  /** An easier exercise for that case, which may need the same question asked of it. */
  readonly instead?: string;
  readonly basis: string;
  readonly assumed: readonly ('body-mass' | 'sex' | 'age')[];
}

/** 1 up to 40 years, then 0.1 less each decade, evenly over its years, 0.6 at least (C4, D). */
function ageFactor(age: number): number {
  return Math.min(1, Math.max(0.6, 1 - (age - 40) / 100));
}

function sexFactor(sex: Lifter['sex'], half: BodyHalf): number {
  return sex === 'male' ? 1 : WOMEN[half];
}

function factorWords(lifter: Lifter, half: BodyHalf): readonly string[] {
  const sex = sexFactor(lifter.sex, half);
  const age = lifter.age === undefined ? 1 : ageFactor(lifter.age);
  return [
    ...(sex < 1 ? [`${sex} for ${lifter.sex === 'female' ? 'women' : 'safety, as sex is not given'}`] : []),
    ...(age < 1 ? [`${Number(age.toFixed(2))} for age ${lifter.age}`] : []),
    ...(lifter.returning ? [`${RETURNING} after a break`] : []),
  ];
}

function basisFor(share: number, lifter: Lifter, half: BodyHalf): string {
  const percent = Number((share * 100).toFixed(1));
  const factors = factorWords(lifter, half);
  const times = factors.length > 0 ? `, times ${factors.join(', times ')}` : '';
  const mass = lifter.bodyMass === undefined ? ` (not known, so ${kilogramsOf(ASSUMED_BODY_MASS)} kg)` : '';
  return `A cautious first guess: ${percent} % of body weight${mass}${times}. The first sets correct it.`;
}

interface Carrier {
  readonly implement: Implement;
  readonly lightest: number;
}

function carriers(exercise: Exercise, place: Place): readonly Carrier[] {
  return implementOptions(exercise, place).flatMap((implement) => {
    const lightest = loadableWeights(place, implement)[0];
    return lightest === undefined ? [] : [{ implement, lightest: lightest * implement.hands }];
  });
}

/** The first implement light enough for the load, else the one that starts lightest. */
function carrierFor(load: number, options: readonly Carrier[]): Carrier | undefined {
  const fitting = options.find((option) => option.lightest <= load);
  return fitting ?? options.toSorted((a, b) => a.lightest - b.lightest)[0];
}

/**
 * The first load in grams for somebody without a known maximum: body mass times the share of C4 times factors for sex,
 * age and a break, at least the lightest implement (all D); undefined where the place has nothing to load it with.
 */
export function firstLoad(exercise: Exercise, lifter: Lifter, place: Place): FirstLoad | undefined {
  const half = bodyHalf(exercise.pattern);
  const start = startLoad(exercise);
  const factors = sexFactor(lifter.sex, half) * ageFactor(lifter.age ?? 0) * (lifter.returning ? RETURNING : 1);
  const wanted = (lifter.bodyMass ?? ASSUMED_BODY_MASS) * start.share * factors;
  const carrier = carrierFor(wanted, carriers(exercise, place));
  if (!carrier) return undefined;
  const { implement, lightest } = carrier;
  const total = Math.max(Math.round(wanted), lightest) as Grams;
  const belowLightest = wanted < lightest;
  const instead = start.lighter ?? exercise.regression;
  return {
    total,
    each: Math.floor(total / implement.hands) as Grams,
    implement,
    wanted: Math.round(wanted) as Grams,
    belowLightest,
    ...(belowLightest && instead !== undefined ? { instead } : {}),
    basis: basisFor(start.share, lifter, half),
    assumed: [
      ...(lifter.bodyMass === undefined ? (['body-mass'] as const) : []),
      ...(lifter.sex === undefined || lifter.sex === 'unspecified' ? (['sex'] as const) : []),
      ...(lifter.age === undefined ? (['age'] as const) : []),
    ],
  };
}
