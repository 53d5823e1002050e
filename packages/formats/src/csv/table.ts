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

/** Takes the rows of a table one after the other; what it does not keep is gone. */
export type RowVisitor = (row: TableRow) => void;

export interface TableStart {
  readonly delimiter: Delimiter;
  readonly header: TableRow;
}

/**
 * Bytes to the rows of a table, as they are written: nothing is trimmed or turned into numbers. A quote that never closes costs its own
 * line only. Absent where the file holds nothing or too much.
 */
export function readTable(bytes: Uint8Array, issues: IssueList): Table | undefined {
  const rows: TableRow[] = [];
  const read = visitTable(bytes, issues, () => (row) => rows.push(row));
  return read && { ...read, rows };
}

/** The same row by row: of a wide table of which little is needed, little stays in memory. */
export function visitTable(
  bytes: Uint8Array,
  issues: IssueList,
  start: (table: TableStart) => RowVisitor,
): Omit<Table, 'rows'> | undefined {
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
  let begun: TableStart | undefined;
  if (first !== undefined) {
    const { delimiter, linesAbove } = first;
    let visit: RowVisitor = (header) => {
      begun = { delimiter, header };
      visit = start(begun);
    };
    visitRows(text, delimiter, linesAbove, (row) => visit(row), issues);
  }
  if (begun !== undefined) return { ...begun, endsInLine: text.endsWith('\n') };
  issues.add({ code: 'file-empty', severity: 'error', text: 'The file holds no table.', done: 'refused' });
  return undefined;
}

/** Tables that were joined or edited by hand mix their line ends, and the parser wants one kind. */
const withPlainLineEnds = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);

function visitRows(text: string, delimiter: Delimiter, linesAbove: number, visit: RowVisitor, issues: IssueList): void {
  let from = startOfLine(text, 0, linesAbove);
  let line = linesAbove + 1;
  for (let open = 0; from < text.length; open += 1) {
    const first = line;
    let isOpen = false;
    Papa.parse<string[]>(text.slice(from), {
      delimiter,
      newline: '\n',
      step: ({ data: cells, errors }) => {
        // Where a quote never closes, the row with it is the last.
        isOpen ||= errors.some(({ code }) => code === 'MissingQuotes');
        if (isOpen) return;
        if (cells.length > 1) visit({ line, cells });
        else if (cells[0]?.trim() !== '') visit({ line, cells: unwrapped(cells, delimiter) });
        line += linesOf(cells);
      },
    });
    if (!isOpen) return;
    const goesOn = open < MOST_OPEN_QUOTES;
    reportOpenQuote(line, goesOn, issues);
    if (!goesOn) return;
    from = startOfLine(text, from, line - first + 1);
    line += 1;
  }
}

/** A row takes more than one line where cells hold line ends. */
function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) if (cell !== '' && cell.includes('\n')) lines += cell.split('\n').length - 1;
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
