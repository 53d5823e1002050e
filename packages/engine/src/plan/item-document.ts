import type { ChoiceContext } from '../compose/choice-context.ts';
import { eventBonus } from '../compose/event-guarantees.ts';
import type { Slot } from '../compose/slot.ts';
import { swapsFor } from '../compose/swaps.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';

/** What is said of an exercise wherever it stands in the same slot and place. */
export interface ItemWords {
  readonly why: string;
  readonly rules: readonly string[];
  readonly sources: readonly string[];
  readonly swaps: readonly string[];
}

/** Finds the words of an exercise in a slot, made once for a season. */
export type WordsOf = (slot: Slot, exercise: Exercise, place: Place) => ItemWords;

export function itemWordsFor(context: ChoiceContext): WordsOf {
  const known = new Map<string, ItemWords>();
  const swaps = new Map<string, readonly string[]>();
  return (slot, exercise, place) => {
    const key = `${slot.id}|${slot.purpose}|${exercise.id}|${place.id}`;
    let words = known.get(key);
    if (!words) {
      const at = `${exercise.id}|${place.id}`;
      let near = swaps.get(at);
      if (!near) {
        near = swapsFor(exercise, place, context);
        swaps.set(at, near);
      }
      words = describe(slot, exercise, near, context);
      known.set(key, words);
    }
    return words;
  };
}

function describe(slot: Slot, exercise: Exercise, swaps: readonly string[], context: ChoiceContext): ItemWords {
  const rules = [`slot-${slot.id}`];
  const sources = new Set(exercise.sources);
  if (eventBonus(context.event, exercise.id) > 0) {
    rules.push('event-exercise');
    sources.add('founding-004');
  }
  if (context.prefer.has(exercise.id)) rules.push('runner-wish');
  if (context.weakPatterns.has(exercise.pattern)) rules.push('test-weakness');
  const verdict = context.verdictOf(exercise);
  if (verdict.allowed && verdict.bonus > 0) rules.push('caution-prefers');
  if (sources.size === 0) sources.add('stridelift-default');
  const purpose = slot.purpose.charAt(0).toUpperCase() + slot.purpose.slice(1);
  return { why: `${purpose}. ${exercise.why}`, rules, sources: [...sources], swaps };
}
