const PLAIN = /^-?\d+(?:\.\d+)?$/;
const BLANKS_OF_THOUSANDS = /[\s'’]/g;
const GROUPED = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The mark before the decimals where a file shows it; without one, `1,020` is taken for a thousand and twenty. */
export type DecimalMark = '.' | ',';

/**
 * Reads a number as programs write it for people: `8.06`, `8,06`, `1,020.5`, `1.020,5`, `1 020,5`. Absent where it is none: `--`, an empty
 * cell, words.
 */
export function readNumber(text: string, mark?: DecimalMark): number | undefined {
  if (PLAIN.test(text) && mark !== ',') return Number(text);
  const tight = text.replace(BLANKS_OF_THOUSANDS, '');
  const [comma, point] = [tight.lastIndexOf(','), tight.lastIndexOf('.')];
  const decimal = markOf(tight, comma, point, mark);
  const plain = tight.replaceAll(decimal === ',' ? '.' : ',', '').replace(',', '.');
  if (!NUMBER.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

function markOf(text: string, comma: number, point: number, mark: DecimalMark | undefined): DecimalMark {
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const grouped = GROUPED.exec(text)?.[1];
  // A group of three digits behind a nought is no thousand.
  if (grouped !== undefined && !/^-?0/.test(text)) return mark ?? '.';
  return comma >= 0 ? ',' : '.';
}
