import type { DayFacts, Moment } from '../rules/day-facts.ts';
import { moments } from '../rules/day-facts.ts';
import type { Facts, Rule } from '../rules/rule.ts';
import { weightOf } from '../schedule/weights.ts';
import { type Auditor, auditor } from './auditor.ts';

/** A match with its place in the calendar. */
export interface LocatedMatch {
  readonly rule: Rule;
  /** Index of the day on which the rule noticed it. */
  readonly day: number;
  readonly amount: number;
  readonly facts: Facts;
}

/** Runs every rule over the days: an independent reading of what the scheduler priced. Rule by rule, each from the first day to the last. */
export function auditDays(rules: readonly Rule[], days: readonly DayFacts[]): LocatedMatch[] {
  let audit = auditors.get(rules);
  if (!audit) {
    audit = auditor(rules);
    auditors.set(rules, audit);
  }
  const byRule = rules.map((): LocatedMatch[] => []);
  audit(days, (rule, day, match) => byRule[rule]?.push({ rule: rules[rule] as Rule, day, ...match }));
  return byRule.flat();
}

/** Runners with the same choices have the same rules, and plans of one runner the same days. */
const auditors = new WeakMap<readonly Rule[], Auditor>();

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
    const candidates = moments(days[index] as DayFacts);
    for (let at = candidates.length - 1; at >= 0; at -= 1) {
      const moment = candidates[at] as Moment;
      const isEarlier = index < day || (moment !== before && moment.start <= before.start);
      if (isEarlier && gap.from(moment)) return { day: index, moment };
    }
  }
  return undefined;
}
