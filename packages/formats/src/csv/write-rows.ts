import { plain } from '../words/plain.ts';

/** A number, a text, or nothing. */
export type Cell = number | string | undefined;

/** What spreadsheets take for the beginning of a formula, in both widths. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180): line ends CRLF, every text in quotes. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it, which spreadsheets take for "this is text".
 */
export function writeRows(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = plain(cell);
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
