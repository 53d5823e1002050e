import type { Policies } from '../model/policies.ts';
import type { Limits } from './limits/limits-model.ts';

export interface PainRule {
  /** Pain of ten with which an exercise goes on. */
  readonly ceiling: number;
  readonly text: string;
  readonly suggestion: string;
  readonly sources: readonly string[];
}

const STOP = 'More than 5 of 10, sharp pain, numbness, giving way or pain on a bone end the session.';
const TENSION = 'Effort that burns in the belly of a muscle is not pain.';

/** What each answer to conflict C14 says, in the words of D1. */
const WORDS: Readonly<Record<Policies['painPolicy'], string>> = {
  strict: 'Any pain stops that exercise: take one of its swaps; from 3 of 10 leave the movement for today.',
  graded:
    'Pain of 1 or 2 of 10 may go on and is watched for a day; at 3 take less range or a fifth less load; from 4 stop the exercise.',
  'rehab-monitored':
    'Pain up to 3 of 10 may go on; 4 or 5 only if it is back to where it was by the next morning and does not rise from week to week.',
};
const BONE = 'A bone that is healing allows no pain at all, under no policy: stop, and tell whoever looks after it.';

/** How much pain an exercise may cause under the runner's choice (A2 C14, D1); bone stress overrules every choice. */
export function painRule(policy: Policies['painPolicy'], { painCeiling, reasons }: Limits): PainRule {
  const bone = reasons.some(({ field }) => field === 'painCeiling');
  return {
    ceiling: painCeiling,
    text: `${bone ? BONE : WORDS[policy]} ${STOP}`,
    suggestion: TENSION,
    sources:
      policy === 'rehab-monitored' && !bone
        ? ['silbernagel-2007', 'bim-pain-monitoring']
        : ['founding-000', 'stridelift-default'],
  };
}
