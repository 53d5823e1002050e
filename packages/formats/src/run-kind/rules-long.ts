import { anyOf } from './session-text.ts';
import type { TitleFacts } from './title-facts.ts';
import type { TitleRule } from './title-rule.ts';
import { INTERVALS, LONG_RUN, MARATHON_PACE, MEDIUM_LONG, PROGRESSION, THRESHOLD, VO2MAX } from './words-of-running.ts';

const SIMULATION = anyOf(
  '(?:marathon|race|half)[- ](?:marathon )?simulation',
  '(?:dress|race) rehearsal',
  'generalprobe',
);
const LONG_AND_DISTANCE = /(?:^|\s)long:?\s*\d|\d\s*(?:mi|miles?|km|k)\s+long\b|^long$/;
const ENDURANCE = /\bendurance\b(?! fondamentale)/;
/** Below this, endurance means an easy run; the plans that use the word for long runs begin at 10 miles. */
const LONG_ENDURANCE_KM = 16;
const SURGES = anyOf('fast', 'hard', 'surges', 'at (?:hmp?|10k|5k|15k)', '@ ?(?:hmp?|10k|5k|15k)');
const FASTER = [MARATHON_PACE, THRESHOLD, PROGRESSION, INTERVALS, VO2MAX, SURGES];

const isLong = ({ core }: TitleFacts): boolean => LONG_RUN.test(core) || LONG_AND_DISTANCE.test(core);

/** Long runs, in order. */
export const RULES_LONG: readonly TitleRule[] = [
  { label: 'long_quality', word: 'a rehearsal of the race', sure: 0.9, matches: ({ core }) => SIMULATION.test(core) },
  { label: 'medium_long', word: 'a medium-long run', sure: 0.9, matches: ({ core }) => MEDIUM_LONG.test(core) },
  {
    label: 'long_quality',
    word: 'a long run with faster parts',
    sure: 0.9,
    matches: (title) => isLong(title) && (title.repeats || FASTER.some((words) => words.test(title.core))),
  },
  { label: 'long', word: 'a long run', sure: 0.95, matches: isLong },
  {
    label: 'long',
    word: 'endurance over a long distance',
    sure: 0.8,
    matches: ({ core, km }) => ENDURANCE.test(core) && (km ?? 0) >= LONG_ENDURANCE_KM,
  },
];
