import type { Exercise, Library, Source } from '@stridelift/engine';

/** A library that was checked, as plain JSON: what a bundle carries to where there are no files. */
export interface StoredLibrary {
  readonly exercises: readonly Exercise[];
  readonly sources: readonly Source[];
}

/** The library as plain JSON. */
export function storeLibrary({ exercises, sources }: Library): StoredLibrary {
  return { exercises, sources: [...sources.values()] };
}

/** The library from what `storeLibrary` gave. Checks nothing: that was done before it was stored. */
export function openLibrary({ exercises, sources }: StoredLibrary): Library {
  return {
    exercises,
    byId: new Map(exercises.map((exercise) => [exercise.id, exercise])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}
