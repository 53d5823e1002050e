import type { Amount } from './amounts.ts';
import { isPartOfSession, sumOfList, withoutGroups } from './amounts.ts';
import { plainText } from './session-text.ts';

const KM_A_MILE = 1.609344;

/** Farther than anybody runs in a day; read from `400 mi` where 400 m was meant, it would upset every average. */
const FARTHEST_KM = 320;

const UNIT = '(?:kilomet(?:er|re)s?|kilometri|kms?|kilometros?|k|miles?|mis?|meters?|metres?|mtr|m)';
const AMOUNT = new RegExp(
  String.raw`(?<![a-z0-9.:])(\d+(?:\.\d+)?)\s*-?\s*(${UNIT})?(?:\s*(?:-|to|bis)\s*(\d+(?:\.\d+)?))?\s*-?\s*(${UNIT})(?![a-z0-9:])`,
  'g',
);
const TOTAL = /\btotal(?:ling)?:?\s+(?:of\s+)?$/;
const CONSISTING_OF = /\bconsisting of\b/;
const RACE = /\brace\b/;

/** Runners write `5 m run` for miles, `400 m` for metres and `45m` for minutes. */
function kmOf(value: number, unit: string, text: string, end: number): number | undefined {
  if (unit.startsWith('k')) return value;
  if (unit.startsWith('mi')) return value * KM_A_MILE;
  if (unit !== 'm' || value >= 100) return value / 1000;
  const miles = value < 15 || (value < 32 && /\blong\b/.test(text));
  return miles && !/^\s*(?:easy|jog)?\s*(?:jog|rest)/.test(text.slice(end)) ? value * KM_A_MILE : undefined;
}

function findDistances(text: string): readonly Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [whole, low, ownUnit, high, unit] = match;
    const end = match.index + whole.length;
    const lower = kmOf(Number(low), (ownUnit ?? unit) as string, text, end);
    const upper = high === undefined ? lower : kmOf(Number(high), unit as string, text, end);
    if (lower === undefined || upper === undefined) return [];
    return [{ value: (lower + upper) / 2, start: match.index, end }];
  });
}

const inBrackets = (text: string, { start, end }: Amount): boolean => text[start - 1] === '(' && text[end] === ')';

/** Warm-up, main part and cool-down added up, where the main part is no set of repetitions. */
function withWarmUp(text: string, whole: readonly Amount[]): number | undefined {
  if (!/\b(?:wu|warm[ -]?up)\b/.test(text)) return undefined;
  if (/\d\s*x\s*\(?\s*\d/.test(text)) return undefined;
  return whole.reduce((sum, amount) => sum + amount.value, 0);
}

function totalKm(text: string): number | undefined {
  const found = findDistances(text);
  const told = found.find((amount) => TOTAL.test(text.slice(0, amount.start)) || inBrackets(text, amount));
  if (told) return told.value;
  const parts = text.search(CONSISTING_OF);
  if (parts >= 0) return found.find((amount) => amount.end <= parts)?.value;
  const listed = sumOfList(text, found);
  if (listed !== undefined) return listed;
  const whole = found.filter((amount) => !isPartOfSession(text, amount));
  const first = whole[0]?.value;
  if (first === undefined) return undefined;
  if (/\d\s*(?:x)\s*\(?\s*\d/.test(text) && /\b(?:wu|warm[ -]?up)\b/.test(text)) return undefined;
  // A race on the way of a longer day: `15k or 10-mile goal race 13 mi`.
  if (RACE.test(text)) return Math.max(...whole.map((amount) => amount.value));
  return withWarmUp(text, whole) ?? first;
}

/** `AM: 4 mi easy / PM: 6 mi easy`, `Recovery AM 6 mi PM 4 mi`, `Endurance 13 mi Recovery 5 mi`: up to the second run. */
const FIRST_OF_TWO_RUNS = /^.*?(?:\bam\b.*?(?=\bpm\b)|\d ?(?:mi|miles|km|k)(?=,? recovery \d))/;

/** How far the session goes in all, in kilometres, where its text says so: `8km`, `4-6 mi` (the mean), `26.2 miles`. */
export function parseKm(written: string): number | undefined {
  const text = withoutGroups(plainText(written));
  const first = FIRST_OF_TWO_RUNS.exec(text)?.[0];
  const runs = first === undefined ? [text] : [first, text.slice(first.length).replace(/^pm\b/, '')];
  const distances = runs.map(totalKm);
  if (distances.includes(undefined)) return undefined;
  const km = (distances as number[]).reduce((sum, distance) => sum + distance, 0);
  return km <= 0 || km > FARTHEST_KM ? undefined : Math.round(km * 100) / 100;
}
