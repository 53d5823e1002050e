import { DATE_LANGUAGES } from './languages.ts';

const MONTHS = 12;
/** Shorter beginnings of a name are words of their own in many languages. */
const SHORTEST_BEGINNING = 3;

interface MonthsOfLanguage {
  readonly names: ReadonlyMap<string, number>;
  readonly longNames: readonly (readonly [name: string, month: number])[];
}

/** Letters alone, without accents and capitals: `Août`, `aout.` and `août` are one. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');

/** `a. m.` is one. */
const WORDS = /(?<!\p{L})\p{L}\.\s?\p{L}\.|[\p{L}\p{M}]+/gu;

/** The words of a text, plain. */
export const wordsIn = (text: string): readonly string[] => (text.match(WORDS) ?? []).map(plainWord);

const known = new Map<string, MonthsOfLanguage>();

/** Names as they stand alone and as they stand in a date: many languages inflect them there. Months that a language counts have none. */
function monthsOf(language: string): MonthsOfLanguage {
  const before = known.get(language);
  if (before) return before;
  const names = new Map<string, number>();
  const longNames: (readonly [string, number])[] = [];
  for (const style of ['long', 'short'] as const) {
    for (const beside of [{}, { day: 'numeric', year: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, {
        month: style,
        ...beside,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= MONTHS; month += 1) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
        const written = parts.find(({ type }) => type === 'month')?.value ?? '';
        const name = plainWord(written);
        if (name === '' || /\p{N}/u.test(written)) continue;
        // Hebrew writes `in` and the month as one word.
        const word = wordsIn(parts.map(({ value }) => value).join('')).find((one) => one.includes(name)) ?? name;
        for (const one of new Set([name, word])) {
          if (!names.has(one)) names.set(one, month);
          if (style === 'long') longNames.push([one, month]);
        }
      }
    }
  }
  const months = { names, longNames };
  known.set(language, months);
  return months;
}

/** The month that a word of a language names in full, short, or by the beginning of one name only. */
function monthIn({ names, longNames }: MonthsOfLanguage, word: string): number | undefined {
  const named = names.get(word);
  if (named !== undefined || word.length < SHORTEST_BEGINNING) return named;
  const begun = new Set(longNames.filter(([name]) => name.startsWith(word)).map(([, month]) => month));
  return begun.size === 1 ? [...begun][0] : undefined;
}

/** Tells the month of a word; absent where the word is none. */
export type MonthReader = (word: string) => number | undefined;

/**
 * Reads months in the language that knows most of the dates, each given as its words: `srp` is July in Croatian and August in Czech.
 * Words that are no month, such as days of the week, are passed over.
 */
export function monthReaderFor(dates: readonly (readonly string[])[]): MonthReader {
  const distinct = [...new Map(dates.map((words) => [words.join(' '), words])).values()];
  let best: { readonly months?: MonthsOfLanguage; readonly count: number } = { count: 0 };
  for (const language of DATE_LANGUAGES) {
    if (best.count === distinct.length) break;
    const months = monthsOf(language);
    const count = distinct.filter((words) => words.some((word) => monthIn(months, word) !== undefined)).length;
    if (count > best.count) best = { months, count };
  }
  const { months } = best;
  return (word) => (months === undefined ? undefined : monthIn(months, word));
}
