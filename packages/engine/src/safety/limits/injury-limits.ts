import type { Scale3 } from '../../model/exercise.ts';
import type { ActiveSite } from '../active-sites.ts';
import type { CautionEntry } from '../caution/caution-entry.ts';
import { CAUTION_MAP } from '../caution-map.ts';
import { PLYO_LEVELS, type PlyoLevelMax } from '../plyo-levels.ts';
import type { Caps, CapsInForce } from './limits-model.ts';

/** Last stage of the ladder: jumping, up to level 3 (D5, D). */
const JUMPING_STAGE = 5;
/** Stage of the ladder from which the legs may lift heavy (D5, D). */
const HEAVY_STAGE = 4;
/** The jumping level that the ladder ends with (D5, D). */
const JUMPS_ON_THE_LADDER: PlyoLevelMax = 3;

/** What the sites ask of every session; what they ask of single exercises is the caution map's. */
export function injuryLimits(sites: readonly ActiveSite[]): readonly CapsInForce[] {
  return sites.flatMap((active) => {
    const entry = CAUTION_MAP[active.site];
    const caps = active.status === 'history' ? undefined : capsOf(active, entry);
    if (caps === undefined) return [];
    return [{ rule: `caution-${active.site}`, caps, text: textOf(active, entry), sources: entry.sources }];
  });
}

function capsOf(active: ActiveSite, entry: CautionEntry): Caps | undefined {
  if (entry.boneStress) return boneCaps(active);
  if (entry.region === 'arm' || entry.region === 'whole') return undefined;
  if (active.status === 'current') {
    return { maxLegLoad: 2, maxImpact: entry.region === 'leg' ? 0 : 1, plyoLevelMax: -1 };
  }
  const plyoLevelMax = jumpsOf(active, entry);
  return plyoLevelMax < 4 ? { plyoLevelMax, maxImpact: impactUpTo(plyoLevelMax) } : undefined;
}

/** No landings and no heavy legs, and nothing that grows while the bone is sore; a stage opens them only for those who recover with a clearance (D8, zero pain in every policy). */
function boneCaps({ status, stage = 0, cleared }: ActiveSite): Caps {
  const reached = status === 'recovering' && cleared ? stage : 0;
  return {
    painCeiling: 0,
    ...(status === 'current' ? { maxLegLoad: 1, steady: true } : reached < HEAVY_STAGE && { maxLegLoad: 2 }),
    ...(reached < JUMPING_STAGE ? { maxImpact: 0, plyoLevelMax: -1 } : { plyoLevelMax: JUMPS_ON_THE_LADDER }),
  };
}

function jumpsOf({ stage }: ActiveSite, entry: CautionEntry): PlyoLevelMax {
  if (stage === undefined) return entry.jumpsWhileRecovering;
  if (stage < JUMPING_STAGE) return -1;
  return JUMPS_ON_THE_LADDER;
}

/** Without jumps the low landings of drills and step-ups stay. */
function impactUpTo(level: PlyoLevelMax): Scale3 {
  return PLYO_LEVELS.find((row) => row.level === level)?.impact ?? 1;
}

function textOf({ status }: ActiveSite, { name, boneStress }: CautionEntry): string {
  if (boneStress) return `Your ${name} needs to heal: no landings and no heavy legs, and nothing that hurts at all.`;
  if (status === 'current') return `While your ${name} needs care there are no jumps and no heavy legs.`;
  return `While your ${name} recovers, jumps come back step by step.`;
}
