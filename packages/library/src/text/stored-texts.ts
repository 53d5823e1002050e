import type { ExerciseText } from './exercise-text.ts';

/** Every text of a language as plain JSON: what a bundle carries to where there are no files, read only when someone asks. */
export interface StoredTexts {
  readonly exercises: Readonly<Record<string, ExerciseText>>;
}
