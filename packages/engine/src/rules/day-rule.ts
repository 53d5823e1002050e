import type { DayFacts } from './day-facts.ts';
import type { Facts, Match, Rule, RuleLevel } from './rule.ts';

export interface DayRuleSpec {
  readonly id: string;
  readonly level: RuleLevel;
  readonly statement: string;
  readonly sources: readonly string[];
  readonly params?: Facts;
  /** The match on a day, or nothing. */
  readonly when: (day: DayFacts) => Match | undefined;
  readonly says: string;
  readonly keeps?: string;
  readonly keepsOn?: (day: DayFacts) => boolean;
  readonly suggestion?: string;
}

/** A rule that needs no memory: it looks at one day at a time. */
export function dayRule(spec: DayRuleSpec): Rule {
  const { when, params = {}, ...rest } = spec;
  return {
    ...rest,
    params,
    start: 0,
    local: true,
    step: (_, day) => {
      const match = when(day);
      return match ? { state: 0, matches: [match] } : NOTHING;
    },
  };
}

const NOTHING = { state: 0, matches: [] } as const;

/** A match that counts once. */
export function once(facts: Facts = {}): Match {
  return { amount: 1, facts };
}
