import type { Athlete } from '../model/athlete.ts';
import type { Finding } from '../model/finding.ts';
import type { EpochDay } from '../units/brands.ts';
import { activeSites } from './active-sites.ts';
import { ageInYearOf } from './age.ts';
import { BEFORE_A_PLAN } from './screening/before-a-plan.ts';
import { BESIDE_A_PLAN } from './screening/beside-a-plan.ts';
import type { ScreeningFacts, ScreeningRule } from './screening/screening-rule.ts';

export interface ScreeningResult {
  /** Level `hard`: as long as one is here there is no plan. */
  readonly blocked: readonly Finding[];
  /** Levels `soft` and `note`: a plan is made inside the limits. */
  readonly findings: readonly Finding[];
}

/** Every screening rule, in the order of the findings. */
export const SCREENING_RULES: readonly ScreeningRule[] = [...BEFORE_A_PLAN, ...BESIDE_A_PLAN];

/**
 * What the health answers mean for making a plan on `asOf`. It refers and never names a disease. A recorded clearance
 * answers every question but those of age.
 *
 * @example screen(athlete, asOf).blocked.map(({ text }) => text)
 */
export function screen(
  athlete: Athlete,
  asOf: EpochDay,
  age: number | undefined = ageInYearOf(asOf, athlete),
): ScreeningResult {
  const facts: ScreeningFacts = { athlete, age, sites: activeSites(athlete) };
  const cleared = athlete.screening.cleared === true;
  const found = (rules: readonly ScreeningRule[]): readonly Finding[] =>
    rules
      .filter(({ outcome, when }) => !(cleared && outcome === 'clearance') && when(facts))
      .map((rule) => findingOf(rule, facts));
  return { blocked: found(BEFORE_A_PLAN), findings: found(BESIDE_A_PLAN) };
}

const LEVELS: Readonly<Record<ScreeningRule['outcome'], Finding['level']>> = {
  block: 'hard',
  clearance: 'hard',
  advice: 'soft',
  note: 'note',
};

function findingOf(rule: ScreeningRule, facts: ScreeningFacts): Finding {
  return {
    rule: rule.id,
    level: LEVELS[rule.outcome],
    dates: [],
    facts: { outcome: rule.outcome, ...rule.facts?.(facts) },
    text: rule.text,
    sources: rule.sources,
    suggestion: rule.suggestion,
  };
}
