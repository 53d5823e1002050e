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
  readonly superset?: string | undefined;
}

/** Share of the time that sets take when two exercises alternate (B3, D). */
const SUPERSET_FACTOR = 0.6;
/** Minutes from one exercise to the next (B3, D). */
const TRANSITION_MINUTES = 1;

/** Minutes of one exercise with its transition. */
export function itemMinutes(item: TimedWork, sets: number = item.sets, restSeconds: number = item.restSeconds): number {
  return minutesOfSets(sets, item.workSeconds + restSeconds, Boolean(item.superset));
}

/** Minutes of sets that take `seconds` each with their rest, and of the transition to the next exercise. */
export function minutesOfSets(sets: number, seconds: number, alternates: boolean): number {
  return ((sets * seconds) / 60) * (alternates ? SUPERSET_FACTOR : 1) + TRANSITION_MINUTES;
}

/** Seconds of an explosive repetition (B3, D). */
const EXPLOSIVE_SECONDS = 2;
/** Seconds of a controlled repetition (B3, D). */
const CONTROLLED_SECONDS = 4;

/** Seconds of one repetition: the sum of `3-1-1-0`, X counting one; explosive 2, controlled 4 (D). */
export function secondsPerRep(tempo: string): number {
  if (tempo === 'explosive') return EXPLOSIVE_SECONDS;
  let [sum, part, dashes] = [0, 0, 0];
  // Read sign by sign: it is asked for every set of the season, and splitting would make four strings each time.
  for (let at = 0; at < tempo.length; at += 1) {
    const sign = tempo.charCodeAt(at);
    if (sign === DASH) {
      sum += part;
      part = 0;
      dashes += 1;
    } else part = sign === LETTER_X ? 1 : part * 10 + (sign - ZERO);
  }
  return dashes === 3 ? sum + part : CONTROLLED_SECONDS;
}

const DASH = '-'.charCodeAt(0);
const LETTER_X = 'X'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

export interface SessionFrameMinutes {
  readonly warmUp: number;
  readonly coolDown: number;
}

/** B8, D: warm-up 5 of 30 minutes, 4 when short, 6 when long; cool-down 4, 2 when short, 6 when long; ages from 40 warm up longer. */
export function frameMinutes(minutes: number, extraWarmUp: number): SessionFrameMinutes {
  if (minutes <= 12) return { warmUp: 2, coolDown: 0 };
  if (minutes <= 20) return { warmUp: 4 + Math.min(1, extraWarmUp), coolDown: 2 };
  if (minutes <= 30) return { warmUp: 5 + extraWarmUp, coolDown: 4 };
  return { warmUp: 6 + extraWarmUp, coolDown: 6 };
}
