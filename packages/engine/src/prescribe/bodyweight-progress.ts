import type { Tier } from '../compose/slot.ts';
import type { PhaseCode } from '../model/plan.ts';

/** Repetitions and tempo of an exercise that carries no load. */
export interface BodyweightStep {
  readonly reps: { readonly min: number; readonly max: number };
  readonly tempo?: string;
}

interface Ladder {
  /** Repetitions of the first week. */
  readonly min: number;
  readonly max: number;
  /** One more each week, up to this; a side takes fewer, so that a set stays under two minutes (D). */
  readonly most: number;
  readonly mostASide: number;
  readonly tempos: readonly (string | undefined)[];
}

/** D: a set has this many repetitions at its top, however few a test showed. */
const LEAST_START = 5;
/** C6, D: repetitions first, then slower; the next block brings a harder exercise. Calves keep their own tempo. */
const LADDERS: Readonly<Partial<Record<Tier, Ladder>>> = {
  main: { min: 8, max: 10, most: 15, mostASide: 12, tempos: ['3-1-1-0', '4-1-1-0'] },
  secondary: { min: 8, max: 10, most: 15, mostASide: 12, tempos: [undefined, '3-1-1-0'] },
  upper: { min: 6, max: 8, most: 15, mostASide: 12, tempos: [undefined, '3-1-1-0'] },
  calf: { min: 10, max: 12, most: 20, mostASide: 20, tempos: [undefined] },
};

/**
 * Phases in which less weight would mean more repetitions: with none to add, the repetitions themselves must grow, and are kept. So they are in the
 * power phase: its jumps are fast, and a few repetitions of the body alone are no strength work.
 */
const GROWING: ReadonlySet<PhaseCode> = new Set(['A', 'B1', 'B2', 'C', 'M', 'T', 'RX']);

/**
 * The step of an exercise without load after some `weeks` with it; undefined where tier or phase set their own repetitions. Who was tested begins at
 * `start` instead of the bottom of the ladder.
 */
export function bodyweightStep(
  tier: Tier,
  code: PhaseCode,
  weeks: number,
  perSide: boolean,
  start?: number,
): BodyweightStep | undefined {
  const ladder = LADDERS[tier];
  if (!ladder || !GROWING.has(code)) return undefined;
  const most = perSide ? ladder.mostASide : ladder.most;
  const first = Math.min(most, Math.max(LEAST_START, start ?? ladder.max));
  const rungs = most - first + 1;
  const tempo = Math.min(Math.floor(weeks / rungs), ladder.tempos.length - 1);
  const more = Math.min(weeks - tempo * rungs, rungs - 1);
  const top = first + more;
  const step = { reps: { min: top - (ladder.max - ladder.min), max: top } };
  const slow = ladder.tempos[tempo];
  return slow === undefined ? step : { ...step, tempo: slow };
}
