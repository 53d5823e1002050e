/** What stands between the cells of a row. */
export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
/** Excel writes which delimiter it used above the header. */
const DELIMITER_LINE = /^"?sep=([,;\t|])"?$/i;

export interface FirstLine {
  readonly delimiter: Delimiter;
  /** How many lines stand above the header: blank ones, and the one in which Excel names its delimiter. */
  readonly linesAbove: number;
  /** The line as it is written. */
  readonly text: string;
  /** Its cells without their quotes; they lie within one line. */
  readonly cells: readonly string[];
}

/**
 * The header of a table, and by it the delimiter: names of columns hold no decimal commas, which rows below do. Absent where nothing
 * is written.
 */
export function firstLine(text: string): FirstLine | undefined {
  let linesAbove = 0;
  let named: Delimiter | undefined;
  for (let from = 0; from < text.length; ) {
    const { line, next } = lineFrom(text, from);
    const told = DELIMITER_LINE.exec(line)?.[1] as Delimiter | undefined;
    if (told === undefined && line.trim() !== '') {
      const whole = unwrapRow(line);
      const delimiter = named ?? commonest(whole);
      return { delimiter, linesAbove, text: line, cells: cellsOf(whole, delimiter) };
    }
    named = told ?? named;
    linesAbove += 1;
    from = next;
  }
  return undefined;
}

function lineFrom(text: string, from: number): { readonly line: string; readonly next: number } {
  const at = text.slice(from, from + LONGEST_LINE).search(/\r\n|\r|\n/);
  const end = at < 0 ? Math.min(text.length, from + LONGEST_LINE) : from + at;
  const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
  return { line: text.slice(from, end).replace(/^\uFEFF+/, ''), next };
}

/** Far beyond any header; what is longer is no table. */
const LONGEST_LINE = 20_000;

/** A row that was quoted once more as a whole. */
function unwrapRow(line: string): string {
  const isOneCell = /^"(?:[^"]|"")*"$/.test(line);
  return isOneCell && DELIMITERS.some((delimiter) => line.includes(delimiter))
    ? line.slice(1, -1).replaceAll('""', '"')
    : line;
}

const withoutQuoted = (line: string): string => line.replaceAll(/"(?:[^"]|"")*"/g, '');

function commonest(line: string): Delimiter {
  const bare = withoutQuoted(line);
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as Delimiter;
}

function cellsOf(line: string, delimiter: Delimiter): readonly string[] {
  const bare = delimiter === '|' ? '\\|' : delimiter;
  const cells = line.match(new RegExp(`(?:"(?:[^"]|"")*"|[^${bare}"])+|(?<=^|${bare})(?=${bare}|$)`, 'g')) ?? [];
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"'),
  );
}
