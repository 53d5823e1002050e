import { DEFAULT_POLICIES } from '../model/policies.ts';
import type { Facts, RuleLevel } from '../rules/rule.ts';
import { allRules } from '../rules/rule-book.ts';
import { MILEAGE_RULES } from '../running/mileage.ts';
import { NO_LIMITS } from '../safety/limits/limits-model.ts';
import { ruleConfig } from './rule-config-for.ts';

export interface RuleDescription {
  readonly id: string;
  readonly level: RuleLevel;
  readonly statement: string;
  readonly sources: readonly string[];
  readonly params: Facts;
  readonly says: string;
  /** Rules that look back too far for the scheduler. */
  readonly auditOnly: boolean;
}

/** Every rule in words, whatever the choices: those that a policy switches on are described as they are when on. */
export function describeRules(): readonly RuleDescription[] {
  const placed = allRules(ruleConfig(DEFAULT_POLICIES, 'hard-days', NO_LIMITS)).map(
    ({ id, level, statement, sources, params, says }) => ({
      id,
      level,
      statement,
      sources,
      params,
      says,
      auditOnly: false,
    }),
  );
  const mileage = MILEAGE_RULES.map((rule) => ({
    ...rule,
    level: 'soft' as const,
    params: {},
    says: rule.statement,
    auditOnly: true,
  }));
  return [...placed, ...mileage];
}
