import { CAUTION_SITES, type CautionSite } from '../model/athlete.ts';
import { BONE_STRESS_ENTRIES } from './caution/bone-stress.ts';
import type { CautionEntry } from './caution/caution-entry.ts';
import { CONDITION_ENTRIES } from './caution/conditions.ts';
import { FOOT_AND_LOWER_LEG_ENTRIES } from './caution/foot-and-lower-leg.ts';
import { HIP_AND_THIGH_ENTRIES } from './caution/hip-and-thigh.ts';
import { KNEE_ENTRIES } from './caution/knee.ts';
import { TRUNK_AND_UPPER_BODY_ENTRIES } from './caution/trunk-and-upper-body.ts';

/**
 * Evidence D8: what each tender site or condition closes and what it prefers instead (D, clinical convention; never a
 * diagnosis). Sites that D8 does not list carry our own caution.
 */
export const CAUTION_MAP: Readonly<Record<CautionSite, CautionEntry>> = {
  ...FOOT_AND_LOWER_LEG_ENTRIES,
  ...KNEE_ENTRIES,
  ...HIP_AND_THIGH_ENTRIES,
  ...BONE_STRESS_ENTRIES,
  ...TRUNK_AND_UPPER_BODY_ENTRIES,
  ...CONDITION_ENTRIES,
};

/** Sites where the bone itself is under stress. */
export const BONE_STRESS_SITES: readonly CautionSite[] = CAUTION_SITES.filter(
  (site) => CAUTION_MAP[site].boneStress === true,
);
