import { anyOf } from './session-text.ts';
import type { TitleRule } from './title-rule.ts';
import { RUN } from './words-beside-running.ts';

/** Only a distance or a time, perhaps with a unit and a word of running around it. */
const ONLY_AN_AMOUNT = /^[\d.\s:'-]*(?:mi|miles?|km|k|m|min|minutes?|h|hours?)?[\s•|-]*$/;

/** Half an hour of something is a run only where the word says that it is training at all. */
const TRAINING = anyOf(
  'workouts?',
  'sessions?',
  'training',
  'einheit',
  'seance',
  'entrenamiento',
  'pass',
  'allenamento',
);

/** Titles that leave the kind of run open: easy until the week around them says otherwise. */
export const RULES_UNDECIDED: readonly TitleRule[] = [
  { label: 'easy', word: 'only that it is a run', sure: 0.55, matches: ({ core }) => RUN.test(core) },
  {
    label: 'unspecified_run',
    word: 'only how far or how long',
    sure: 0.4,
    matches: ({ text, km, minutes }) => ONLY_AN_AMOUNT.test(text) && (km ?? minutes) !== undefined,
  },
  {
    label: 'unspecified_run',
    word: 'how far or how long, but not what',
    sure: 0.3,
    matches: ({ text, km, minutes }) => km !== undefined || (minutes !== undefined && TRAINING.test(text)),
  },
];
