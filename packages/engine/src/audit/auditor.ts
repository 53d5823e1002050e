import type { DayFacts } from '../rules/day-facts.ts';
import type { Match, Rule } from '../rules/rule.ts';
import { type TupleTable, tupleTable } from '../schedule/tuple-table.ts';

/** What all rules together notice on a day, and what they remember after it. */
interface AuditStep {
  readonly memory: number;
  readonly noticed: readonly { readonly rule: number; readonly match: Match }[];
}

/** Walks over days and tells, for each rule by its index, what it matched and on which day. */
export type Auditor = (days: readonly DayFacts[], found: (rule: number, day: number, match: Match) => void) => void;

/** Most memories kept; past it they are forgotten and the walks start from nothing. */
const MOST_MEMORIES = 20_000;

/**
 * Runs all rules over days side by side. What the same day object leads to from the same memories is kept: a schedule uses one object for all days
 * that are the same, so that a year is walked in its few different steps, and a year planned again in those that are new.
 * It shares nothing with the product but the rules.
 */
export function auditor(rules: readonly Rule[]): Auditor {
  const width = rules.length;
  const starts = Int32Array.from(rules, ({ start }) => start);
  let memories: TupleTable = tupleTable(width);
  let steps = new WeakMap<DayFacts, Map<number, AuditStep>>();
  const before = new Int32Array(width);
  const after = new Int32Array(width);

  const take = (memory: number, day: DayFacts): AuditStep => {
    const noticed: { rule: number; match: Match }[] = [];
    memories.read(memory, before);
    for (let index = 0; index < width; index += 1) {
      const { state, matches } = (rules[index] as Rule).step(before[index] as number, day);
      after[index] = state;
      for (const match of matches) noticed.push({ rule: index, match });
    }
    return { memory: memories.intern(after), noticed };
  };

  const stepFrom = (memory: number, day: DayFacts): AuditStep => {
    const known = steps.get(day);
    const step = known?.get(memory);
    if (step) return step;
    const made = take(memory, day);
    if (known) known.set(memory, made);
    else steps.set(day, new Map([[memory, made]]));
    return made;
  };

  return (days, found) => {
    if (memories.size() > MOST_MEMORIES) [memories, steps] = [tupleTable(width), new WeakMap()];
    let memory = memories.intern(starts);
    for (let day = 0; day < days.length; day += 1) {
      const step = stepFrom(memory, days[day] as DayFacts);
      for (const { rule, match } of step.noticed) found(rule, day, match);
      memory = step.memory;
    }
  };
}
