import type { BlockKind, Event, PlanSession, RunKind, SessionRole } from '@stridelift/engine';

export const EVENT_NAMES: Readonly<Record<Event, string>> = {
  '5k': '5 km race',
  '10k': '10 km race',
  half: 'Half marathon',
  marathon: 'Marathon',
  ultra: 'Ultramarathon',
  trail: 'Trail race',
  general: 'General strength for running',
  'return-from-injury': 'Return from injury',
};

export const RUN_NAMES: Readonly<Record<RunKind, string>> = {
  easy: 'Easy run',
  recovery: 'Recovery run',
  long: 'Long run',
  tempo: 'Tempo run',
  intervals: 'Intervals',
  hills: 'Hills',
  race: 'Race',
  'walk-run': 'Walk and run',
  cross: 'Cross-training',
  rest: 'Rest',
  other: 'Other',
};

export const BLOCK_NAMES: Readonly<Record<BlockKind, string>> = {
  'warm-up': 'Warm-up',
  power: 'Power',
  strength: 'Strength',
  accessory: 'Support',
  core: 'Trunk',
  'cool-down': 'Cool-down',
};

const LEG_WORDS = ['no leg work', 'light on the legs', 'moderate on the legs', 'heavy on the legs'] as const;
const IMPACT_WORDS = ['', 'low landings', 'some jumping', 'hard jumping'] as const;

const ROLE_WORDS: Readonly<Partial<Record<SessionRole, string>>> = {
  primer: 'a short primer',
  mobility: 'easy mobility',
  finisher: 'light, while still warm',
  trunk: 'no leg work',
};

/** What the session asks of the body, in a few words. */
export function effortWords(session: PlanSession): string {
  const parts = [ROLE_WORDS[session.role] ?? LEG_WORDS[session.legLoad], IMPACT_WORDS[session.impact]];
  return parts.filter((part) => part !== '').join(', ');
}

/** Where the session stands beside the run of its day; empty when it stands alone. */
export function slotWords({ slot, gapHours }: PlanSession): string {
  if (slot === 'standalone') return '';
  const side = slot === 'after-run' ? 'after the run' : 'before the run';
  if (gapHours === undefined) return side;
  return gapHours < 1 ? `straight ${side}` : `${Math.floor(gapHours)} h ${side}`;
}
