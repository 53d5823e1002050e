import type { Exercise } from '../model/exercise.ts';
import { EVERYWHERE, type Place } from '../model/place.ts';

const ALWAYS: ReadonlySet<string> = new Set(EVERYWHERE);

/** Whether everything an exercise needs stands at the place: each group satisfied by any of its words. */
export function canDoAt(exercise: Exercise, place: Place): boolean {
  for (const group of exercise.equipment.groups) if (!hasAny(group, place)) return false;
  return true;
}

function hasAny(words: readonly string[], place: Place): boolean {
  for (const word of words) if (ALWAYS.has(word) || standsThere(word, place)) return true;
  return false;
}

/** Equipment of the place; a rack of dumbbells that lists no size is none. */
function standsThere(word: string, place: Place): boolean {
  if (!place.equipment.includes(word)) return false;
  if (word === 'dumbbell') return place.dumbbells?.length !== 0;
  return word !== 'kettlebell' || place.kettlebells?.length !== 0;
}

/** Implements on which the legs can be loaded heavily enough for the 24 and 48 hour rules to speak of them. */
const HEAVY: readonly (readonly string[])[] = [
  ['barbell', 'rack'],
  ['barbell'],
  ['hex-bar'],
  ['smith'],
  ['safety-bar', 'rack'],
  ['leg-press-machine'],
];

/** D: a pair of dumbbells, or a kettlebell, of this much makes single-leg work heavy. */
const HEAVY_HAND_GRAMS = 14_000;

/** True where the legs can be worked at 80 % and more: a bar, a leg press, or hand weights of 14 kg and more. */
export function loadsHeavyLegs(place: Place): boolean {
  if (HEAVY.some((words) => words.every((word) => place.equipment.includes(word)))) return true;
  const hand = (word: string, owned: readonly number[] | undefined): boolean =>
    place.equipment.includes(word) && (owned === undefined || owned.some((grams) => grams >= HEAVY_HAND_GRAMS));
  return hand('dumbbell', place.dumbbells) || hand('kettlebell', place.kettlebells);
}
