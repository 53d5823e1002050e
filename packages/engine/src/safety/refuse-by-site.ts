import type { Exercise } from '../model/exercise.ts';
import type { ActiveSite } from './active-sites.ts';
import { type CautionBlock, type CautionEntry, matchesSelector } from './caution/caution-entry.ts';
import { CAUTION_MAP } from './caution-map.ts';
import { OFF_THE_FEET, ON_ONE_LEG, WEIGHT_THROUGH_THE_LEGS } from './postures.ts';
import type { Refusal } from './refusal.ts';
import { RETURN_LADDER, stageNeeded } from './return-ladder.ts';

/** Whether a tender site closes an exercise, and why; a site that is history closes nothing (D5, D8). */
export function refuseBySite(active: ActiveSite, exercise: Exercise): Refusal | undefined {
  if (active.status === 'history') return undefined;
  const entry = CAUTION_MAP[active.site];
  return (
    refuseBlocked(active, entry, exercise) ??
    refuseTagged(active, entry, exercise) ??
    refuseOnSoreBone(active, entry, exercise) ??
    refuseAheadOfStage(active, entry, exercise)
  );
}

function refuseBlocked(active: ActiveSite, entry: CautionEntry, exercise: Exercise): Refusal | undefined {
  const isBlocked = entry.blocks.some((block) => isClosed(block, active, entry) && matchesSelector(block, exercise));
  return isBlocked ? { rule: 'caution-block', site: active.site, text: sentence(entry, entry.why) } : undefined;
}

/** A stage opens a block only to those who recover; to bone it takes a clearance as well. */
function isClosed({ untilStage }: CautionBlock, { status, stage, cleared }: ActiveSite, entry: CautionEntry): boolean {
  if (untilStage === undefined || stage === undefined || status !== 'recovering') return true;
  return stage < untilStage || (entry.boneStress === true && !cleared);
}

function refuseTagged({ status, site }: ActiveSite, entry: CautionEntry, exercise: Exercise): Refusal | undefined {
  const isTagged = exercise.cautionSites.includes(site);
  const isActive = status === 'current' || (status === 'recovering' && entry.passesOnlyWithTime === true);
  if (!isActive || !isTagged || entry.prefers.includes(exercise.id)) return undefined;
  return { rule: 'caution-current', site, text: sentence(entry, `This works it directly. ${entry.why}`) };
}

/**
 * D8: seated, lying, trunk and upper-body work. What is hard on the legs passes through the bone, and so does body weight that the legs
 * move or take by turns, in the warm-up as in the work; what is done off the feet does not.
 */
function refuseOnSoreBone({ status, site }: ActiveSite, entry: CautionEntry, exercise: Exercise): Refusal | undefined {
  if (!entry.boneStress || status !== 'current') return undefined;
  const { id, lowerBodyFatigue } = exercise;
  const isStandingAndHard = lowerBodyFatigue >= 2 && !OFF_THE_FEET.has(id);
  const isOnOneLeg = ON_ONE_LEG.has(id);
  if (!isStandingAndHard && !isOnOneLeg && !WEIGHT_THROUGH_THE_LEGS.has(id)) return undefined;
  const how = isStandingAndHard ? 'Hard work on the feet' : isOnOneLeg ? 'Standing on one leg' : 'Weight on the legs';
  return { rule: 'caution-bone-on-feet', site, text: sentence(entry, `${how} loads it. ${entry.why}`) };
}

function refuseAheadOfStage({ stage, site }: ActiveSite, entry: CautionEntry, exercise: Exercise): Refusal | undefined {
  if (stage === undefined || !isInRegion(entry, exercise)) return undefined;
  const needed = stageNeeded(exercise);
  if (needed <= stage) return undefined;
  const now = RETURN_LADDER[stage]?.work;
  const text = `It is the turn of ${now}; this comes with ${RETURN_LADDER[needed]?.work} at stage ${needed} of the way back.`;
  return { rule: 'caution-stage', site, text: sentence(entry, text) };
}

/** What loads the site, by its tag or its pattern; for a leg also everything that lands on it. The rest of the body is free. */
export function isInRegion(entry: CautionEntry, { cautionSites, pattern, impact }: Exercise): boolean {
  const landsOnIt = entry.region === 'leg' && impact >= 1;
  return landsOnIt || cautionSites.includes(entry.site) || entry.alwaysLoads?.includes(pattern) === true;
}

function sentence({ name }: CautionEntry, text: string): string {
  return `Left out for your ${name}. ${text}`;
}
