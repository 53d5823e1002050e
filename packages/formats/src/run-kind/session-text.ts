/** What is known of a calendar entry before it is told what it is. */
export interface SessionText {
  readonly title: string;
  readonly description?: string;
  readonly uid?: string;
  readonly categories?: readonly string[];
  /** PRODID of the calendar it comes from. */
  readonly product?: string;
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  '\u00d7': 'x',
  '\u2715': 'x',
  '\u2044': '/',
};

/** What a session is stands at the beginning; patterns take too long over texts without end. */
const LONGEST_TEXT = 1000;

/**
 * Lower case without accents, one kind of dash, quote and space, `x` for a multiplication sign, no pictures. A distance
 * written for both systems, `{8:13}`, is read in miles.
 */
export function plainText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøæœ\u00d7\u2715\u2044]/g, (letter) => LETTERS[letter] as string)
    .replace(/\{(\d+(?:\.\d+)?):\d+(?:\.\d+)?\}/g, '$1 mi')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u2032]/g, "'")
    .replace(/\*|\u200d|\ufe0f|\p{Extended_Pictographic}/gu, ' ')
    .replace(/(\d),(\d)(?!\d\d)/g, '$1.$2')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A pattern that matches any of these words or phrases as whole words of plain text. */
export function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${words.join('|')})(?![a-z])`);
}
