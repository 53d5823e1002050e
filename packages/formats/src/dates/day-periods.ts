import { DATE_LANGUAGES } from './languages.ts';
import { plainWord } from './month-names.ts';

const MORNING = Date.UTC(2024, 0, 1, 9);
const AFTERNOON = Date.UTC(2024, 0, 1, 21);

/** English is used in other languages too; the rest are words of phones that newer tables of languages no longer have. */
const BESIDE_INTL: readonly (readonly [string, 'am' | 'pm'])[] = [
  ['am', 'am'],
  ['pm', 'pm'],
  ['오전', 'am'],
  ['오후', 'pm'],
];

let periods: ReadonlyMap<string, 'am' | 'pm'> | undefined;

/** What languages with a clock of twelve hours call its halves. */
function dayPeriods(): ReadonlyMap<string, 'am' | 'pm'> {
  if (periods) return periods;
  const found = new Map<string, 'am' | 'pm'>(BESIDE_INTL.map(([word, half]) => [plainWord(word), half]));
  for (const language of DATE_LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
    for (const [instant, half] of [
      [MORNING, 'am'],
      [AFTERNOON, 'pm'],
    ] as const) {
      const part = format.formatToParts(instant).find(({ type }) => type === 'dayPeriod');
      const word = plainWord(part?.value ?? '');
      if (word !== '' && !found.has(word)) found.set(word, half);
    }
  }
  periods = found;
  return found;
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;

/** Which half of the day a word names; scripts that set no spaces write it behind other words. */
export function dayPeriodOf(word: string): 'am' | 'pm' | undefined {
  if (word === 'am' || word === 'pm') return word;
  const named = dayPeriods().get(word);
  if (named !== undefined || !UNSPACED.test(word)) return named;
  return [...dayPeriods()].find(([period]) => word.endsWith(period))?.[1];
}
