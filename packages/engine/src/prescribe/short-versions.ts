import type { Draft } from './draft.ts';
import { itemMinutes } from './time-model.ts';

/** D: minutes of warm-up inside the 20- and the 10-minute version. */
const WARM_UP = { 20: 4, 10: 2 } as const;
/** A short version does two sets of what it keeps. */
const SETS = 2;

/** Which exercises stay when only 20 or 10 minutes are left: the most important that fit, in the order of the session. */
export function shortVersion(drafts: readonly Draft[], minutes: 20 | 10): readonly Draft[] {
  const budget = minutes - WARM_UP[minutes];
  const kept = new Set<Draft>();
  let used = 0;
  for (const draft of drafts.toSorted((a, b) => b.slot.priority - a.slot.priority)) {
    const sets = Math.min(SETS, draft.sets);
    const rest = Math.min(draft.restSeconds, minutes === 10 ? 60 : 90);
    const cost = itemMinutes(draft, sets, rest);
    if (used + cost > budget && kept.size > 0) continue;
    kept.add(draft);
    used += cost;
  }
  return drafts.filter((draft) => kept.has(draft));
}
