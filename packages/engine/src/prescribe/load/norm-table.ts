import type { TestName } from '../../model/athlete.ts';
import type { Source } from '../../model/exercise.ts';

export type NormSex = 'male' | 'female';

/** What a norm depends on: nothing, sex, or sex and the age band that starts at `from` years. */
export type NormValues =
  | { readonly kind: 'all'; readonly value: number }
  | { readonly kind: 'by-sex'; readonly male: number; readonly female: number }
  | {
      readonly kind: 'by-age';
      readonly bands: readonly { readonly from: number; readonly male: number; readonly female: number }[];
      /** Whether those younger than the first band take its norm, or have none. */
      readonly youngerToo: boolean;
    };

export interface NormRow {
  readonly values: NormValues;
  readonly unit: 'reps' | 'seconds' | 'cm' | 'points';
  /** Percent of the norm below which a weakness is high or moderate, where the test has cuts of its own. */
  readonly cuts?: { readonly high: number; readonly moderate: number };
  readonly source: string;
  readonly mark: Source['mark'];
}

function ages(...rows: readonly (readonly [from: number, male: number, female: number])[]): NormValues {
  return { kind: 'by-age', bands: rows.map(([from, male, female]) => ({ from, male, female })), youngerToo: true };
}

/**
 * The norm of each test (E). Where a source gives a range its low end is the norm, so that a weakness is only called
 * one when it is plain (D).
 */
export const NORMS: Readonly<Partial<Record<TestName, NormRow>>> = {
  'single-leg-calf-raise': {
    values: ages([20, 37, 30], [30, 32, 27], [40, 28, 24], [50, 23, 21], [60, 19, 19], [70, 14, 16], [80, 10, 13]),
    unit: 'reps',
    source: 'Hébert-Losier 2017, as quoted by clinic pages (they differ by one)',
    mark: 'V2',
  },
  'single-leg-hamstring-bridge': {
    values: { kind: 'all', value: 25 },
    unit: 'reps',
    source: 'Freckleton 2014, as quoted: below 20 poor, 25 average, above 30 good',
    mark: 'V2',
  },
  'single-leg-glute-bridge': {
    values: { kind: 'all', value: 20 },
    unit: 'reps',
    source: 'the gate of 20 a side before running after birth',
    mark: 'V',
  },
  'single-leg-sit-to-stand': {
    values: { kind: 'all', value: 15 },
    unit: 'reps',
    source: 'a coach’s norm: below 10 needs work, 15 to 20 standard',
    mark: 'V2',
  },
  'single-leg-squat-quality': {
    values: { kind: 'all', value: 8 },
    unit: 'points',
    cuts: { high: 62.5, moderate: 100 },
    source: 'our rubric of 10 points: 8 good, 5 to 7 fair, below 5 poor',
    mark: 'D',
  },
  'side-lying-hip-abduction': {
    values: { kind: 'all', value: 20 },
    unit: 'reps',
    source: '20 after birth, 25 by a running clinic',
    mark: 'V2',
  },
  'side-plank': {
    values: { kind: 'by-sex', male: 97, female: 75 },
    unit: 'seconds',
    source: 'McGill 1999, means of young adults; age-graded norms do not exist',
    mark: 'M',
  },
  plank: {
    values: { kind: 'by-sex', male: 110, female: 95 },
    unit: 'seconds',
    source: 'Strand 2014, medians of students and athletes',
    mark: 'V',
  },
  'wall-sit': {
    values: { kind: 'all', value: 60 },
    unit: 'seconds',
    source: 'a coach’s norm, used as a gate after birth',
    mark: 'V2',
  },
  'push-up': {
    values: { kind: 'all', value: 20 },
    unit: 'reps',
    source: 'a coach’s norm: below 10 needs work, 20 to 30 standard; men full, women from the knees',
    mark: 'V2',
  },
  'knee-to-wall': {
    values: { kind: 'all', value: 9 },
    unit: 'cm',
    cuts: { high: 70, moderate: 100 },
    source: 'general knowledge: 9 to 12 cm typical, below 9 worth attention',
    mark: 'M',
  },
  'single-leg-balance': {
    values: ages([20, 10, 10], [50, 7, 7]),
    unit: 'seconds',
    source: 'general knowledge: eyes closed 10 to 15 s under 50, lower with age (7 s is our figure)',
    mark: 'M',
  },
  'chair-stand-30s': {
    values: {
      kind: 'by-age',
      bands: [
        { from: 60, male: 14, female: 12 },
        { from: 65, male: 12, female: 11 },
        { from: 70, male: 12, female: 10 },
        { from: 75, male: 11, female: 10 },
        { from: 80, male: 10, female: 9 },
      ],
      youngerToo: false,
    },
    unit: 'reps',
    cuts: { high: 70, moderate: 100 },
    source: 'low end of the average range by age; from 70 general knowledge',
    mark: 'V2',
  },
};

/** From which age the chair stand's figures are general knowledge rather than read (E, M). */
export const CHAIR_STAND_UNVERIFIED_FROM = 70;

/**
 * How large a side difference may be: in percent of the better side, 10 to watch and 15 to act on (E, D), unless the
 * test has its own measure. What lies at or below `ok` is fine, above `watch` is a target.
 */
export interface SideRule {
  readonly measure: 'percent' | 'cm';
  readonly ok: number;
  readonly watch: number;
}

/** Difference between the sides, in percent of the better one (E, D). */
export const USUAL_SIDE_RULE: SideRule = { measure: 'percent', ok: 10, watch: 15 };

/** Side plank: more than 5 % is notable (E, M); knee to wall 1.5 to 2 cm (E, M); Y-balance 4 cm forward, weak, so never more than watched (E, V). */
export const SIDE_RULES: Readonly<Partial<Record<TestName, SideRule>>> = {
  'side-plank': { measure: 'percent', ok: 5, watch: 15 },
  'knee-to-wall': { measure: 'cm', ok: 1.5, watch: 2 },
  'y-balance': { measure: 'cm', ok: 4, watch: Number.POSITIVE_INFINITY },
};
