import type { Exercise } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import { plyoLevelOf } from '../safety/plyo-levels.ts';
import type { ChoiceContext } from './choice-context.ts';

/** Exercises that are offered in place of another, at most (F, D). */
const MOST = 4;

/**
 * Exercises that keep the purpose of another within the same equipment and limits: same pattern and kind of effort, not harder by more than
 * a level nor heavier on the legs, nearest first (F, D).
 */
export function swapsFor(exercise: Exercise, place: Place, context: ChoiceContext): readonly string[] {
  const near: { readonly id: string; readonly distance: number }[] = [];
  for (const other of context.ofPattern.get(exercise.pattern) ?? []) {
    if (other.id === exercise.id) continue;
    if (other.contraction !== exercise.contraction || other.doseUnit !== exercise.doseUnit) continue;
    if (other.level > exercise.level + 1 || other.lowerBodyFatigue > exercise.lowerBodyFatigue) continue;
    if ((plyoLevelOf(other.id) ?? 0) > (plyoLevelOf(exercise.id) ?? 0)) continue;
    if (other.impact > exercise.impact || context.avoid.has(other.id) || !context.canDoAt(other, place)) continue;
    if (!context.spineLoadedBarbell && other.equipment.groups.some((group) => group.includes('barbell'))) continue;
    if (!context.verdictOf(other).allowed || !context.canBeLoaded(other, place)) continue;
    const distance =
      3 * Math.abs(other.level - exercise.level) +
      (other.plane === exercise.plane ? 0 : 4) +
      (other.laterality === exercise.laterality ? 0 : 2) +
      (other.loadType === exercise.loadType ? 0 : 2);
    near.push({ id: other.id, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return near.slice(0, MOST).map(({ id }) => id);
}
