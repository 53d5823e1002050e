import type { Exercise, Library } from '@stridelift/engine';
import type { ExerciseCode, WatchStep } from './watch-step.ts';

/** An exercise that Garmin has by name gets that name; any other only its family. One that the library does not know gets neither. */
export function exerciseCode(exercise: string, library: Library): ExerciseCode | undefined {
  const found = library.byId.get(exercise);
  return found && codeOf(found);
}

function codeOf({ fit }: Exercise): ExerciseCode {
  return {
    category: fit.categoryNumber,
    name: fit.match === 'exact' ? fit.nameNumber : undefined,
    family: sentenceCase(fit.category.replaceAll('_', ' ')),
  };
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A watch that knows the exercise by name shows it; elsewhere the note has to begin with it. */
export function isShownByName(code: ExerciseCode | undefined): boolean {
  return code?.name !== undefined;
}

export interface ExerciseTitle {
  readonly code: ExerciseCode;
  readonly text: string;
}

/**
 * What each pair of category and name is called in this workout. A title belongs to the pair, not to the step: where several exercises have only
 * their family, it cannot name one of them without being wrong for the others, so it sends the reader to the note.
 */
export function exerciseTitles(steps: readonly WatchStep[]): readonly ExerciseTitle[] {
  const found = new Map<string, { code: ExerciseCode; names: Set<string> }>();
  for (const step of steps) {
    if (step.kind !== 'exercise' || !step.code) continue;
    const key = `${step.code.category}/${step.code.name}`;
    const entry = found.get(key) ?? { code: step.code, names: new Set() };
    entry.names.add(step.name);
    found.set(key, entry);
  }
  return [...found.values()].map(({ code, names }) => {
    const [first] = names;
    return { code, text: names.size === 1 && first !== undefined ? first : `${code.family}: see note` };
  });
}
