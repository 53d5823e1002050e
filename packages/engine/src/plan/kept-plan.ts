import type { ContentInput } from './content/filler.ts';
import type { KeptSessions } from './kept-sessions.ts';
import { contentAsked, fillSeason, type SeasonContent } from './season-content.ts';

/** What a planner keeps of its last plan, and of no plan before that. */
export interface KeptPlan {
  asked: string;
  content: SeasonContent | undefined;
  sessions: KeptSessions;
}

export function nothingKept(): KeptPlan {
  return { asked: '', content: undefined, sessions: new Map() };
}

/** The exercises of the season: chosen anew, or those of the plan before where nothing else is asked for. */
export function contentFor(input: ContentInput, kept: KeptPlan | undefined): SeasonContent {
  if (!kept) return fillSeason(input);
  const asked = contentAsked(input);
  kept.content = kept.content && kept.asked === asked ? kept.content.placedAs(input) : fillSeason(input);
  kept.asked = asked;
  return kept.content;
}

/** The sessions kept of the plan before, and the empty page that takes their place. */
export function turnOver(kept: KeptPlan): { readonly before: KeptSessions; readonly now: KeptSessions } {
  const before = kept.sessions;
  kept.sessions = new Map();
  return { before, now: kept.sessions };
}
