import type { DayFacts } from './day-facts.ts';
import { type Facts, type Match, type Rule, type RuleLevel, stay } from './rule.ts';

export interface WeekRuleSpec {
  readonly id: string;
  readonly level: RuleLevel;
  readonly statement: string;
  readonly sources: readonly string[];
  readonly params?: Facts;
  /** What a day adds to the week's count. */
  readonly count: (day: DayFacts) => number;
  /** The count is not followed past this number. */
  readonly most: (day: DayFacts) => number;
  /** The match on the day on which the count stands, or nothing. */
  readonly when: (count: number, day: DayFacts) => Match | undefined;
  readonly says: string;
  readonly keeps?: string;
  readonly suggestion?: string;
}

/** A rule that counts through a week and starts again with the next. Its memory is the count so far. */
export function weekRule(spec: WeekRuleSpec): Rule {
  const { count, most, when, params = {}, ...rest } = spec;
  return {
    ...rest,
    params,
    start: 0,
    local: false,
    memoryOf: count,
    step: (state, day) => {
      const before = day.firstOfWeek ? 0 : state;
      const total = Math.min(before + count(day), most(day));
      const match = when(total, day);
      const after = day.lastOfWeek ? 0 : total;
      return match ? { state: after, matches: [match] } : stay(after);
    },
  };
}
