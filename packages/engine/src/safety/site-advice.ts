import type { InjuryStatus } from '../model/athlete.ts';
import type { Exercise } from '../model/exercise.ts';
import type { ActiveSite } from './active-sites.ts';
import { CAUTION_MAP } from './caution-map.ts';
import { isInRegion } from './refuse-by-site.ts';
import { RETURN_LADDER } from './return-ladder.ts';

/** Integers on the composer's scale, where the pattern that a slot asks for first is worth 60 (D). */
export const SITE_POINTS: {
  readonly preferred: Readonly<Record<InjuryStatus, number>>;
  readonly tagged: Readonly<Record<InjuryStatus, number>>;
} = {
  preferred: { current: 30, recovering: 30, history: 10 },
  tagged: { current: 0, recovering: 30, history: 0 },
};

export interface SiteAdvice {
  /** Points for a choice that suits a tender site. */
  readonly bonus: number;
  /** Points against a choice that loads one. */
  readonly penalty: number;
  /** Caps of this exercise alone, from the stage of its region (D5). */
  readonly maxPercent?: number;
  readonly minRir?: number;
  /** Repetitions of its stage where it is loaded (D5). */
  readonly reps?: { readonly min: number; readonly max: number };
  /** Slowest tempo that a tender site asks of it. */
  readonly tempo?: string;
}

/**
 * How gladly an allowed exercise is taken: the best bonus of any site, every site's penalty (D), and the caps of the stage
 * where the exercise belongs to the region that recovers (D5).
 */
export function siteAdvice(sites: readonly ActiveSite[], exercise: Exercise): SiteAdvice {
  let bonus = 0;
  let penalty = 0;
  let maxPercent = Number.POSITIVE_INFINITY;
  let minRir = 0;
  let tempo: string | undefined;
  let reps: SiteAdvice['reps'];
  for (const active of sites) {
    if (isPreferred(active, exercise)) bonus = Math.max(bonus, SITE_POINTS.preferred[active.status]);
    else if (exercise.cautionSites.includes(active.site)) penalty += SITE_POINTS.tagged[active.status];
    const row = ladderRow(active, exercise);
    maxPercent = Math.min(maxPercent, row?.maxPercent ?? maxPercent);
    minRir = Math.max(minRir, row?.minRir ?? minRir);
    if (row?.reps && row.reps.min > (reps?.min ?? 0)) reps = row.reps;
    tempo ??= slowTempo(active, exercise);
  }
  return {
    bonus,
    penalty,
    ...(maxPercent < 100 && { maxPercent }),
    ...(minRir > 0 && { minRir }),
    ...(reps && { reps }),
    ...(tempo && { tempo }),
  };
}

function slowTempo({ site, status }: ActiveSite, { pattern }: Exercise): string | undefined {
  const { slowly } = CAUTION_MAP[site];
  return status !== 'history' && slowly?.patterns.includes(pattern) ? slowly.tempo : undefined;
}

function isPreferred({ site, status }: ActiveSite, { id }: Exercise): boolean {
  const { prefers, prefersLater = [] } = CAUTION_MAP[site];
  return prefers.includes(id) || (status !== 'current' && prefersLater.includes(id));
}

function ladderRow(
  { site, status, stage }: ActiveSite,
  exercise: Exercise,
): (typeof RETURN_LADDER)[number] | undefined {
  if (stage === undefined || status === 'history' || !isInRegion(CAUTION_MAP[site], exercise)) return undefined;
  return RETURN_LADDER[stage];
}
