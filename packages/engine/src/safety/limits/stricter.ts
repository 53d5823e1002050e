import type { PhaseCode } from '../../model/plan.ts';
import type { Caps, LimitField, LimitValues } from './limits-model.ts';

const lower = <T extends number>(a: T, b: T): T => (a < b ? a : b);
const higher = <T extends number>(a: T, b: T): T => (a > b ? a : b);
const both = (a: boolean, b: boolean): boolean => a && b;
const either = (a: boolean, b: boolean): boolean => a || b;
const shared = (a: readonly PhaseCode[], b: readonly PhaseCode[]): readonly PhaseCode[] =>
  a.filter((code) => b.includes(code));

type Value<Field extends LimitField> = NonNullable<LimitValues[Field]>;

/** Of two values of a field, the one that allows less. Because limits only ever meet here, another condition never allows more. */
const STRICTER: { readonly [Field in LimitField]-?: (a: Value<Field>, b: Value<Field>) => Value<Field> } = {
  maxLegLoad: lower,
  maxImpact: lower,
  maxPercent: lower,
  minRir: higher,
  minReps: higher,
  maxReps: lower,
  maxSets: lower,
  phases: shared,
  plyoLevelMax: lower,
  contactsFactor: lower,
  heavyAllowed: both,
  supineAllowed: both,
  steadyFootingOnly: either,
  eyesClosedSeconds: lower,
  steady: either,
  maximalTests: both,
  spineLoadedBarbell: both,
  balanceEachSession: either,
  powerLightAndFast: either,
  pelvicFloor: either,
  weightGoalsHidden: either,
  painCeiling: lower,
  extraWarmUpMinutes: higher,
  deloadEveryWeeks: lower,
  fatigueHalfLifeHours: higher,
  heavyToQualitySoftHours: higher,
  legsToLegsSoftHours: higher,
  legDaysBetween: higher,
  maintenanceSessions: higher,
};

export const LIMIT_FIELDS: readonly LimitField[] = Object.keys(STRICTER) as LimitField[];

/** The table pairs every field with a function of its own type, which the compiler cannot follow through a variable field. */
function meetField(field: LimitField, mine: unknown, other: unknown): unknown {
  if (mine === undefined || other === undefined) return mine ?? other;
  return (STRICTER[field] as (a: unknown, b: unknown) => unknown)(mine, other);
}

/** Field by field the value that allows less; a field that only one side names keeps that value. */
export function meet<A extends Caps>(a: A, b: Caps): A & Caps {
  const met: Partial<Record<LimitField, unknown>> = {};
  for (const field of LIMIT_FIELDS) {
    const value = meetField(field, a[field], b[field]);
    if (value !== undefined) met[field] = value;
  }
  return met as A & Caps;
}

/** Whether a value says the same as the one in force; lists by their content. */
export function sameLimit(a: Caps[LimitField], b: Caps[LimitField]): boolean {
  return Array.isArray(a) && Array.isArray(b) ? a.join() === b.join() : a === b;
}
