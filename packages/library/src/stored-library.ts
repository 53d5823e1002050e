import type { CardNotice, Exercise, Library, Source } from '@stridelift/engine';
import { type Columns, fromColumns, toColumns } from './columns.ts';

/** A library that was checked, as plain JSON: what a bundle carries to where there are no files. */
export interface StoredLibrary {
  readonly exercises: Columns<Exercise>;
  readonly sources: Columns<Source>;
  readonly cards: readonly CardNotice[];
}

/** The library as plain JSON. */
export function storeLibrary({ exercises, sources, cards = [] }: Library): StoredLibrary {
  return { exercises: toColumns(exercises), sources: toColumns([...sources.values()]), cards };
}

/** The library from what `storeLibrary` gave. Checks nothing: that was done before it was stored. */
export function openLibrary({ exercises: columns, sources, cards }: StoredLibrary): Library {
  const exercises = fromColumns(columns);
  return {
    exercises,
    byId: new Map(exercises.map((exercise) => [exercise.id, exercise])),
    sources: new Map(fromColumns(sources).map((source) => [source.id, source])),
    cards,
  };
}
