import type { Athlete } from '../model/athlete.ts';
import type { EpochDay } from '../units/brands.ts';
import { activeSites } from './active-sites.ts';
import { ageInYearOf } from './age.ts';
import { AGE_LIMITS } from './limits/age-limits.ts';
import { HEALTH_LIMITS } from './limits/health-limits.ts';
import { injuryLimits } from './limits/injury-limits.ts';
import type { LimitRule, RunnerFacts } from './limits/limit-rule.ts';
import {
  type CapsInForce,
  type LimitField,
  type LimitReason,
  type Limits,
  type LimitValues,
  NO_LIMITS,
} from './limits/limits-model.ts';
import { meet, sameLimit } from './limits/stricter.ts';

/** Pain of ten with which an exercise may go on, by the runner's policy (D1; 3 is V2, the others D). */
const PAIN_CEILINGS: Readonly<Record<Athlete['policies']['painPolicy'], number>> = {
  strict: 0,
  graded: 2,
  'rehab-monitored': 3,
};

export const LIMIT_RULES: readonly LimitRule[] = [...AGE_LIMITS, ...HEALTH_LIMITS];

/**
 * What no session of this runner may pass on `asOf`, with the reasons. `age` in years replaces the one that the year of
 * birth gives. Every condition only ever takes away: where two speak of the same field, the stricter value holds.
 *
 * @example safetyLimits(athlete, asOf).plyoLevelMax
 */
export function safetyLimits(
  athlete: Athlete,
  asOf: EpochDay,
  age: number | undefined = ageInYearOf(asOf, athlete),
): Limits {
  const sites = activeSites(athlete);
  const inForce = capsInForce({ athlete, asOf, age, sites });
  const start: LimitValues = { ...NO_LIMITS, painCeiling: PAIN_CEILINGS[athlete.policies.painPolicy] };
  const values = inForce.reduce((so, { caps }) => meet(so, caps), start);
  return { ...values, activeSites: sites, reasons: inForce.flatMap((one) => reasonsOf(one, values)) };
}

function capsInForce(facts: RunnerFacts): readonly CapsInForce[] {
  const general = LIMIT_RULES.filter(({ when }) => when(facts));
  return [
    ...general.map(({ id, caps, text, sources }) => ({ rule: id, caps, text, sources })),
    ...injuryLimits(facts.sites),
  ];
}

/** A rule is a reason for the fields on which nothing stricter overrules it and which it really changes. */
function reasonsOf({ rule, caps, text, sources }: CapsInForce, values: LimitValues): readonly LimitReason[] {
  return (Object.keys(caps) as LimitField[])
    .filter((field) => sameLimit(caps[field], values[field]) && !sameLimit(caps[field], NO_LIMITS[field]))
    .map((field) => ({ field, rule, text, sources }));
}
