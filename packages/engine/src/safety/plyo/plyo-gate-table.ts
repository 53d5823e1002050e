import { LIFTING_LEVELS, type LiftingLevel } from '../../model/athlete.ts';
import type { PlyoRung } from '../plyo-levels.ts';
import type { PlyoEvidence } from './plyo-evidence.ts';

/** A condition for a level of jumping that tests, records or age can show. */
export interface PlyoGate {
  readonly id: string;
  /** The level that it opens. */
  readonly level: Exclude<PlyoRung, 0>;
  /** What has to hold, as a runner would say it. */
  readonly words: string;
  /** Undefined where nothing was measured. */
  readonly isMet: (evidence: PlyoEvidence) => boolean | undefined;
  /** For whom "not measured" is good enough. */
  readonly unmeasuredPasses: readonly LiftingLevel[];
}

const NOBODY: readonly LiftingLevel[] = [];

const atLeast = (value: number | undefined, needed: number): boolean | undefined =>
  value === undefined ? undefined : value >= needed;

/** What opens the levels of jumping (B4, D). Of the 10 to 15 % difference between sides the wider figure is the gate. */
export const PLYO_GATES: readonly PlyoGate[] = [
  {
    id: 'calf-15',
    level: 2,
    words: '15 single-leg calf raises on each side',
    isMet: ({ calfRaises }) => atLeast(calfRaises, 15),
    unmeasuredPasses: ['trained', 'advanced'],
  },
  {
    id: 'calf-20',
    level: 3,
    words: '20 single-leg calf raises on each side',
    isMet: ({ calfRaises }) => atLeast(calfRaises, 20),
    unmeasuredPasses: NOBODY,
  },
  {
    id: 'calf-sides-alike',
    level: 3,
    words: 'calf raises that differ by 15 % or less between the sides',
    isMet: ({ calfDifferencePct }) => (calfDifferencePct === undefined ? undefined : calfDifferencePct <= 15),
    unmeasuredPasses: NOBODY,
  },
  {
    id: 'box-squats-10',
    level: 3,
    words: '10 good single-leg squats to a box or chair',
    isMet: ({ boxSquats }) => atLeast(boxSquats, 10),
    unmeasuredPasses: LIFTING_LEVELS,
  },
  {
    id: 'calf-25',
    level: 4,
    words: '25 single-leg calf raises on each side',
    isMet: ({ calfRaises }) => atLeast(calfRaises, 25),
    unmeasuredPasses: NOBODY,
  },
  {
    id: 'squat-body-mass',
    level: 4,
    words: 'five squats or hex-bar lifts with your own body mass on the bar',
    isMet: ({ fiveRepMax }) => atLeast(fiveRepMax, 1),
    unmeasuredPasses: NOBODY,
  },
  {
    id: 'under-60',
    level: 4,
    words: 'an age below 60, from your year of birth',
    isMet: ({ age }) => (age === undefined ? undefined : age < 60),
    unmeasuredPasses: NOBODY,
  },
];

/** The conditions of B4 that only the runner can answer; to be asked before the first session of the level (D). */
export const PLYO_SELF_CHECKS: Readonly<Record<PlyoRung, readonly string[]>> = {
  0: [],
  1: ['20 calf raises on both legs', 'a brisk walk of 30 minutes without pain'],
  2: ['five landings from 30 cm, held still and quiet', 'three weeks of foundation work'],
  3: ['four weeks at level 2 without pain above 2 of 10'],
  4: ['eight weeks of jumping', 'for drops from more than 30 cm: one squat with one and a half times your body mass'],
};
