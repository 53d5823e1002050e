import { anyOf } from './session-text.ts';
import type { TitleFacts } from './title-facts.ts';
import type { TitleRule } from './title-rule.ts';
import { RUN } from './words-beside-running.ts';
import { RACE, RACE_DISTANCE_NAME } from './words-of-running.ts';

const ONLOOKER = anyOf(
  'volunteer(?:ing)?',
  'watch(?:ing)?',
  'spectat(?:e|ing|or)',
  'cheer(?:ing)?',
  'marshal(?:l?ing)?',
  'crew(?:ing)?',
  'meeting',
  'dinner',
  'travel',
  'drive',
  'flight',
  'hotel',
  'pick-?up',
  'anmeldung',
  'sign[- ]?up',
);
/** Words beside the name of a race that make it training, or nothing to do with running. */
const AROUND_A_MARATHON = anyOf(
  'training',
  'plan',
  'long',
  'easy',
  'recovery',
  'week',
  'workout',
  'session',
  'block',
  'specific',
  'pace',
  'mp',
  'movie',
  'for',
  'to',
  'until',
  'after',
  'before',
);
const MARATHON_KM = 42.195;
const RACE_NAME_KM = [MARATHON_KM, MARATHON_KM / 2];
/** The distance alone, as the last day of a plan has it. */
const ONLY_A_MARATHON = /^(?:26\.2|42\.2|42\.195|13\.1|21\.1)(?: ?(?:mi|miles?|km|k))?$/;

const isMarathonLong = (km: number): boolean => RACE_NAME_KM.some((race) => Math.abs(km - race) < 0.02 * race);

function isRaceName({ withoutRaceTalk: text, km, repeats }: TitleFacts): boolean {
  if (repeats || /[%@]/.test(text) || AROUND_A_MARATHON.test(text) || RUN.test(text)) return false;
  if (/\bultra\b/.test(text) && (km ?? 0) > MARATHON_KM) return true;
  return RACE_DISTANCE_NAME.test(text) && (km === undefined || isMarathonLong(km));
}

const isThere = ({ text }: TitleFacts): boolean => !ONLOOKER.test(text);

/** Races, after "at race pace" and its like have been taken out of the title. */
export const RULES_RACE: readonly TitleRule[] = [
  { label: 'race', word: 'a race', sure: 0.9, matches: (title) => RACE.test(title.withoutRaceTalk) && isThere(title) },
  { label: 'race', word: 'the name of a race', sure: 0.8, matches: (title) => isRaceName(title) && isThere(title) },
  {
    label: 'race',
    word: 'only the distance of a marathon or half',
    sure: 0.65,
    matches: ({ text }) => ONLY_A_MARATHON.test(text),
  },
];
