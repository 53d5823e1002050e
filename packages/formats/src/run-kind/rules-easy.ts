import type { TitleRule } from './title-rule.ts';
import { RUN } from './words-beside-running.ts';
import { EASY, RECOVERY } from './words-of-running.ts';

/** Easy running, in order. A run that only says that it is a run stands last. */
export const RULES_EASY: readonly TitleRule[] = [
  {
    label: 'easy_strides',
    word: 'an easy run with strides',
    sure: 0.9,
    matches: ({ strides, core }) => strides && (RECOVERY.test(core) || EASY.test(core) || RUN.test(core)),
  },
  { label: 'easy_strides', word: 'strides', sure: 0.8, matches: ({ strides }) => strides },
  { label: 'recovery', word: 'recovery', sure: 0.9, matches: ({ core }) => RECOVERY.test(core) },
  { label: 'easy', word: 'easy', sure: 0.9, matches: ({ core }) => EASY.test(core) },
];
