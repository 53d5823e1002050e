import type { Scale3 } from '../model/exercise.ts';

/** A level of jumping that exists. */
export type PlyoRung = 0 | 1 | 2 | 3 | 4;
/** The highest level a runner may use; -1 is no jumping at all. */
export type PlyoLevelMax = -1 | PlyoRung;

export interface PlyoLevelRow {
  readonly level: PlyoRung;
  readonly exercises: readonly string[];
  /** Jumps of the library that the table does not name, put where their landings belong (D). */
  readonly also: readonly string[];
  readonly contactsSession: { readonly min: number; readonly max: number };
  readonly perWeek: { readonly min: number; readonly max: number };
  /** Ground contacts in a week. */
  readonly weeklyCap: number;
  /** Of a session at this level, however low the box. */
  readonly impact: Scale3;
  /** Weeks before the next level. */
  readonly holdWeeks: number;
}

/**
 * Landings by level of jumping (B4): half to three quarters of the usual counts (V2 for 80 to 100 contacts), because running is landing too (D).
 * Levels are held two weeks, level 2 four weeks (gate to level 3); so level 4 comes after eight weeks of jumping, as its
 * gate asks, whether one begins at level 0 or 1.
 */
export const PLYO_LEVELS: readonly PlyoLevelRow[] = [
  {
    level: 0,
    exercises: ['snap-down', 'box-drop-landing', 'skipping-drill-a'],
    also: [],
    contactsSession: { min: 20, max: 40 },
    perWeek: { min: 1, max: 2 },
    weeklyCap: 60,
    impact: 1,
    holdWeeks: 2,
  },
  {
    level: 1,
    exercises: ['ankle-pogo', 'jump-rope', 'countermovement-jump', 'lateral-line-hop'],
    also: ['skipping-drill-b'],
    contactsSession: { min: 40, max: 60 },
    perWeek: { min: 1, max: 2 },
    weeklyCap: 120,
    impact: 2,
    holdWeeks: 2,
  },
  {
    level: 2,
    exercises: ['jump-squat', 'box-jump', 'broad-jump', 'power-skip', 'hop-and-stick', 'lateral-bound'],
    also: [],
    contactsSession: { min: 60, max: 80 },
    perWeek: { min: 2, max: 2 },
    weeklyCap: 160,
    impact: 2,
    holdWeeks: 4,
  },
  {
    level: 3,
    exercises: ['hurdle-hop', 'single-leg-pogo', 'step-up-jump', 'jump-lunge', 'box-jump-rebound'],
    also: ['single-leg-box-jump', 'hex-bar-jump', 'jump-squat-loaded'],
    contactsSession: { min: 80, max: 100 },
    perWeek: { min: 2, max: 2 },
    weeklyCap: 200,
    impact: 3,
    holdWeeks: 2,
  },
  {
    level: 4,
    exercises: ['drop-jump', 'bounding', 'single-leg-forward-hop', 'triple-hop'],
    also: [],
    contactsSession: { min: 80, max: 120 },
    perWeek: { min: 1, max: 2 },
    weeklyCap: 240,
    impact: 3,
    holdWeeks: 2,
  },
];

const LEVEL_OF: ReadonlyMap<string, PlyoRung> = new Map(
  PLYO_LEVELS.flatMap(({ level, exercises, also }) => [...exercises, ...also].map((id) => [id, level] as const)),
);

/** The level of jumping an exercise belongs to; undefined for one that is no jump. */
export function plyoLevelOf(exerciseId: string): PlyoRung | undefined {
  return LEVEL_OF.get(exerciseId);
}
