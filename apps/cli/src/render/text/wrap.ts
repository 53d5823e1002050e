import { graphemes, graphemeWidth, textWidth } from './text-width.ts';

export interface Margins {
  /** Before the first line. */
  readonly first?: string;
  /** Before the lines that follow. */
  readonly rest?: string;
}

const FIXED = '\u00a0';
/** A number and what it counts in, or the day of a month. */
const NUMBER_AND_UNIT =
  /(\d) (?=(?:kg|km|lb|mi|min|m|s|h|%|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?![\p{L}\d]))/gu;
const CITATION = /\[\d+(?:, \d+)*\]/g;

/** What belongs together stays in one line; a no-break space in the text asks for the same and is printed as a space. */
function fixed(text: string): string {
  return text.replace(NUMBER_AND_UNIT, `$1${FIXED}`).replace(CITATION, (numbers) => numbers.replaceAll(' ', FIXED));
}

/** The text in lines that fit, broken between words; a word that fits nowhere is broken where it must. */
export function wrap(text: string, width: number, { first = '', rest = first }: Margins = {}): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const room = width - Math.max(first.length, rest.length);
  for (const word of fixed(text)
    .split(/[ \t\n]+/)
    .flatMap((whole) => pieces(whole, room))) {
    const joined = empty ? line + word : `${line} ${word}`;
    if (empty || textWidth(joined) <= width) {
      line = joined;
      empty = false;
      continue;
    }
    lines.push(line);
    line = rest + word;
  }
  if (!empty) lines.push(line);
  return lines.map((text) => text.replaceAll(FIXED, ' '));
}

function pieces(word: string, width: number): readonly string[] {
  if (word === '') return [];
  if (textWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const grapheme of graphemes(word)) {
    const own = graphemeWidth(grapheme);
    if (used + own > width && part !== '') {
      parts.push(part);
      [part, used] = ['', 0];
    }
    part += grapheme;
    used += own;
  }
  return [...parts, part];
}
