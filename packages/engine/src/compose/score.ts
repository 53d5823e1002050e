/**
 * The objective of the composer, in one place. For a block of the season it chooses one exercise for every slot of the week so that
 * the sum of these points is largest (part F, D):
 *
 *   fit to the slot + its worth at the place (nearness to running, event, weakness, the runner's wishes, caution) + load it allows
 *   - caution - a plane or side the slot did not want - repetition of the block before
 *
 * Impossible pairs (equipment, level, safety, a load that cannot be set up) have no score at all.
 */
import type { Exercise, Scale3 } from '../model/exercise.ts';
import { plyoLevelOf } from '../safety/plyo-levels.ts';
import type { Block, ChoiceContext } from './choice-context.ts';
import { levelCap } from './choice-context.ts';
import type { Frame, Slot } from './slot.ts';
import { type Usable, usableAt } from './usable-at.ts';

/** What an exercise gains or loses in a slot (F, D). */
export const POINTS = {
  fit: [60, 25, 10],
  plane: 40,
  unilateral: 18,
  isometric: 60,
  bentKnee: 15,
  promised: 60,
  notDynamic: -45,
  /** Even the heaviest weight of the place is light for it. */
  cannotBeHeavy: -50,
  tooLight: -35,
  /** Without a load the harder exercise is the one on one leg (C6). */
  leverage: 60,
  calfLeverage: 25,
  /** Where nothing loads the legs heavily, a band on several joints still does more than body weight alone. */
  bandedLift: 70,
  /** Practice of a movement, without load and at no tempo of its own, trains less than a lift does. */
  drill: -30,
  repeated: -14,
  /** Back to what the runner had already grown out of. */
  steppedBack: -45,
  keptMainLift: 40,
  /** More than anything else a slot could win by: nothing changes before a race. */
  keptInTaper: 300,
  levelInStrength: 5,
  levelInFoundation: -3,
  /** Compound movements carry the session (claim S4-17); lifts that load no leg are no main lifts. */
  compound: 12,
  legFatigue: 14,
  noLegWork: -60,
} as const;

export interface Rivals {
  /** Exercise of the same slot in the block before, and whether that block lifted heavy too. */
  readonly before?: {
    readonly exercise: string;
    readonly heavy: boolean;
    /** What it was built up from. */
    readonly easier?: ReadonlySet<string>;
  };
  /** Exercise of the same slot at the runner's usual place, for a session elsewhere. */
  readonly usual?: string;
}

/** Points of an exercise in a slot, or undefined where it cannot be done. Integers. */
export function score(
  slot: Slot,
  exercise: Exercise,
  frame: Pick<Frame, 'place' | 'legLoad'>,
  block: Block,
  context: ChoiceContext,
  rivals: Rivals,
): number | undefined {
  const usable = usableAt(frame.place, context)
    .get(exercise.pattern)
    ?.find((candidate) => candidate.exercise === exercise);
  const points = usable && timelessScore(slot, usable, frame.legLoad, block, context);
  return points === undefined ? undefined : points + continuity(slot, exercise.id, block, rivals);
}

/** The part of the score that does not depend on what stood there before. */
export function timelessScore(
  slot: Slot,
  usable: Usable,
  legLoad: Scale3,
  block: Block,
  context: ChoiceContext,
): number | undefined {
  const { exercise, worth } = usable;
  const rank = slot.patterns.indexOf(exercise.pattern);
  if (rank < 0 || !fitsSlot(slot, exercise, legLoad, block, context)) return undefined;
  if (slot.tier === 'upper' && exercise.pattern === 'spinal-extension' && !usable.standsForPull) return undefined;
  return (
    worth +
    (POINTS.fit[Math.min(rank, 2)] as number) +
    wantedPoints(slot, exercise) +
    liftPoints(slot, exercise, legLoad) +
    loadPoints(slot, usable, legLoad, block) +
    levelPoints(exercise, block)
  );
}

function fitsSlot(slot: Slot, exercise: Exercise, legLoad: number, block: Block, context: ChoiceContext): boolean {
  if (slot.tier === 'power') return fitsJumps(exercise, block);
  if (exercise.impact > 0 && (slot.tier === 'mobility' || block.code === 'R')) return false;
  // What is counted in seconds raises the pulse before a session and is no range to work on.
  if (slot.tier === 'mobility' && exercise.doseUnit === 'seconds') return false;
  if (exercise.level > levelCap(context, block)) return false;
  if (exercise.lowerBodyFatigue > Math.max(1, legLoad)) return false;
  if (slot.tier === 'accessory' && (exercise.lowerBodyFatigue === 3 || isSpineLoadedBarbell(exercise))) return false;
  if (isSecondHeavyLift(slot, exercise) || isOutOfPlane(slot, exercise)) return false;
  if (slot.wants?.isometric && exercise.contraction !== 'isometric') return false;
  if (slot.id === 'pelvic-floor') return exercise.muscles.includes('pelvic-floor') || exercise.id.includes('breathing');
  return context.spineLoadedBarbell || !isSpineLoadedBarbell(exercise);
}

/** Beside the main lift a second one goes on one leg, or is lighter on both: two heavy pulls from the floor are one too many. */
function isSecondHeavyLift({ tier, wants }: Slot, { laterality, lowerBodyFatigue }: Exercise): boolean {
  return tier === 'secondary' && wants?.unilateral === true && laterality === 'bilateral' && lowerBodyFatigue === 3;
}

/** A lunge or a step forward is no stand-in for work to the side. */
function isOutOfPlane({ tier, wants }: Slot, { pattern, plane }: Exercise): boolean {
  return tier === 'accessory' && wants?.plane !== undefined && plane !== wants.plane && STRIDES.has(pattern);
}

const STRIDES: ReadonlySet<Exercise['pattern']> = new Set(['lunge', 'step']);

function fitsJumps(exercise: Exercise, block: Block): boolean {
  const level = plyoLevelOf(exercise.id);
  return level !== undefined && level <= block.plyoLevel && exercise.doseUnit === 'contacts';
}

/** A bar on the back or the front of the shoulders, or a heavy pull from the floor with a straight bar. */
export function isSpineLoadedBarbell(exercise: Exercise): boolean {
  const bar = exercise.equipment.groups.some((group) => group.includes('barbell') || group.includes('safety-bar'));
  return bar && exercise.jointActions.includes('spine-stab') && exercise.lowerBodyFatigue >= 2;
}

function wantedPoints(slot: Slot, exercise: Exercise): number {
  const { wants } = slot;
  let points = 0;
  if (wants?.plane) points += exercise.plane === wants.plane ? POINTS.plane : 0;
  if (wants?.unilateral) points += exercise.laterality === 'bilateral' ? 0 : POINTS.unilateral;
  if (wants?.anyOf?.includes(exercise.id)) points += POINTS.promised;
  if (wants?.bentKnee) points += /bent-knee|seated/.test(exercise.id) ? POINTS.bentKnee : 0;
  const lifts = slot.tier === 'main' || slot.tier === 'secondary' || slot.tier === 'calf' || slot.tier === 'upper';
  if (lifts && exercise.contraction !== 'dynamic') points += POINTS.notDynamic;
  return points;
}

/** Main lifts work several joints and the legs for real. */
function liftPoints(slot: Slot, exercise: Exercise, legLoad: number): number {
  if (slot.tier !== 'main' && slot.tier !== 'secondary') return 0;
  const isDrill = exercise.loadType === 'bodyweight' && exercise.tempo === 'controlled';
  const compound = (exercise.jointActions.length >= 2 ? POINTS.compound : 0) + (isDrill ? POINTS.drill : 0);
  if (legLoad < 2) return compound;
  const legs = exercise.lowerBodyFatigue === 0 ? POINTS.noLegWork : POINTS.legFatigue * exercise.lowerBodyFatigue;
  return compound + legs;
}

/** What the load of an exercise is worth: all of it in heavy blocks, up to 15 points elsewhere (F, D). */
function loadPoints(
  slot: Slot,
  { exercise, implement, canBeHeavy, canBeHalf, bare }: Usable,
  legLoad: Scale3,
  block: Block,
): number {
  if (slot.tier === 'trunk' || slot.tier === 'power' || slot.tier === 'balance' || slot.tier === 'mobility') return 0;
  const heavy = isHeavyBlock(block);
  if (slot.tier === 'calf' && heavy && implement === 0)
    return exercise.laterality === 'bilateral' ? 0 : POINTS.calfLeverage;
  if (slot.tier === 'main' && heavy && bare && legLoad > 1) {
    const banded = implement > 0 && exercise.contraction === 'dynamic' && exercise.jointActions.length >= 2;
    return implement + (banded ? POINTS.bandedLift : exercise.laterality === 'bilateral' ? 0 : POINTS.leverage);
  }
  if (slot.tier === 'main' && heavy) {
    const light = legLoad === 3 ? POINTS.cannotBeHeavy : legLoad === 2 ? POINTS.tooLight : 0;
    return 2 * implement + (canBeHeavy ? 0 : light);
  }
  if (heavy) return implement;
  return Math.min(implement, 15) + (slot.tier === 'main' && !canBeHalf ? POINTS.tooLight : 0);
}

function levelPoints(exercise: Exercise, block: Block): number {
  const foundation = block.code === 'A' || block.code === 'R' || block.code === 'RX' || block.code === 'T';
  return exercise.level * (foundation ? POINTS.levelInFoundation : POINTS.levelInStrength);
}

/** Blocks whose main lifts are heavy; they keep them among each other. */
const HEAVY_BLOCKS: ReadonlySet<Block['code']> = new Set(['B1', 'B2', 'C', 'D', 'M', 'T']);

export function isHeavyBlock(block: Block): boolean {
  return HEAVY_BLOCKS.has(block.code);
}

/** Blocks in which an easier exercise than before is what they are for. */
const EASY_BLOCKS: ReadonlySet<Block['code']> = new Set(['R', 'RX', 'A']);

/** Main lifts stay through the heavy blocks, and wherever the session is; the rest changes from block to block, but nothing new before a race. */
export function continuity(slot: Slot, exercise: string, block: Block, { before, usual }: Rivals): number {
  if (usual === exercise) return POINTS.keptMainLift;
  if (before?.easier?.has(exercise) && !EASY_BLOCKS.has(block.code)) return POINTS.steppedBack;
  if (before?.exercise !== exercise) return 0;
  if (block.code === 'T') return POINTS.keptInTaper;
  const main = slot.tier === 'main' || slot.tier === 'secondary';
  if (!main) return POINTS.repeated;
  return before.heavy && isHeavyBlock(block) ? POINTS.keptMainLift : 0;
}
