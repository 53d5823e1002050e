/**
 * The objective of the composer, in one place. For a block of the season it chooses one exercise for every slot of the week so that
 * the sum of these points is largest (part F, D):
 *
 *   fit to the slot + nearness to running + load it allows + event + weakness + the runner's wishes
 *   - caution - a plane or side the slot did not want - repetition of the block before
 *
 * Impossible pairs (equipment, level, safety, a load that cannot be set up) have no score at all.
 */
import type { Exercise } from '../model/exercise.ts';
import { plyoLevelOf } from '../safety/plyo-levels.ts';
import type { Block, ChoiceContext } from './choice-context.ts';
import { levelCap } from './choice-context.ts';
import { eventBonus } from './event-guarantees.ts';
import { runSpecificity } from './run-specificity.ts';
import type { Frame, Slot } from './slot.ts';

/** Points, D. */
export const POINTS = {
  fit: [60, 25, 10],
  runSpecificity: 2,
  wish: 80,
  weakness: 15,
  plane: 40,
  unilateral: 18,
  isometric: 60,
  bentKnee: 15,
  notDynamic: -45,
  /** Even the heaviest weight of the place is light for it. */
  cannotBeHeavy: -50,
  repeated: -14,
  keptMainLift: 40,
  levelInStrength: 5,
  levelInFoundation: -3,
  /** Compound movements carry the session (claim S4-17); lifts that load no leg are no main lifts. */
  compound: 12,
  legFatigue: 14,
  noLegWork: -60,
} as const;

/** First choices that the founding documents and usual coaching agree on (D). */
const FAVOURITES: Readonly<Record<string, number>> = {
  'hex-bar-deadlift': 16,
  'goblet-squat': 12,
  'romanian-deadlift-dumbbell': 10,
  'split-squat': 8,
  'single-leg-glute-bridge': 8,
  'single-leg-calf-raise': 8,
  'push-up': 6,
  'one-arm-dumbbell-row': 6,
  'dead-bug': 6,
  'side-plank': 6,
  'bird-dog': 4,
};

/** What an implement allows in a heavy phase. */
const LOAD_POINTS: readonly (readonly [word: string, points: number])[] = [
  ['hex-bar', 34],
  ['barbell', 30],
  ['smith', 28],
  ['safety-bar', 28],
  ['leg-press-machine', 26],
  ['dumbbell', 18],
  ['kettlebell', 18],
  ['cable', 14],
  ['cable-pulldown', 14],
  ['machine', 12],
  ['leg-curl-machine', 12],
  ['leg-extension-machine', 12],
  ['band', 6],
  ['mini-band', 5],
];

export interface Rivals {
  /** Exercise of the same slot in the block before, and whether that block lifted heavy too. */
  readonly before?: { readonly exercise: string; readonly heavy: boolean };
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
  const points = timelessScore(slot, exercise, frame, block, context);
  return points === undefined ? undefined : points + continuity(slot, exercise.id, block, rivals);
}

/** The part of the score that does not depend on what stood there before. */
export function timelessScore(
  slot: Slot,
  exercise: Exercise,
  { place, legLoad }: Pick<Frame, 'place' | 'legLoad'>,
  block: Block,
  context: ChoiceContext,
): number | undefined {
  const rank = slot.patterns.indexOf(exercise.pattern);
  if (rank < 0 || !fitsSlot(slot, exercise, legLoad, block, context)) return undefined;
  if (!context.canDoAt(exercise, place) || context.avoid.has(exercise.id)) return undefined;
  const verdict = context.verdictOf(exercise);
  if (!verdict.allowed || !context.canBeLoaded(exercise, place)) return undefined;
  let points = POINTS.fit[Math.min(rank, 2)] as number;
  points += POINTS.runSpecificity * runSpecificity(exercise);
  points += eventBonus(context.event, exercise.id) + verdict.bonus - verdict.penalty;
  points += (FAVOURITES[exercise.id] ?? 0) + liftPoints(slot, exercise, legLoad);
  if (context.prefer.has(exercise.id)) points += POINTS.wish;
  if (context.weakPatterns.has(exercise.pattern)) points += POINTS.weakness;
  points += wantedPoints(slot, exercise) + loadPoints(slot, exercise, { place, legLoad }, block, context);
  return points + levelPoints(exercise, block);
}

function fitsSlot(slot: Slot, exercise: Exercise, legLoad: number, block: Block, context: ChoiceContext): boolean {
  if (slot.tier === 'power') return fitsJumps(exercise, block);
  if (exercise.level > levelCap(context, block)) return false;
  if (exercise.lowerBodyFatigue > Math.max(1, legLoad)) return false;
  if (slot.wants?.isometric && exercise.contraction !== 'isometric') return false;
  if (slot.id === 'pelvic-floor') return exercise.muscles.includes('pelvic-floor') || exercise.id.includes('breathing');
  return context.spineLoadedBarbell || !isSpineLoadedBarbell(exercise);
}

function fitsJumps(exercise: Exercise, block: Block): boolean {
  const level = plyoLevelOf(exercise.id);
  return level !== undefined && level <= block.plyoLevel && exercise.doseUnit === 'contacts';
}

/** A bar on the back or the front of the shoulders, or a heavy pull from the floor with a straight bar. */
function isSpineLoadedBarbell(exercise: Exercise): boolean {
  const bar = exercise.equipment.groups.some((group) => group.includes('barbell') || group.includes('safety-bar'));
  return bar && exercise.jointActions.includes('spine-stab') && exercise.lowerBodyFatigue >= 2;
}

function wantedPoints(slot: Slot, exercise: Exercise): number {
  const { wants } = slot;
  let points = 0;
  if (wants?.plane) points += exercise.plane === wants.plane ? POINTS.plane : 0;
  if (wants?.unilateral) points += exercise.laterality === 'bilateral' ? 0 : POINTS.unilateral;
  if (wants?.bentKnee) points += /bent-knee|seated/.test(exercise.id) ? POINTS.bentKnee : 0;
  const lifts = slot.tier === 'main' || slot.tier === 'secondary' || slot.tier === 'calf' || slot.tier === 'upper';
  if (lifts && exercise.contraction !== 'dynamic') points += POINTS.notDynamic;
  return points;
}

/** Main lifts work several joints and the legs for real. */
function liftPoints(slot: Slot, exercise: Exercise, legLoad: number): number {
  if (slot.tier !== 'main' && slot.tier !== 'secondary') return 0;
  const compound = exercise.jointActions.length >= 2 ? POINTS.compound : 0;
  if (legLoad < 2) return compound;
  const legs = exercise.lowerBodyFatigue === 0 ? POINTS.noLegWork : POINTS.legFatigue * exercise.lowerBodyFatigue;
  return compound + legs;
}

function loadPoints(
  slot: Slot,
  exercise: Exercise,
  { place, legLoad }: Pick<Frame, 'place' | 'legLoad'>,
  block: Block,
  context: ChoiceContext,
): number {
  if (slot.tier === 'trunk' || slot.tier === 'power' || slot.tier === 'balance' || slot.tier === 'mobility') return 0;
  const best = bestImplement(exercise, place);
  const heavy = block.code === 'B1' || block.code === 'B2' || block.code === 'C' || block.code === 'M';
  if (slot.tier === 'main' && heavy) {
    return 2 * best + (legLoad === 3 && !context.canBeHeavy(exercise, place) ? POINTS.cannotBeHeavy : 0);
  }
  return heavy ? best : Math.min(best, 15);
}

function levelPoints(exercise: Exercise, block: Block): number {
  const foundation = block.code === 'A' || block.code === 'R' || block.code === 'RX' || block.code === 'T';
  return exercise.level * (foundation ? POINTS.levelInFoundation : POINTS.levelInStrength);
}

function bestImplement({ equipment }: Exercise, place: Frame['place']): number {
  let best = 0;
  for (const [word, points] of LOAD_POINTS) {
    if (points <= best || !place.equipment.includes(word)) continue;
    if (equipment.optionalLoads.includes(word) || equipment.groups.some((group) => group.includes(word))) best = points;
  }
  return best;
}

/** Blocks whose main lifts are heavy; they keep them among each other. */
const HEAVY_BLOCKS: ReadonlySet<Block['code']> = new Set(['B1', 'B2', 'C', 'D', 'M', 'T']);

export function isHeavyBlock(block: Block): boolean {
  return HEAVY_BLOCKS.has(block.code);
}

/** Main lifts stay through the heavy blocks, and wherever the session is; the rest changes from block to block. */
export function continuity(slot: Slot, exercise: string, block: Block, { before, usual }: Rivals): number {
  if (usual === exercise) return POINTS.keptMainLift;
  if (before?.exercise !== exercise) return 0;
  const main = slot.tier === 'main' || slot.tier === 'secondary';
  if (!main) return POINTS.repeated;
  return before.heavy && isHeavyBlock(block) ? POINTS.keptMainLift : 0;
}
