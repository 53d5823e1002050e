import { EXERCISE_TABLE } from './exercise-table.ts';

/** What the watch calls an exercise: `squat/barbell_back_squat`, or `squat` alone where it names only the kind of movement. */
export type ExerciseWords = string;

interface Category {
  readonly word: string;
  readonly names: readonly string[];
}

const NO_NAME = '-';

const CATEGORIES: ReadonlyMap<number, Category> = new Map(
  EXERCISE_TABLE.map(([word, id, names]) => [id, { word, names: names.trim().split(/\s+/) }]),
);

/** The words for the numbers of a category and of a name in it; absent where the profile knows no such category. */
export function exerciseWords(category: number, name: number | undefined): ExerciseWords | undefined {
  const found = CATEGORIES.get(category);
  if (found === undefined) return undefined;
  const known = name === undefined ? undefined : found.names[name];
  return known === undefined || known === NO_NAME ? found.word : `${found.word}/${known}`;
}
