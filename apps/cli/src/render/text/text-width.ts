/** Latin letters, plain punctuation and the marks that we draw with: one column each. */
const NARROW = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2500-\u259f\u25a0]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what must not be counted.
const COLOURS = /\u001b\[\d+m/g;
/** Drawn two columns wide: pictures, and the East Asian scripts and full-width forms of Unicode's width table. */
const WIDE =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
const UNSEEN = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

let segmenter: Intl.Segmenter | undefined;

/** Single characters as a person sees them: a flag or a letter with its accent is one. */
export function graphemes(text: string): readonly string[] {
  if (NARROW.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns that a terminal gives a text; colours take none. */
export function textWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  return graphemes(text.replace(COLOURS, '')).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

export function graphemeWidth(grapheme: string): number {
  if (UNSEEN.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** The text with blanks behind it, as wide as asked; longer ones are cut with `…`. */
export function padEnd(text: string, width: number): string {
  const fitted = cut(text, width);
  return fitted + ' '.repeat(Math.max(0, width - textWidth(fitted)));
}

/** The text with blanks before it. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/** The text where it fits, else as much as fits with `…`. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme);
    if (used > width) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}
