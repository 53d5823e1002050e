import type { Draft } from './draft.ts';
import { minutesOfSets } from './time-model.ts';

/** D: minutes of warm-up inside the 20- and the 10-minute version, and the longest rest. */
const FRAME = { 20: { warmUp: 4, rest: 90 }, 10: { warmUp: 2, rest: 60 } } as const;
/** A short version does two sets of what it keeps, or one where two of the main lift alone would be too long. */
const SETS = 2;

export interface ShortVersion {
  readonly drafts: readonly Draft[];
  readonly sets: number;
}

/** Which exercises stay when only 20 or 10 minutes are left: the most important that fit, in the order of the session. */
export function shortVersion(drafts: readonly Draft[], minutes: 20 | 10): ShortVersion {
  const { warmUp, rest } = FRAME[minutes];
  const fits = (kept: readonly Draft[], sets: number): boolean => warmUp + minutesOf(kept, sets, rest) <= minutes;
  const byPriority = drafts.toSorted((a, b) => b.slot.priority - a.slot.priority);
  const kept = byPriority.slice(0, 1);
  const sets = fits(kept, SETS) ? SETS : 1;
  for (const draft of byPriority.slice(1)) {
    kept.push(draft);
    if (!fits(kept, sets)) kept.pop();
  }
  return { drafts: drafts.filter((draft) => kept.includes(draft)), sets };
}

/** An exercise alternates only with a partner that stays too. */
function minutesOf(kept: readonly Draft[], most: number, rest: number): number {
  let sum = 0;
  for (const draft of kept) {
    const { superset } = draft;
    const alternates = superset !== undefined && kept.some((other) => other !== draft && other.superset === superset);
    const sets = Math.min(most, draft.sets);
    sum += minutesOfSets(sets, draft.workSeconds + Math.min(rest, draft.restSeconds), alternates);
  }
  return sum;
}
