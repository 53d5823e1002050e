import Papa from 'papaparse';
import type { IssueList } from '../issue-list.ts';
import { decodeText } from '../text/decode-text.ts';
import { type Delimiter, firstLine } from './first-line.ts';

export interface TableRow {
  /** Where it begins in the file; the first line is 1. */
  readonly line: number;
  /** As many as the row has, which need not be as many as the header has. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly delimiter: Delimiter;
  readonly header: TableRow;
  /** Without the blank ones. */
  readonly rows: readonly TableRow[];
  /** Whether the last row is closed by the end of its line; where it is not, the file may have been cut there. */
  readonly endsInLine: boolean;
}

/** Far more than a lifetime of training: a row of a set takes about 120 bytes. Mark D. */
export const LARGEST_TABLE_BYTES = 50_000_000;
/** After so many quotes that never close the rest is no table. */
const MOST_OPEN_QUOTES = 20;

/**
 * Bytes to the rows of a table, as they are written: nothing is trimmed or turned into numbers. A quote that never closes costs its own
 * line only. Absent where the file holds nothing or too much.
 */
export function readTable(bytes: Uint8Array, issues: IssueList): Table | undefined {
  if (bytes.length > LARGEST_TABLE_BYTES) {
    issues.add({
      code: 'file-too-large',
      severity: 'error',
      text: `The table is larger than ${LARGEST_TABLE_BYTES / 1_000_000} MB, which no log of training is.`,
      done: 'refused',
      suggestion: 'Export a shorter span of time.',
    });
    return undefined;
  }
  const text = withPlainLineEnds(decodeText(bytes, issues).replace(/^\uFEFF+/, ''));
  const first = firstLine(text);
  const rows = first === undefined ? [] : rowsOf(text, first.delimiter, first.linesAbove, issues);
  const [header, ...rest] = rows;
  if (first !== undefined && header !== undefined) {
    return { delimiter: first.delimiter, header, rows: rest, endsInLine: text.endsWith('\n') };
  }
  issues.add({ code: 'file-empty', severity: 'error', text: 'The file holds no table.', done: 'refused' });
  return undefined;
}

/** Tables that were joined or edited by hand mix their line ends, and the parser wants one kind. */
const withPlainLineEnds = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);

function rowsOf(text: string, delimiter: Delimiter, linesAbove: number, issues: IssueList): readonly TableRow[] {
  const rows: TableRow[] = [];
  let from = startOfLine(text, 0, linesAbove);
  let line = linesAbove + 1;
  for (let open = 0; from < text.length; open += 1) {
    const rest = text.slice(from);
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter, newline: '\n' });
    const bad = errors.find(({ code }) => code === 'MissingQuotes')?.row;
    const end = addRows(rows, bad === undefined ? data : data.slice(0, bad), line, {
      delimiter,
      lines: countLines(rest),
    });
    if (bad === undefined) return rows;
    const goesOn = open < MOST_OPEN_QUOTES;
    reportOpenQuote(end, goesOn, issues);
    if (!goesOn) return rows;
    from = startOfLine(text, from, end - line + 1);
    line = end + 1;
  }
  return rows;
}

/** Adds the rows that are not blank, and tells the line after the last. */
function addRows(rows: TableRow[], data: readonly string[][], firstLineNumber: number, parsed: Parsed): number {
  const isLineEach = data.length === parsed.lines;
  let line = firstLineNumber;
  for (const cells of data) {
    if (cells.length > 1) rows.push({ line, cells });
    else if (cells[0]?.trim() !== '') rows.push({ line, cells: unwrapped(cells, parsed.delimiter) });
    line += isLineEach ? 1 : linesOf(cells);
  }
  return line;
}

interface Parsed {
  readonly delimiter: Delimiter;
  /** Of the text that was parsed, counted with what follows the last line end. */
  readonly lines: number;
}

/** A row takes more than one line where cells hold line ends. */
const linesOf = (cells: readonly string[]): number =>
  cells.reduce((lines, cell) => (cell.includes('\n') ? lines + cell.split('\n').length - 1 : lines), 1);

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** A row that was quoted once more as a whole, as a spreadsheet does that took it for one cell. */
function unwrapped(cells: readonly string[], delimiter: Delimiter): readonly string[] {
  const [only = ''] = cells;
  return only.includes(delimiter) ? (Papa.parse<string[]>(only, { delimiter }).data[0] ?? cells) : cells;
}

/** Where the line begins that is so many lines further down. */
function startOfLine(text: string, from: number, linesDown: number): number {
  let at = from;
  for (let line = 0; line < linesDown; line += 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

function reportOpenQuote(line: number, goesOn: boolean, issues: IssueList): void {
  issues.add({
    code: 'csv-quote-unclosed',
    severity: 'warning',
    line,
    text: goesOn
      ? 'A quotation mark opens here and never closes; this line was left out.'
      : 'Too many quotation marks never close; what follows was left out.',
    done: 'skipped',
  });
}
