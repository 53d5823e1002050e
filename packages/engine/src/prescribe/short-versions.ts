import type { Draft } from './draft.ts';
import { minutesOfSets } from './time-model.ts';

/** Minutes of the two short versions of a session (S1-03, D). */
export const SHORT_MINUTES = { longer: 20, shorter: 10 } as const;
/** D: minutes of warm-up inside the 20- and the 10-minute version, and the longest rest. */
export const FRAME = { 20: { warmUp: 4, rest: 90 }, 10: { warmUp: 2, rest: 60 } } as const;
/** A short version does two sets of what it keeps, or one where two of what must stay would be too long (D). */
const SETS = 2;
/** The calf belongs to every session for the legs, so it comes right after the main lift (S1-10; D). */
const CALF_IMPORTANCE = 99.5;

export interface ShortVersion {
  readonly drafts: readonly Draft[];
  readonly sets: number;
}

/**
 * Which exercises stay when only 20 or 10 minutes are left: the main lift and the calf, then the most important that fit, in the order of the
 * session. In 20 minutes the calf stays even at the price of the second sets.
 */
export function shortVersion(drafts: readonly Draft[], minutes: 20 | 10): ShortVersion {
  const { warmUp, rest } = FRAME[minutes];
  const fits = (kept: readonly Draft[], sets: number): boolean => warmUp + minutesOf(kept, sets, rest) <= minutes;
  const first = nextInImportance(drafts, NONE);
  const kept = drafts.slice(first, first + 1);
  const must =
    minutes === SHORT_MINUTES.longer ? drafts.filter((draft) => draft === kept[0] || draft.slot.tier === 'calf') : kept;
  const sets = fits(must, SETS) || (!fits(must, 1) && fits(kept, SETS)) ? SETS : 1;
  for (let next = nextInImportance(drafts, first); next !== NONE; next = nextInImportance(drafts, next)) {
    kept.push(drafts[next] as Draft);
    if (!fits(kept, sets)) kept.pop();
  }
  return { drafts: drafts.filter((draft) => kept.includes(draft)), sets };
}

const NONE = -1;

/** Index of the next less important than the one at `after`, of equals the one that comes first in the session. */
function nextInImportance(drafts: readonly Draft[], after: number): number {
  const last = drafts[after];
  const before = last ? importanceOf(last) : Number.POSITIVE_INFINITY;
  let [found, most] = [NONE, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < drafts.length; index += 1) {
    const importance = importanceOf(drafts[index] as Draft);
    const follows = importance < before || (importance === before && index > after);
    if (follows && importance > most) [found, most] = [index, importance];
  }
  return found;
}

function importanceOf({ slot }: Draft): number {
  return slot.tier === 'calf' ? CALF_IMPORTANCE : slot.priority;
}

/** An exercise alternates only with a partner that stays too. */
function minutesOf(kept: readonly Draft[], most: number, rest: number): number {
  let sum = 0;
  for (const draft of kept) {
    const seconds = draft.workSeconds + Math.min(rest, draft.restSeconds);
    sum += minutesOfSets(Math.min(most, draft.sets), seconds, alternates(draft, kept));
  }
  return sum;
}

function alternates(draft: Draft, kept: readonly Draft[]): boolean {
  if (draft.superset === undefined) return false;
  for (const other of kept) if (other !== draft && other.superset === draft.superset) return true;
  return false;
}
