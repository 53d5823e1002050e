/** How a runner feels today, each from 0 (worst) to 1 (best); soreness 1 is none at all, stress 1 is calm. */
export interface Readiness {
  readonly sleep: number;
  readonly soreness: number;
  readonly stress: number;
  readonly energy: number;
  readonly motivation: number;
}

/** What each answer weighs in the readiness score, of 100 (C6, D). */
const WEIGHTS: Readonly<Record<keyof Readiness, number>> = {
  sleep: 25,
  soreness: 25,
  stress: 20,
  energy: 20,
  motivation: 10,
};

/** Readiness from 0 to 100, a weighted sum (C6, D). */
export function readinessScore(readiness: Readiness): number {
  const parts = Object.keys(WEIGHTS) as (keyof Readiness)[];
  return parts.reduce((total, part) => total + WEIGHTS[part] * Math.min(1, Math.max(0, readiness[part])), 0);
}

/** What today's readiness changes in the session. */
export interface ReadinessChange {
  readonly kind: 'as-planned' | 'a-little-less' | 'much-less' | 'mobility-or-rest';
  readonly loadPercent: number;
  /** Share of the sets that stays, percent. */
  readonly setsPercent: number;
  /** Change of sets of each lower-body lift. */
  readonly lowerSets: number;
  readonly plyometrics: boolean;
}

/** What a readiness score changes, from each score on (C6, D). */
const BANDS: readonly (ReadinessChange & { readonly from: number })[] = [
  { from: 70, kind: 'as-planned', loadPercent: 100, setsPercent: 100, lowerSets: 0, plyometrics: true },
  { from: 50, kind: 'a-little-less', loadPercent: 97.5, setsPercent: 100, lowerSets: -1, plyometrics: true },
  { from: 35, kind: 'much-less', loadPercent: 92.5, setsPercent: 70, lowerSets: 0, plyometrics: false },
];
const REST: ReadinessChange = {
  kind: 'mobility-or-rest',
  loadPercent: 0,
  setsPercent: 0,
  lowerSets: 0,
  plyometrics: false,
};

/** What a readiness score of 0 to 100 changes: load and sets in percent, lower-body sets, jumps (C6, D). */
export function readinessChange(score: number): ReadinessChange {
  const band = BANDS.find(({ from }) => score >= from);
  if (!band) return REST;
  const { from: _, ...change } = band;
  return change;
}
