import type { DayFacts } from '../rules/day-facts.ts';
import type { Rule } from '../rules/rule.ts';
import { choices, classKey, type OpenDay } from './open-day.ts';
import { weightOf } from './weights.ts';

/** Most product states kept; past it the tables are thrown away and built anew as needed, so memory stays bounded. */
const MOST_STATES = 60_000;

/** What choosing an option in a state leads to: three numbers an option, so that the inner loop reads one typed row. */
export const ROW_WIDTH = 3;
export const ROW_NEXT = 0;
export const ROW_COST = 1;
export const ROW_HARD = 2;

/** A class of days, with its rows by product state. */
export interface DayClass {
  readonly choices: readonly DayFacts[];
  readonly fixed: boolean;
  readonly rows: (Int32Array | undefined)[];
  readonly steps: readonly RuleSteps[];
  readonly localCost: Int32Array;
  readonly localHard: Int32Array;
}

/** One rule on one class of days: for each of its states, per choice the next state, the cost and the hard matches. */
type RuleSteps = (Int32Array | undefined)[];

/**
 * The product of all rule automata over classes of days, compiled as it is walked.
 *
 * A product state is the tuple of the memories of every rule that has one; tuples and days are interned to small integers,
 * and a transition, once taken, is a row of a typed table. Rules without memory are added up once a class.
 * The tables depend on the rules and their parameters only, so one product serves every runner with the same choices.
 */
export interface Product {
  readonly rules: readonly Rule[];
  readonly start: number;
  readonly classOf: (day: OpenDay) => DayClass;
  readonly row: (dayClass: DayClass, state: number) => Int32Array;
  readonly size: () => { states: number; classes: number; rows: number };
  /** Drops all tables when they have outgrown their bound; never call it in the middle of a walk. */
  readonly trim: () => void;
}

export function compileProduct(rules: readonly Rule[]): Product {
  const remembering = rules.filter((rule) => !rule.local);
  const forgetful = rules.filter((rule) => rule.local);
  const width = remembering.length;
  let classes = new Map<string, DayClass>();
  let tuples: Int32Array[] = [];
  let ids = new Map<string, number>();
  let rowCount = 0;

  /** Each rule's own states, numbered in the order in which they are met. */
  let ruleStates = remembering.map(() => ({ values: [] as number[], index: new Map<number, number>() }));

  const numberState = (rule: number, value: number): number => {
    const known = ruleStates[rule] as { values: number[]; index: Map<number, number> };
    let index = known.index.get(value);
    if (index === undefined) {
      index = known.values.length;
      known.values.push(value);
      known.index.set(value, index);
    }
    return index;
  };

  const scratch = new Uint16Array(width);
  const internTuple = (): number => {
    const key = String.fromCharCode.apply(null, scratch as unknown as number[]);
    let id = ids.get(key);
    if (id === undefined) {
      id = tuples.length;
      tuples.push(Int32Array.from(scratch));
      ids.set(key, id);
    }
    return id;
  };

  const startState = (): number => {
    for (let rule = 0; rule < width; rule += 1) scratch[rule] = numberState(rule, (remembering[rule] as Rule).start);
    return internTuple();
  };

  const classOf = (day: OpenDay): DayClass => {
    const key = classKey(day);
    const known = classes.get(key);
    if (known) return known;
    const letters = choices(day);
    const localCost = new Int32Array(letters.length);
    const localHard = new Int32Array(letters.length);
    letters.forEach((letter, choice) => {
      for (const rule of forgetful) {
        for (const match of rule.step(rule.start, letter).matches) {
          if (rule.level === 'hard') localHard[choice] = (localHard[choice] as number) + match.amount;
          else localCost[choice] = (localCost[choice] as number) + weightOf(rule.id) * match.amount;
        }
      }
    });
    const made: DayClass = {
      choices: letters,
      fixed: day.fixed === true,
      rows: [],
      steps: remembering.map(() => []),
      localCost,
      localHard,
    };
    classes.set(key, made);
    return made;
  };

  const stepsOf = (dayClass: DayClass, rule: number, ruleState: number): Int32Array => {
    const table = dayClass.steps[rule] as RuleSteps;
    const known = table[ruleState];
    if (known) return known;
    const automaton = remembering[rule] as Rule;
    const value = ruleStates[rule]?.values[ruleState] as number;
    const row = new Int32Array(dayClass.choices.length * ROW_WIDTH);
    dayClass.choices.forEach((letter, choice) => {
      const { state, matches } = automaton.step(value, letter);
      let amount = 0;
      for (const match of matches) amount += match.amount;
      row[choice * ROW_WIDTH + ROW_NEXT] = numberState(rule, state);
      if (automaton.level === 'hard') row[choice * ROW_WIDTH + ROW_HARD] = amount;
      else row[choice * ROW_WIDTH + ROW_COST] = amount * weightOf(automaton.id);
    });
    table[ruleState] = row;
    return row;
  };

  const row = (dayClass: DayClass, state: number): Int32Array => {
    const known = dayClass.rows[state];
    if (known) return known;
    const tuple = tuples[state] as Int32Array;
    const count = dayClass.choices.length;
    const made = new Int32Array(count * ROW_WIDTH);
    const parts: Int32Array[] = [];
    for (let rule = 0; rule < width; rule += 1) parts.push(stepsOf(dayClass, rule, tuple[rule] as number));
    for (let choice = 0; choice < count; choice += 1) {
      const at = choice * ROW_WIDTH;
      let cost = dayClass.localCost[choice] as number;
      let hard = dayClass.localHard[choice] as number;
      for (let rule = 0; rule < width; rule += 1) {
        const part = parts[rule] as Int32Array;
        scratch[rule] = part[at + ROW_NEXT] as number;
        cost += part[at + ROW_COST] as number;
        hard += part[at + ROW_HARD] as number;
      }
      const refused = hard > 0 && !dayClass.fixed && dayClass.choices[choice]?.session !== undefined;
      made[at + ROW_NEXT] = refused ? -1 : internTuple();
      made[at + ROW_COST] = cost;
      made[at + ROW_HARD] = hard;
    }
    dayClass.rows[state] = made;
    rowCount += 1;
    return made;
  };

  let start = startState();
  return {
    rules,
    get start() {
      return start;
    },
    classOf,
    row,
    size: () => ({ states: tuples.length, classes: classes.size, rows: rowCount }),
    trim: () => {
      if (tuples.length <= MOST_STATES && rowCount <= 4 * MOST_STATES) return;
      classes = new Map();
      tuples = [];
      ids = new Map();
      ruleStates = remembering.map(() => ({ values: [], index: new Map() }));
      rowCount = 0;
      start = startState();
    },
  };
}
