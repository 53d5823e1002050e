/**
 * The time model of B3 (D):
 *
 *   minutes = warm-up + sum(sets x (work + rest)) / 60 x (0.6 in a superset) + 1 x exercises + cool-down
 */
export interface TimedWork {
  readonly sets: number;
  /** Seconds under way in one set, both sides together. */
  readonly workSeconds: number;
  readonly restSeconds: number;
  /** Name of the superset it belongs to. */
  readonly superset?: string;
}

const SUPERSET_FACTOR = 0.6;
const TRANSITION_MINUTES = 1;

/** Minutes of one exercise with its transition. */
export function itemMinutes(item: TimedWork, sets: number = item.sets, restSeconds: number = item.restSeconds): number {
  return ((sets * (item.workSeconds + restSeconds)) / 60) * (item.superset ? SUPERSET_FACTOR : 1) + TRANSITION_MINUTES;
}

const EXPLOSIVE_SECONDS = 2;
const CONTROLLED_SECONDS = 4;

/** Seconds of one repetition: the sum of `3-1-1-0`, X counting one; explosive 2, controlled 4 (D). */
export function secondsPerRep(tempo: string): number {
  if (tempo === 'explosive') return EXPLOSIVE_SECONDS;
  const parts = tempo.split('-');
  if (parts.length !== 4) return CONTROLLED_SECONDS;
  return parts.reduce((sum, part) => sum + (part === 'X' ? 1 : Number(part)), 0);
}

export interface SessionFrameMinutes {
  readonly warmUp: number;
  readonly coolDown: number;
}

/** B8, D: warm-up 5 of 30 minutes, 4 when short, 6 when long; cool-down 4, 2 when short; ages from 40 warm up longer. */
export function frameMinutes(minutes: number, extraWarmUp: number): SessionFrameMinutes {
  if (minutes <= 12) return { warmUp: 2, coolDown: 0 };
  if (minutes <= 20) return { warmUp: 4 + Math.min(1, extraWarmUp), coolDown: 2 };
  if (minutes <= 30) return { warmUp: 5 + extraWarmUp, coolDown: 4 };
  return { warmUp: 6 + extraWarmUp, coolDown: 4 };
}
