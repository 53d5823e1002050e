import type { Exercise } from '../../model/exercise.ts';
import type { Place } from '../../model/place.ts';
import { handsFor } from './hands.ts';

export const BAR_KINDS = ['barbell', 'hex-bar', 'smith', 'safety-bar'] as const;
export type BarKind = (typeof BAR_KINDS)[number];

export type ImplementKind = BarKind | 'dumbbell' | 'kettlebell' | 'machine' | 'cable' | 'medicine-ball';

/** What carries the load of an exercise at a place. */
export interface Implement {
  readonly kind: ImplementKind;
  /** The equipment word it was read from, such as `leg-press-machine`. */
  readonly equipment: string;
  /** With 2 the load is that of one hand, and the total is twice that. */
  readonly hands: 1 | 2;
  /** The exercise also works without it (`none/dumbbell`). */
  readonly optional: boolean;
}

/** Equipment words that carry a load which can be set in kilograms; bands cannot. A sled is loaded in machine steps (D). */
const KINDS: Readonly<Record<string, ImplementKind>> = {
  barbell: 'barbell',
  'hex-bar': 'hex-bar',
  smith: 'smith',
  'safety-bar': 'safety-bar',
  dumbbell: 'dumbbell',
  kettlebell: 'kettlebell',
  cable: 'cable',
  'cable-pulldown': 'cable',
  machine: 'machine',
  'leg-press-machine': 'machine',
  'leg-curl-machine': 'machine',
  'leg-extension-machine': 'machine',
  sled: 'machine',
  'medicine-ball': 'medicine-ball',
};

export function isBar(kind: ImplementKind): kind is BarKind {
  return (BAR_KINDS as readonly ImplementKind[]).includes(kind);
}

function standsThere(word: string, place: Place): boolean {
  if (!place.equipment.includes(word)) return false;
  if (word === 'dumbbell') return place.dumbbells?.length !== 0;
  if (word === 'kettlebell') return place.kettlebells?.length !== 0;
  return true;
}

function implement(word: string, exercise: Exercise, optional: boolean): Implement | undefined {
  const kind = KINDS[word];
  if (!kind) return undefined;
  const hands = kind === 'dumbbell' || kind === 'kettlebell' ? handsFor(exercise) : 1;
  return { kind, equipment: word, hands, optional };
}

/** Every implement at the place that can carry the load of the exercise, in the order of its record; needed ones first. */
export function implementOptions(exercise: Exercise, place: Place): readonly Implement[] {
  if (exercise.loadType === 'timed') return [];
  const { groups, optionalLoads } = exercise.equipment;
  const pick = (words: readonly string[], optional: boolean): Implement[] =>
    words
      .filter((word) => standsThere(word, place))
      .map((word) => implement(word, exercise, optional))
      .filter((found) => found !== undefined);
  return [...groups.flatMap((group) => pick(group, false)), ...pick(optionalLoads, true)];
}

/** The implement that carries the load of the exercise at the place, and whether in one hand or two; undefined where no load is set in grams. */
export function implementOf(exercise: Exercise, place: Place): Implement | undefined {
  if (exercise.loadType === 'timed') return undefined;
  const { groups, optionalLoads } = exercise.equipment;
  for (const group of groups) {
    const needed = firstOf(group, false, exercise, place);
    if (needed) return needed;
  }
  return firstOf(optionalLoads, true, exercise, place);
}

function firstOf(words: readonly string[], optional: boolean, exercise: Exercise, place: Place): Implement | undefined {
  for (const word of words) {
    if (KINDS[word] && standsThere(word, place)) return implement(word, exercise, optional);
  }
  return undefined;
}
