import { type Columns, fromColumns, toColumns } from '../columns.ts';
import type { ExerciseText } from './exercise-text.ts';
import type { Texts } from './texts.ts';

/** Every text of a language as plain JSON: what a bundle carries to where there are no files. */
export interface StoredTexts extends Omit<Texts, 'exercises'> {
  readonly exercises: Columns<ExerciseText & { readonly id: string }>;
}

/** The texts as plain JSON. */
export function storeTexts({ exercises, ...rest }: Texts): StoredTexts {
  return { ...rest, exercises: toColumns(Object.entries(exercises).map(([id, text]) => ({ id, ...text }))) };
}

/** The texts from what `storeTexts` gave. Checks nothing: that was done before they were stored. */
export function openTexts({ exercises, ...rest }: StoredTexts): Texts {
  return { ...rest, exercises: Object.fromEntries(fromColumns(exercises).map(({ id, ...text }) => [id, text])) };
}
