import { parseKm } from './distance.ts';
import { parseMinutes } from './duration.ts';
import { plainText } from './session-text.ts';
import { EASY_PACE, EASY_WITH_SPEED, RACE_TALK, STRIDES_WITH_COUNT, TERRAIN } from './traps.ts';
import { OTHER_SPORT, RUN } from './words-beside-running.ts';
import { EASY, HILLS, MARATHON_PACE, THRESHOLD } from './words-of-running.ts';

/** A title prepared for the rules: each trap taken out once, so that the rules stay plain. */
export interface TitleFacts {
  /** Plain text of the title. */
  readonly text: string;
  /** Without strides, rolling terrain and easy paces, which sound like speed, hills and pace but are none. */
  readonly core: string;
  /** Without the words that speak about a race rather than being one. */
  readonly withoutRaceTalk: string;
  readonly km: number | undefined;
  readonly minutes: number | undefined;
  readonly strides: boolean;
  /** `6 x 1 mi` and the like, strides not counted. */
  readonly repeats: boolean;
  /** Something says that there is running in it, so that a word of strength or cross-training is only an addition. */
  readonly running: boolean;
}

const EVERY_OTHER_SPORT = new RegExp(OTHER_SPORT, 'g');
const REPEATS = /(?<![a-z0-9.])\d+(?:\s?-\s?\d+)?\s?x\s?\(?\s?\d|\d+ min of \(|\breps? of\b/;
const DISTANCE_RUN = /(?<![a-z])(?:mi|miles?|km|k)(?![a-z])/;

export function titleFacts(title: string): TitleFacts {
  const text = plainText(title);
  const withoutStrides = text.replace(STRIDES_WITH_COUNT, ' ');
  const strides = withoutStrides !== text || EASY_WITH_SPEED.test(text);
  const core = withoutStrides
    .replace(EASY_WITH_SPEED, '$1')
    .replace(TERRAIN, ' ')
    .replace(EASY_PACE, 'easy')
    .replace(/\s+/g, ' ')
    .trim();
  const km = parseKm(text);
  const otherwise = core.replace(EVERY_OTHER_SPORT, ' ');
  return {
    text,
    core,
    withoutRaceTalk: core.replace(RACE_TALK, ' '),
    km,
    minutes: parseMinutes(text),
    strides,
    repeats: REPEATS.test(core),
    running:
      RUN.test(otherwise) ||
      ((km !== undefined || DISTANCE_RUN.test(otherwise)) && !OTHER_SPORT.test(core)) ||
      HILLS.test(core) ||
      THRESHOLD.test(core) ||
      MARATHON_PACE.test(core) ||
      (EASY.test(core) && km !== undefined),
  };
}
