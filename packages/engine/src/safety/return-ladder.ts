import type { Exercise, MovementPattern } from '../model/exercise.ts';
import type { LadderStage } from './caution/caution-entry.ts';

/** What a stage of the return-to-strength ladder allows for the region that recovers (evidence D5, all D). */
export interface LadderRow {
  readonly stage: LadderStage;
  readonly work: string;
  /** What has to hold before the next stage opens (D5), to follow `When`. */
  readonly exit: string;
  /** Of the one-repetition maximum; absent where no load is lifted or none is capped. */
  readonly maxPercent?: number;
  readonly minRir?: number;
  /** Repetitions of what is loaded; from stage 4 on the phase of the season leads. */
  readonly reps?: { readonly min: number; readonly max: number };
}

/** The way back to strength by stages (D5, D). Stage 0 works at effort 5 of 10 at most; stage 4's 75 to 85 % is its upper end. */
export const RETURN_LADDER: readonly LadderRow[] = [
  {
    stage: 0,
    work: 'holds and gentle movement',
    exit: 'pain at rest is at most 2 of 10 and daily life goes without trouble',
    minRir: 5,
  },
  {
    stage: 1,
    work: 'holds and slow work for single muscles',
    exit: 'three sessions in a row have left no more pain the next morning than before',
    minRir: 4,
    reps: { min: 12, max: 15 },
  },
  {
    stage: 2,
    work: 'exercises on both legs or arms',
    exit: 'the sides differ by at most 30 %',
    maxPercent: 60,
    reps: { min: 10, max: 12 },
  },
  {
    stage: 3,
    work: 'exercises on one leg or arm',
    exit: 'the sides differ by at most 20 % and you can do 15 calf raises',
    maxPercent: 70,
    reps: { min: 8, max: 10 },
  },
  {
    stage: 4,
    work: 'heavy work',
    exit: 'the sides differ by at most 10 to 15 % and 90 % of your old strength is back',
    maxPercent: 85,
  },
  { stage: 5, work: 'jumps', exit: 'the steps back to running are done and you trust the leg again' },
];

/** Patterns that move one joint or none; all others move several (D). */
const ISOLATED: readonly MovementPattern[] = [
  'calf-plantarflexion',
  'foot-ankle',
  'knee-flexion',
  'knee-extension',
  'hip-flexion',
  'hip-abduction',
  'hip-adduction',
  'core-anti-extension',
  'core-anti-rotation',
  'core-anti-lateral-flexion',
  'rotation',
  'spinal-extension',
  'stretch-static',
];

/**
 * The first stage at which an exercise belongs to the region that recovers (D5; the reading of the records is D). Holds
 * that are hard on the legs or on technique are no stage 0 work, whatever their tempo.
 */
export function stageNeeded(exercise: Exercise): LadderStage {
  const { contraction, impact, level, lowerBodyFatigue, pattern, laterality } = exercise;
  if (impact >= 1 || contraction === 'ballistic') return 5;
  if (lowerBodyFatigue === 3 || level >= 4) return 4;
  if (pattern === 'mobility-dynamic') return 0;
  const isOnOneSide = laterality !== 'bilateral';
  if (contraction === 'isometric' && pattern !== 'stretch-static') {
    if (level <= 2 && lowerBodyFatigue <= 1) return 0;
    return isOnOneSide ? 3 : 2;
  }
  if (ISOLATED.includes(pattern) && lowerBodyFatigue <= 1) return level <= 2 ? 1 : 2;
  return isOnOneSide ? 3 : 2;
}
