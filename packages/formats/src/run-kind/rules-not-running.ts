import { anyOf } from './session-text.ts';
import type { TitleFacts } from './title-facts.ts';
import type { TitleRule } from './title-rule.ts';
import { OTHER_SPORT, REST, RUN, STRENGTH, SUPPLE, WALK } from './words-beside-running.ts';
import { EASY, LONG_RUN } from './words-of-running.ts';

const NOTE = anyOf(
  'training week \\d+ distance',
  'week \\d+ (?:distance|total|summary|goal|mileage|review)',
  '(?:weekly|total) (?:distance|mileage|total|volume|summary|km|miles)',
  'plan (?:ends?|starts?|begins?|complete)',
  '(?:end|start) of (?:the )?(?:plan|training|week|block)',
  'wochen(?:kilometer|umfang|ziel|km)',
  '(?:race|marathon|half marathon) ?(?:expo|registration|entry|packet|bib|number|briefing).*',
  '(?:packet|bib) pick-?up',
  'startnummer(?:n(?:ausgabe)?)?',
  '(?:registration|anmeldung|entry) (?:opens|closes|deadline).*',
);
const WEEK_HEADING = /^(?:taper|recovery|rest|race|deload|down|cut-?back|peak|base|build|easy) week(?: \d+)?$/;

const STARTS_WITH_REST = new RegExp(
  `^(?:(?:complete|full|total|optional|mandatory|extra|active|jour de|dia de|giorno di) )?${REST.source}`,
);
const ENDS_WITH_REST = new RegExp(`(?:\\bor|\\/|\\boder|\\bou|\\beller|\\bof|\\bo) (?:an? )?${REST.source}$`);
const OR = /\bor\b|\/|\boder\b|\bou\b|\beller\b|\bof\b|\bo\b/;
const REST_OF_MORE_THAN_A_DAY = /^rest (?:of|between|after|\d)/;

const restful = ({ text }: TitleFacts): boolean =>
  (STARTS_WITH_REST.test(text) && !REST_OF_MORE_THAN_A_DAY.test(text)) || ENDS_WITH_REST.test(text);
const crossing = ({ core }: TitleFacts): boolean => OTHER_SPORT.test(core) || WALK.test(core);
const LIFTER = /\u{1f3cb}/u;

/** What leaves the legs alone, or uses them for something else than running. In order. */
export const RULES_NOT_RUNNING: readonly TitleRule[] = [
  { label: 'note', word: 'a note', sure: 0.9, matches: ({ text }) => NOTE.test(text) || WEEK_HEADING.test(text) },
  {
    label: 'rest_or_cross',
    word: 'rest or cross-training',
    sure: 0.9,
    matches: (title) =>
      restful(title) && (crossing(title) || (OR.test(title.text) && STRENGTH.test(title.core) && !title.running)),
  },
  {
    label: 'rest_or_easy',
    word: 'rest or an easy run',
    sure: 0.6,
    matches: (title) =>
      restful(title) && (title.km !== undefined || RUN.test(title.text.replace(REST, ' ')) || EASY.test(title.core)),
  },
  { label: 'rest', word: 'rest', sure: 0.95, matches: restful },
  {
    label: 'cross_or_strength',
    word: 'cross-training or strength',
    sure: 0.9,
    matches: (title) =>
      !title.running && OR.test(title.text) && OTHER_SPORT.test(title.core) && STRENGTH.test(title.core),
  },
  {
    label: 'strength',
    word: 'strength',
    sure: 0.9,
    matches: (title) => !title.running && !OTHER_SPORT.test(title.core) && STRENGTH.test(title.core),
  },
  {
    label: 'cross',
    word: 'another sport',
    sure: 0.9,
    matches: (title) => !title.running && (OTHER_SPORT.test(title.core) || SUPPLE.test(title.core)),
  },
];

const RUN_AND_WALK = anyOf(
  '(?:run|jog)(?:ning)? ?[/-] ?walk(?:ing)?',
  'walk(?:ing)? ?[/-] ?(?:run|jog)(?:ning)?',
  'c25k',
  'couch to 5k',
  'galloway',
  'gehpausen?',
  'geh-? ?lauf(?:en)?',
  'lauf-? ?geh(?:en)?',
  'course[ /-]marche',
  'marche[ /-]course',
  'caco',
);
const PACED = /%|@|\bpace\b|\bmp\b|\bhard\b|\bfast\b|\bsprints?\b|\bhills?\b|\beffort\b/;

const byFoot = ({ core }: TitleFacts): boolean => !PACED.test(core) && !LONG_RUN.test(core);

/** Walking and running by turns; walked recoveries between paced repetitions are not meant, nor long runs with walk breaks. */
export const RULES_WALKING: readonly TitleRule[] = [
  {
    label: 'walk_run',
    word: 'walking and running',
    sure: 0.9,
    matches: (title) =>
      byFoot(title) && (RUN_AND_WALK.test(title.core) || (WALK.test(title.core) && RUN.test(title.core))),
  },
  { label: 'walk_run', word: 'only walking', sure: 0.6, matches: (title) => byFoot(title) && WALK.test(title.core) },
];

/** The weightlifter among the pictures of a title, which plain text leaves out. */
export const showsLifter = (title: string): boolean => LIFTER.test(title);
