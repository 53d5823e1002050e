import { type DecimalMark, parseNumber, tellDecimalMark } from '../csv/numbers.ts';
import type { Table, TableRow } from '../csv/table.ts';
import type { IssueList } from '../issue-list.ts';
import { SET_LIMITS } from './limits.ts';

export type SetValue = keyof typeof SET_LIMITS;

/** The trimmed text of a row at a place; empty where the table or the row has none there. */
export const cellAt = ({ cells }: TableRow, at: number | undefined): string =>
  at === undefined ? '' : (cells[at]?.trim() ?? '');

/** A value of a set, where the row has one that can be. */
export type ValueReader = (row: TableRow, at: number | undefined, value: SetValue) => number | undefined;

/** Reads the numbers of a table, which share one decimal mark; one that cannot be is left out and said. */
export function valueReaderFor(table: Table, places: readonly (number | undefined)[], issues: IssueList): ValueReader {
  const decimal = tellDecimalMark(numbersOf(table, places));
  return (row, at, value) => {
    const text = at === undefined ? undefined : row.cells[at];
    if (text === undefined || text === '') return undefined;
    return readValue(text, decimal, value, row.line, issues);
  };
}

export function readValue(
  text: string,
  decimal: DecimalMark,
  value: SetValue,
  line: number,
  issues: IssueList,
): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const number = parseNumber(trimmed, decimal);
  const least = value === 'weight' ? -SET_LIMITS.weight : 0;
  if (number !== undefined && number >= least && number <= SET_LIMITS[value]) return number;
  issues.add({
    code: 'lift-value-unreadable',
    severity: 'warning',
    line,
    text: `The ${CALLED[value]} of a set cannot be read or cannot be; the set was kept without it.`,
    done: 'skipped',
  });
  return undefined;
}

const CALLED: Readonly<Record<SetValue, string>> = {
  weight: 'weight',
  reps: 'repetitions',
  seconds: 'time',
  metres: 'distance',
  rpe: 'effort (RPE)',
};

function* numbersOf({ rows }: Table, places: readonly (number | undefined)[]): Iterable<string> {
  const there = places.filter((at) => at !== undefined);
  for (const { cells } of rows) {
    for (const at of there) {
      const cell = cells[at];
      if (cell !== undefined && (cell.includes(',') || cell.includes('.'))) yield cell;
    }
  }
}
