import { type ExerciseWords, exerciseWords } from './profile/exercise-words.ts';
import { type FitMessage, numberOf } from './wire/message.ts';

/** Fields of a planned step. */
export const STEP = {
  title: 0,
  durationType: 1,
  durationValue: 2,
  targetValue: 4,
  intensity: 7,
  notes: 8,
  category: 10,
  name: 11,
  weight: 12,
  displayUnit: 13,
} as const;

/** Fields of a title that a file gives to an exercise. */
export const TITLE = { category: 0, name: 1, text: 2 } as const;

const INDEX = 254;
const INDEX_BITS = 0x0fff;

/** Where a message stands among its kind, without the bits that say what a device shows of it. */
export function messageIndexOf(message: FitMessage): number | undefined {
  const index = numberOf(message, INDEX);
  return index === undefined ? undefined : index & INDEX_BITS;
}

/** The exercise that two fields of a message name. */
export function exerciseIn(
  message: FitMessage,
  fields: { readonly category: number; readonly name: number },
): ExerciseWords | undefined {
  const [category, name] = [numberOf(message, fields.category), numberOf(message, fields.name)];
  return category === undefined ? undefined : exerciseWords(category, name);
}
