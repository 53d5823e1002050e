import type { DayClass } from './day-classes.ts';
import { tupleTable } from './tuple-table.ts';

/** What choosing an option in a state leads to: three numbers a choice, side by side, so that the inner loop reads one typed array. */
export const ROW_WIDTH = 3;
export const ROW_NEXT = 0;
/** Place of the cost in a row. */
export const ROW_COST = 1;
/** Place of the hard matches in a row. */
export const ROW_HARD = 2;

/** The rows of an automaton, one for each class of days and state that were met together. */
export interface RowTable {
  /** Where the row of a class and a state begins in `cells`; it is written when it is first asked for. */
  readonly at: (dayClass: DayClass, state: number) => number;
  /** All rows. Ask for it after `at`, which may move them to a larger array. */
  readonly cells: () => Int32Array;
  readonly size: () => number;
}

/** Writes a row of `dayClass.choices.length * ROW_WIDTH` numbers from `at` on. */
export type RowFiller = (dayClass: DayClass, state: number, cells: Int32Array, at: number) => void;

/** Cells that a table begins with. */
const FEWEST_CELLS = 1024;

export function rowTable(fill: RowFiller): RowTable {
  const rows = tupleTable(2);
  const row = new Int32Array(2);
  let starts = new Int32Array(FEWEST_CELLS >> 3);
  let cells = new Int32Array(FEWEST_CELLS);
  let used = 0;
  return {
    at: (dayClass, state) => {
      row[0] = dayClass.id;
      row[1] = state;
      const known = rows.size();
      const id = rows.intern(row);
      if (id < known) return starts[id] as number;
      const at = used;
      used += dayClass.choices.length * ROW_WIDTH;
      if (id >= starts.length) starts = widened(starts, id + 1);
      if (used > cells.length) cells = widened(cells, used);
      starts[id] = at;
      fill(dayClass, state, cells, at);
      return at;
    },
    cells: () => cells,
    size: () => rows.size(),
  };
}

function widened(cells: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(least, cells.length * 2));
  wider.set(cells);
  return wider;
}
