import { STRIDES } from './words-of-running.ts';

/** Parts of titles that sound like something they are not, taken out before the rules look. */

const list = (...words: readonly string[]): string => `(?:${words.join('|')})`;

const ADDED = '(?:[\\s,&+]|with|w\\/|then|plus|and|incl\\.?|mit|und|avec|et)*';
const COUNT = '(?:(?<![\\d.])\\d+(?:\\s?-\\s?\\d+)?\\s?x?\\s*)?';
const LENGTH_UNIT = list('mtr', 'meters?', 'metres?', 'm', 'seconds?', 'secs?', 's', 'min', "'", '"');
const LENGTH = `(?:\\d+(?:\\.\\d+)?(?:-\\d+)?\\s?-?\\s?${LENGTH_UNIT}?\\s*(?:of |hard |fast |de )?)?`;

/** `+ 8 x 100 m strides` is no speed work. */
export const STRIDES_WITH_COUNT: RegExp = new RegExp(`${ADDED}\\(?${COUNT}${LENGTH}${STRIDES.source}\\)?`, 'g');

/** `Recovery + speed` is an easy run that ends in strides. */
export const EASY_WITH_SPEED = /((?:recovery|aerobic|easy|\bga)\s*)\+\s*speed/;

const ROLLING = 'rolling (?:hills?|terrain|course|roads?)(?: course)?';
const HILLY = 'hilly (?:run|course|route|terrain|trail|loop|roads?)';

/** `easy through rolling hills` is no hill training. */
export const TERRAIN: RegExp = new RegExp(
  `(?:(?:through|over|on|across|with|in) )?(?:an? |the )?(?:gently |gentle )?(?:${ROLLING}|${HILLY}|hill course)` +
    '|(?:through|over|on|in) (?:the |some )?hills',
  'g',
);

/** `at regular run pace` is no pace work. */
export const EASY_PACE: RegExp = new RegExp(
  `${list('easy', 'regular(?: run)?', 'conversational', 'comfortable', 'relaxed', 'slow', 'any', 'your(?: own)?', 'long[- ]run', 'recovery', 'natural')} pace`,
  'g',
);

const RACES = list('race', 'marathon', 'half(?:[- ]marathon)?', 'wettkampf');
const PACED = list('race', 'goal', 'marathon', 'half(?:[- ]marathon)?', 'hm', '[\\d.]+[- ]?(?:k|km|mi|miles?)', 'mile');
const SPEEDS = list('pace', 'effort', 'tempo', 'speed', 'intensity');
const ABOUT_A_RACE = list(
  'prep\\w*',
  'simulation',
  'sim',
  '(?:dress )?rehearsal',
  'week(?:end)?',
  'strategy',
  'plan(?:ning)?',
  'briefing',
  'specific',
  'ready',
  'recovery',
  'visuali[sz]ation',
  'gear',
  'kit',
  'outfit',
  'shoes',
  'fuel\\w*',
  'nutrition',
  'training',
  'block',
  'director',
  'walk(?:ing)?',
  'report',
  'bib',
  'expo',
  'registration',
  'number',
  'taper',
  'build',
  'focus',
  'fitness',
  'feel',
);

/** `at 5k race pace`, `race week`, `pre-race`: no race takes place. */
export const RACE_TALK: RegExp = new RegExp(
  [
    `(?:pre|post|after|before)[- ](?:the |my )?${RACES}(?:[- ]day)?`,
    `day (?:before|after)(?: the)? ${RACES}`,
    `${PACED}[- ]?(?:race |goal |marathon )?${SPEEDS}`,
    `${RACES}[- ]?${ABOUT_A_RACE}`,
    'no race',
  ].join('|'),
  'g',
);
