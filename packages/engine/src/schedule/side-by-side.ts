import type { DayClass } from './day-classes.ts';
import { ROW_COST, ROW_HARD, ROW_NEXT, ROW_WIDTH, type RowTable, rowTable } from './row-table.ts';
import { tupleTable } from './tuple-table.ts';

/** Some automata with their rows in one table; their states share one range of numbers. */
export interface Automata {
  /** The state in which each starts; their number is how many there are. */
  readonly starts: Int32Array;
  readonly rows: RowTable;
}

/**
 * Puts automata together, `size` neighbors at a time: each handful is run side by side as one automaton, whose states number the tuples of theirs.
 * Fewer automata are left to add up for every state of the whole.
 */
export function sideBySide(parts: Automata, size: number): Automata {
  const count = Math.ceil(parts.starts.length / size);
  const handfuls = Array.from({ length: count }, (_, which) => {
    const starts = parts.starts.slice(which * size, which * size + size);
    const width = starts.length;
    return { starts, width, states: tupleTable(width), members: new Int32Array(width), rowsAt: new Int32Array(width) };
  });

  const fill = (dayClass: DayClass, state: number, cells: Int32Array, at: number): void => {
    const which = state % count;
    const { width, states, members, rowsAt } = handfuls[which] as (typeof handfuls)[number];
    states.read((state - which) / count, members);
    for (let index = 0; index < width; index += 1) rowsAt[index] = parts.rows.at(dayClass, members[index] as number);
    const partCells = parts.rows.cells();
    const end = dayClass.choices.length * ROW_WIDTH;
    for (let offset = 0; offset < end; offset += ROW_WIDTH) {
      let cost = 0;
      let hard = 0;
      for (let index = 0; index < width; index += 1) {
        const cell = (rowsAt[index] as number) + offset;
        members[index] = partCells[cell + ROW_NEXT] as number;
        cost += partCells[cell + ROW_COST] as number;
        hard += partCells[cell + ROW_HARD] as number;
      }
      cells[at + offset + ROW_NEXT] = states.intern(members) * count + which;
      cells[at + offset + ROW_COST] = cost;
      cells[at + offset + ROW_HARD] = hard;
    }
  };

  const starts = Int32Array.from(handfuls, (handful, which) => handful.states.intern(handful.starts) * count + which);
  return { starts, rows: rowTable(fill) };
}
