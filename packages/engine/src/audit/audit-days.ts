import type { DayFacts, Moment } from '../rules/day-facts.ts';
import { moments } from '../rules/day-facts.ts';
import type { Facts, Rule } from '../rules/rule.ts';
import { weightOf } from '../schedule/weights.ts';

/** A match with its place in the calendar. */
export interface LocatedMatch {
  readonly rule: Rule;
  /** Index of the day on which the rule noticed it. */
  readonly day: number;
  readonly amount: number;
  readonly facts: Facts;
}

/** Runs every rule over the days, one automaton at a time: an independent reading of what the scheduler priced. */
export function auditDays(rules: readonly Rule[], days: readonly DayFacts[]): LocatedMatch[] {
  const found: LocatedMatch[] = [];
  for (const rule of rules) {
    let state = rule.start;
    for (let day = 0; day < days.length; day += 1) {
      const step = rule.step(state, days[day] as DayFacts);
      state = step.state;
      for (const match of step.matches) found.push({ rule, day, ...match });
    }
  }
  return found;
}

/** Hard matches and the weighted sum of the rest, compared in that order. */
export interface Price {
  readonly hard: number;
  readonly cost: number;
}

export function priceOf(matches: readonly LocatedMatch[]): Price {
  let [hard, cost] = [0, 0];
  for (const { rule, amount } of matches) {
    if (rule.level === 'hard') hard += amount;
    else cost += weightOf(rule.id) * amount;
  }
  return { hard, cost };
}

/** Where a gap began: the last moment the gap counts from, on or before the day, and that starts before `before`. */
export function gapStart(
  rule: Rule,
  days: readonly DayFacts[],
  day: number,
  before: Moment,
): { readonly day: number; readonly moment: Moment } | undefined {
  const { gap } = rule;
  if (!gap) return undefined;
  for (let index = day; index >= 0; index -= 1) {
    const candidates = moments(days[index] as DayFacts).filter(
      (moment) => gap.from(moment) && (index < day || (moment !== before && moment.start <= before.start)),
    );
    const moment = candidates.at(-1);
    if (moment) return { day: index, moment };
  }
  return undefined;
}
