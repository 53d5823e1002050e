import type { Rule } from '../rules/rule.ts';
import type { DayClass } from './day-classes.ts';
import { ROW_COST, ROW_HARD, ROW_NEXT, ROW_WIDTH, rowTable } from './row-table.ts';
import type { Automata } from './side-by-side.ts';
import { type TupleTable, tupleTable } from './tuple-table.ts';
import { weightOf } from './weights.ts';

interface Group {
  readonly rules: readonly Rule[];
  readonly weights: readonly number[];
  readonly states: TupleTable;
  readonly memories: Int32Array;
  readonly next: Int32Array;
}

/**
 * The rules with a memory in groups, each an automaton of its own that is compiled as it is walked: its states are the tuples of its rules'
 * memories. Rules of a group remember much the same, so that few tuples occur, and a row of a group is met again under many states of
 * the whole product.
 */
export function ruleGroups(remembering: readonly Rule[]): Automata {
  const groups = groupsOf(remembering).map(
    (rules): Group => ({
      rules,
      weights: rules.map((rule) => (rule.level === 'hard' ? 0 : weightOf(rule.id))),
      states: tupleTable(rules.length),
      memories: new Int32Array(rules.length),
      next: new Int32Array(rules.length),
    }),
  );
  const count = groups.length;

  const fill = ({ choices }: DayClass, state: number, cells: Int32Array, at: number): void => {
    const which = state % count;
    const { rules, weights, states, memories, next } = groups[which] as Group;
    states.read((state - which) / count, memories);
    for (let choice = 0; choice < choices.length; choice += 1) {
      const letter = choices[choice] as (typeof choices)[number];
      let cost = 0;
      let hard = 0;
      for (let index = 0; index < rules.length; index += 1) {
        const rule = rules[index] as Rule;
        const step = rule.step(memories[index] as number, letter);
        next[index] = step.state;
        for (let match = 0; match < step.matches.length; match += 1) {
          const { amount } = step.matches[match] as (typeof step.matches)[number];
          if (rule.level === 'hard') hard += amount;
          else cost += (weights[index] as number) * amount;
        }
      }
      const cell = at + choice * ROW_WIDTH;
      cells[cell + ROW_NEXT] = states.intern(next) * count + which;
      cells[cell + ROW_COST] = cost;
      cells[cell + ROW_HARD] = hard;
    }
  };

  const starts = Int32Array.from(groups, ({ rules, states }, which) => {
    const memories = Int32Array.from(rules, ({ start }) => start);
    return states.intern(memories) * count + which;
  });
  return { starts, rows: rowTable(fill) };
}

/** Rules that remember the same stand together, and each of the others alone. */
function groupsOf(remembering: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups = new Map<unknown, Rule[]>();
  for (const rule of remembering) {
    const { memoryOf = rule } = rule;
    const known = groups.get(memoryOf);
    if (known) known.push(rule);
    else groups.set(memoryOf, [rule]);
  }
  return [...groups.values()];
}
