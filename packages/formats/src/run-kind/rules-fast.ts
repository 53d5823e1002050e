import { anyOf } from './session-text.ts';
import type { TitleRule } from './title-rule.ts';
import { HILLS, INTERVALS, MARATHON_PACE, PROGRESSION, THRESHOLD, VO2MAX } from './words-of-running.ts';

const RACE_PACE = /(?:^|\s)race (?:pace|effort)\b/;
const PACE_ALONE = /^(?:\d+(?:\.\d+)?(?:-\d+)? ?(?:mi|miles?|m|km|k)? )?(?:race |goal )?pace(?: run)?(?: \d.*)?$/;
const PERCENT_OF_RACE = /\d% (?:of )?(?:5|10)k/;
const OTHER_PACE = anyOf('(?:5|8|10|15)k(?: race)? (?:pace|effort)', '(?:at|@) ?(?:hmp?|5k|10k|15k)');
/** Hill sprints are taken for strides where there is a run around them. */
const HILL_SPRINTS_ONLY = /^(?:\d+(?:-\d+)? ?x ?)?(?:\d+ ?-?(?:s|sec|m)?\w* )?hill sprints?/;
const PARKRUN = /\bpark ?run\b/;
const HARD = anyOf('hard', 'fast', 'schnell(?:er)?', 'zugig(?:er)?', 'rapide', 'snabb', 'rapido', 'snel', 'veloce');

/** Faster running that is no race and no long run, in order: what stands higher gives a mixed session its label. */
export const RULES_FAST: readonly TitleRule[] = [
  { label: 'intervals', word: 'VO2max', sure: 0.95, matches: ({ core }) => VO2MAX.test(core) },
  { label: 'tempo', word: 'tempo', sure: 0.95, matches: ({ core }) => THRESHOLD.test(core) },
  {
    label: 'tempo',
    word: 'race pace',
    sure: 0.9,
    matches: ({ core }) => RACE_PACE.test(core) || PACE_ALONE.test(core),
  },
  {
    label: 'hills',
    word: 'hills',
    sure: 0.9,
    matches: ({ core, text, km }) => HILLS.test(core) || (km === undefined && HILL_SPRINTS_ONLY.test(text)),
  },
  { label: 'intervals', word: 'repetitions', sure: 0.9, matches: ({ repeats }) => repeats },
  { label: 'intervals', word: 'intervals', sure: 0.9, matches: ({ core }) => INTERVALS.test(core) },
  {
    label: 'tempo',
    word: 'a share of race pace',
    sure: 0.85,
    matches: ({ core }) => PERCENT_OF_RACE.test(core) || OTHER_PACE.test(core),
  },
  { label: 'progression', word: 'a progression', sure: 0.9, matches: ({ core }) => PROGRESSION.test(core) },
  { label: 'marathon_pace', word: 'marathon pace', sure: 0.9, matches: ({ core }) => MARATHON_PACE.test(core) },
  { label: 'tempo', word: 'parkrun, which most run hard', sure: 0.5, matches: ({ core }) => PARKRUN.test(core) },
  { label: 'tempo', word: 'a hard run', sure: 0.7, matches: ({ core }) => HARD.test(core) },
];
