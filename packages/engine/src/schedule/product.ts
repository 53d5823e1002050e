import type { Rule } from '../rules/rule.ts';
import { type DayClass, type DayClasses, dayClasses } from './day-classes.ts';
import { type Layers, layersOf } from './layers.ts';
import type { OpenDay } from './open-day.ts';
import { ROW_COST, ROW_HARD, ROW_NEXT, ROW_WIDTH, type RowTable, rowTable } from './row-table.ts';
import { ruleGroups } from './rule-groups.ts';
import { sideBySide } from './side-by-side.ts';
import { type TupleTable, tupleTable } from './tuple-table.ts';

/** Most product states kept; past it the tables are thrown away and built anew as needed, so memory stays bounded. */
const MOST_STATES = 60_000;
/** Most rows, and most states in layers. */
const MOST_ROWS = 4 * MOST_STATES;
/** Groups of rules that are put together beforehand: about the root of their number, so that few are left for each state. */
const GROUPS_TOGETHER = 4;

/**
 * The product of all rule automata over classes of days, compiled as it is walked.
 *
 * A product state is the tuple of the memories of every rule that has one. Rules are compiled in groups, and groups in handfuls: a group's state
 * numbers a tuple of memories, a handful's a tuple of group states, a product state a tuple of those, and a transition, once taken, is a row
 * of a typed table. Rules without memory are added up once a class. The tables depend on the rules and their parameters only, so one
 * product serves every runner with the same choices.
 */
export interface Product {
  readonly rules: readonly Rule[];
  readonly start: number;
  readonly classOf: (day: OpenDay) => DayClass;
  readonly rows: RowTable;
  readonly layers: Layers;
  readonly size: () => { states: number; classes: number; rows: number };
  /** Drops all tables when they have outgrown their bound; never call it in the middle of a walk. */
  readonly trim: () => void;
}

interface Tables {
  readonly classes: DayClasses;
  readonly states: TupleTable;
  readonly start: number;
  readonly rows: RowTable;
  readonly layers: Layers;
}

export function compileProduct(rules: readonly Rule[]): Product {
  const forgetful = rules.filter((rule) => rule.local);
  const remembering = rules.filter((rule) => !rule.local);
  let tables = emptyTables(forgetful, remembering);
  return {
    rules,
    get start() {
      return tables.start;
    },
    classOf: (day) => tables.classes.of(day),
    get rows() {
      return tables.rows;
    },
    get layers() {
      return tables.layers;
    },
    size: () => ({ states: tables.states.size(), classes: tables.classes.size(), rows: tables.rows.size() }),
    trim: () => {
      const { states, rows, layers } = tables;
      if (states.size() <= MOST_STATES && rows.size() <= MOST_ROWS && layers.size() <= MOST_ROWS) return;
      tables = emptyTables(forgetful, remembering);
    },
  };
}

function emptyTables(forgetful: readonly Rule[], remembering: readonly Rule[]): Tables {
  const groups = sideBySide(ruleGroups(remembering), GROUPS_TOGETHER);
  const count = groups.starts.length;
  const states = tupleTable(count);
  const members = new Int32Array(count);
  const next = new Int32Array(count);
  const parts = new Int32Array(count);

  const fill = (dayClass: DayClass, state: number, cells: Int32Array, at: number): void => {
    states.read(state, members);
    for (let index = 0; index < count; index += 1) {
      parts[index] = groups.rows.at(dayClass, members[index] as number);
    }
    const partCells = groups.rows.cells();
    for (let choice = 0; choice < dayClass.choices.length; choice += 1) {
      const offset = choice * ROW_WIDTH;
      let cost = dayClass.localCost[choice] as number;
      let hard = dayClass.localHard[choice] as number;
      for (let index = 0; index < count; index += 1) {
        const cell = (parts[index] as number) + offset;
        next[index] = partCells[cell + ROW_NEXT] as number;
        cost += partCells[cell + ROW_COST] as number;
        hard += partCells[cell + ROW_HARD] as number;
      }
      const refused = hard > 0 && !dayClass.fixed && dayClass.choices[choice]?.session !== undefined;
      cells[at + offset + ROW_NEXT] = refused ? -1 : states.intern(next);
      cells[at + offset + ROW_COST] = cost;
      cells[at + offset + ROW_HARD] = hard;
    }
  };

  const start = states.intern(groups.starts);
  const rows = rowTable(fill);
  return { classes: dayClasses(forgetful), states, start, rows, layers: layersOf(rows, start) };
}
