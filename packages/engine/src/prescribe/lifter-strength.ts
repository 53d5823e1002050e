import type { LiftingLevel, StrengthRecord } from '../model/athlete.ts';
import type { Exercise, MovementPattern } from '../model/exercise.ts';
import { LEG_LIFT_PATTERNS } from '../model/movement-groups.ts';
import type { Place } from '../model/place.ts';
import type { Grams } from '../units/brands.ts';
import { FIRST_SET_RIR, firstLoad, type Lifter } from './load/first-load.ts';
import { type Implement, implementOf } from './load/implement.ts';
import { kilogramsOf } from './load/kilograms.ts';
import { loadableWeights } from './load/loadable-weights.ts';
import { estimateOneRepMax } from './load/one-rep-max.ts';
import { percentOfMax } from './load/rpe-table.ts';
import { carriesAsMuch, startLoad } from './load/start-loads.ts';

/** How strong the runner is on one exercise at one place. */
export interface KnownStrength {
  /** Estimated one-repetition maximum, both hands together. */
  readonly max: Grams;
  readonly implement: Implement;
  /** `lifted`: from the runner's own set of this exercise; `related`: from a sister lift; `guess`: from body weight. */
  readonly from: 'lifted' | 'related' | 'guess';
  /** Where the number comes from, in the first weeks and after growth was planned on top of it. */
  readonly basis: string;
  readonly laterBasis: string;
}

export interface StrengthBook {
  readonly records: readonly StrengthRecord[];
  readonly exerciseOf: (id: string) => Exercise | undefined;
  readonly lifter: Lifter;
  readonly level: LiftingLevel;
}

/** D: a sister lift carries over with this caution, unless it is known to carry as much. */
const RELATED_FACTOR = 0.85;
/** D: the same from one leg pattern to another, with more caution. */
const LEG_FACTOR = 0.7;
/** D: no lift is taken to be more than this many times another that was done. */
const MOST_CARRIED_OVER = 2;
/** D: the repetitions a guessed first load is meant for. */
const GUESS_REPS = 10;
/** What a first load is multiplied by, by experience: table C4 speaks of people who have never lifted (D). */
const GUESS_BY_LEVEL: Readonly<Record<LiftingLevel, number>> = { novice: 1, trained: 1.4, advanced: 1.7 };
/** D: what the lightest weight of a place may ask of the maximum, so that a first set is never hard. */
const LIGHTEST_SHARE = 0.6;
/** Share of the maximum from which a load is heavy (B0, V). */
const HEAVY_SHARE = 0.8;
/** D: what the runner may have grown to by the end of a block. */
const GROWN = 1.125;

/** What a book has been asked already: a book is plain data that never changes. */
interface Answers {
  readonly strengths: Map<Place, Map<Exercise, KnownStrength | undefined>>;
  readonly maxima: Map<Exercise, Max | undefined>;
}

/** A one-repetition maximum, and the set it was read from. */
interface Max {
  readonly grams: Grams;
  readonly words: string;
}

const answered = new WeakMap<StrengthBook, Answers>();

function answersOf(book: StrengthBook): Answers {
  let answers = answered.get(book);
  if (!answers) {
    answers = { strengths: new Map(), maxima: new Map() };
    answered.set(book, answers);
  }
  return answers;
}

/** The runner's strength on an exercise, in grams, or nothing where the exercise carries no load there. */
export function strengthOn(exercise: Exercise, place: Place, book: StrengthBook): KnownStrength | undefined {
  const { strengths } = answersOf(book);
  let there = strengths.get(place);
  if (!there) {
    there = new Map();
    strengths.set(place, there);
  }
  let strength = there.get(exercise);
  if (strength === undefined && !there.has(exercise)) {
    strength = findStrength(exercise, place, book);
    there.set(exercise, strength);
  }
  return strength;
}

function findStrength(exercise: Exercise, place: Place, book: StrengthBook): KnownStrength | undefined {
  const implement = implementOf(exercise, place);
  if (!implement) return undefined;
  return (
    lifted(exercise, implement, book) ??
    related(exercise, implement, book, (other) => other.pattern === exercise.pattern, RELATED_FACTOR) ??
    related(exercise, implement, book, (other) => isLegLift(other) && isLegLift(exercise), LEG_FACTOR) ??
    guessed(exercise, place, book)
  );
}

/** Whether the place has a weight light enough to begin with; exercises that need no load always do. */
export function canBeLoaded(exercise: Exercise, place: Place, book: StrengthBook, maxPercent = 100): boolean {
  const implement = implementOf(exercise, place);
  if (!implement || implement.optional) return true;
  const strength = strengthOn(exercise, place, book);
  if (!strength) return false;
  const lightest = loadableWeights(place, strength.implement)[0];
  return (
    lightest !== undefined &&
    lightest * strength.implement.hands <= Math.min(LIGHTEST_SHARE, maxPercent / 100) * strength.max
  );
}

/** Whether the place has enough weight for 80 % of the runner's maximum, with room to grow. */
export function canBeHeavy(exercise: Exercise, place: Place, book: StrengthBook): boolean {
  const strength = strengthOn(exercise, place, book);
  return strength !== undefined && reaches(HEAVY_SHARE, place, strength);
}

/** Under half of the maximum a set is hardly strength work (A, D). */
const LEAST_SHARE = 0.5;

/** Whether the place has half of the runner's maximum, with room to grow; what carries no load is not asked. */
export function canBeHalf(exercise: Exercise, place: Place, book: StrengthBook): boolean {
  const strength = strengthOn(exercise, place, book);
  return strength === undefined || reaches(LEAST_SHARE, place, strength);
}

function reaches(share: number, place: Place, { implement, max }: KnownStrength): boolean {
  const heaviest = loadableWeights(place, implement).at(-1);
  return heaviest !== undefined && heaviest * implement.hands >= share * GROWN * max;
}

function lifted(exercise: Exercise, implement: Implement, book: StrengthBook): KnownStrength | undefined {
  const max = latestMax(exercise, book);
  if (max === undefined) return undefined;
  return { max: max.grams, implement, from: 'lifted', ...basisOf(`your set of ${max.words}`) };
}

/** A lift that the runner has done, scaled by the shares of body weight of table C4. */
function related(
  exercise: Exercise,
  implement: Implement,
  book: StrengthBook,
  isRelated: (other: Exercise) => boolean,
  factor: number,
): KnownStrength | undefined {
  for (const record of book.records) {
    const other = book.exerciseOf(record.exercise);
    if (!other || other.id === exercise.id || !isRelated(other)) continue;
    const max = latestMax(other, book);
    const { share } = startLoad(exercise);
    const otherShare = startLoad(other).share;
    if (max === undefined || !(otherShare > 0) || !(share > 0)) continue;
    const ratio = ratioBetween(exercise, other, max.grams, book.lifter.bodyMass);
    const caution = carriesAsMuch(exercise, other) ? 1 : factor;
    const grams = Math.round(max.grams * Math.min(MOST_CARRIED_OVER, ratio) * caution) as Grams;
    const basis = `carried over from your ${other.name.toLowerCase()}`;
    return { max: grams, implement, from: 'related', ...basisOf(basis) };
  }
  return undefined;
}

/** D: these lift most of the body beside their load. */
const LIFTS_THE_BODY: ReadonlySet<MovementPattern> = new Set(['squat', 'lunge', 'step', 'hinge']);
/** Share of body mass that a squat, lunge, step or hinge lifts beside its load (C4, D). */
const BODY_SHARE = 0.75;
/** D: no estimate with the body in it is more than this many times the plain one. */
const MOST_WITH_BODY = 2;

/**
 * How much of a lift's maximum another may have, from the first loads of C4. From both legs to one, body and load are compared together: the first
 * load of one leg is a small part of what that leg lifts, and whoever got stronger since puts all of it into the load.
 */
function ratioBetween(exercise: Exercise, other: Exercise, max: Grams, bodyMass: Grams | undefined): number {
  const [share, otherShare] = [startLoad(exercise).share, startLoad(other).share];
  const plain = share / otherShare;
  const toOneLeg = liftsTheBody(other) && other.laterality === 'bilateral' && exercise.laterality !== 'bilateral';
  if (bodyMass === undefined || !toOneLeg || !liftsTheBody(exercise)) return plain;
  const first = percentOfMax(GUESS_REPS, FIRST_SET_RIR) / 100;
  const body = BODY_SHARE * bodyMass;
  const together = ((body + max) * (BODY_SHARE + share / first)) / (BODY_SHARE + otherShare / first);
  return Math.min(MOST_WITH_BODY * plain, Math.max(plain, (together - body) / max));
}

function liftsTheBody({ pattern, equipment }: Exercise): boolean {
  return LIFTS_THE_BODY.has(pattern) && !equipment.groups.flat().some((word) => word.endsWith('machine'));
}

function isLegLift({ pattern, loadType }: Exercise): boolean {
  return LEG_LIFT_PATTERNS.has(pattern) && loadType !== 'band';
}

function guessed(exercise: Exercise, place: Place, book: StrengthBook): KnownStrength | undefined {
  const first = firstLoad(exercise, book.lifter, place);
  if (!first) return undefined;
  const start = first.wanted * GUESS_BY_LEVEL[book.level];
  if (first.belowLightest && start < first.total && !first.implement.optional) return undefined;
  const max = Math.round((start / percentOfMax(GUESS_REPS, FIRST_SET_RIR)) * 100) as Grams;
  return { max, implement: first.implement, from: 'guess', basis: first.basis, laterBasis: GUESSED_LATER };
}

/** The words of table C4 give the number of the first session only. */
const GUESSED_LATER = 'planned on from a first guess; what you log decides';

function basisOf(basis: string): Pick<KnownStrength, 'basis' | 'laterBasis'> {
  return { basis, laterBasis: `${basis}, and growth planned since; what you log decides` };
}

function latestMax(exercise: Exercise, book: StrengthBook): Max | undefined {
  const { maxima } = answersOf(book);
  let max = maxima.get(exercise);
  if (max === undefined && !maxima.has(exercise)) {
    max = findLatestMax(exercise, book);
    maxima.set(exercise, max);
  }
  return max;
}

function findLatestMax(exercise: Exercise, book: StrengthBook): Max | undefined {
  const records = book.records.filter((record) => record.exercise === exercise.id).sort((a, b) => b.day - a.day);
  for (const { load, reps, rir } of records) {
    const estimate = estimateOneRepMax({
      load,
      reps,
      ...(rir === undefined ? {} : { rir }),
      novice: book.level === 'novice',
    });
    if ('refused' in estimate) continue;
    const left = rir ? ` with ${rir} left` : '';
    // A set too long for an estimate still says what was lifted: the low end of its range is used.
    const grams = estimate.use === 'load' ? estimate.max : estimate.low;
    return { grams, words: `${reps} x ${kilogramsOf(load)} kg${left}` };
  }
  return undefined;
}

/**
 * How far strength may be planned to grow, a week, while sets feel as written (D, inside the steps of C6): fast where the start was a cautious
 * guess, slow for people who have lifted for long. Logged sets replace it.
 */
const GROWTH: Readonly<Record<KnownStrength['from'], { readonly aWeek: number; readonly most: number }>> = {
  guess: { aWeek: 0.05, most: 2 },
  related: { aWeek: 0.02, most: 1.25 },
  lifted: { aWeek: 0.01, most: 1.15 },
};
/** The same for a novice with a lift that was done (C6, D). */
const NOVICE_GROWTH = { aWeek: 0.02, most: 1.35 } as const;

/** The strength to plan with after some weeks of training, in grams. */
export function plannedMax(strength: KnownStrength, weeks: number, novice: boolean): Grams {
  const { aWeek, most } = strength.from !== 'guess' && novice ? NOVICE_GROWTH : GROWTH[strength.from];
  return Math.round(strength.max * Math.min(most, (1 + aWeek) ** weeks)) as Grams;
}
