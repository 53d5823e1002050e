import type { ExerciseWords } from './profile/exercise-words.ts';
import { MESSAGE } from './profile/numbers.ts';
import { type FitMessage, numberOf, textOf } from './wire/message.ts';
import { exerciseIn, messageIndexOf, STEP, TITLE } from './workout-fields.ts';

/** What a file says about exercises beside its sets: in the steps that were planned, and in the titles that it gives. */
export interface PlannedExercises {
  /** By the index of the step. */
  readonly ofStep: (index: number | undefined) => ExerciseWords | undefined;
  readonly titleOf: (category: number, name: number | undefined) => string | undefined;
}

export function plannedExercises(messages: readonly FitMessage[]): PlannedExercises {
  const steps = new Map<number | undefined, ExerciseWords>();
  const titles = new Map<string, string>();
  for (const message of messages) {
    if (message.globalMessageNumber === MESSAGE.workoutStep) {
      const [index, exercise] = [messageIndexOf(message), exerciseIn(message, STEP)];
      if (index !== undefined && exercise !== undefined) steps.set(index, exercise);
    } else if (message.globalMessageNumber === MESSAGE.exerciseTitle) {
      const title = textOf(message, TITLE.text);
      const key = titleKey(numberOf(message, TITLE.category), numberOf(message, TITLE.name));
      if (title !== undefined) titles.set(key, title);
    }
  }
  return {
    ofStep: (index) => steps.get(index),
    titleOf: (category, name) => titles.get(titleKey(category, name)),
  };
}

const titleKey = (category: number | undefined, name: number | undefined): string => `${category}/${name}`;
