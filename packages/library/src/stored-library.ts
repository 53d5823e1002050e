import type { CardNotice, Exercise, Library, Source } from '@stridelift/engine';

/** A library that was checked, as plain JSON: what a bundle carries to where there are no files. */
export interface StoredLibrary {
  readonly exercises: readonly Exercise[];
  readonly sources: readonly Source[];
  readonly cards: readonly CardNotice[];
}

/** The library as plain JSON. */
export function storeLibrary({ exercises, sources, cards = [] }: Library): StoredLibrary {
  return { exercises, sources: [...sources.values()], cards };
}

/** The library from what `storeLibrary` gave. Checks nothing: that was done before it was stored. */
export function openLibrary({ exercises, sources, cards }: StoredLibrary): Library {
  return {
    exercises,
    byId: new Map(exercises.map((exercise) => [exercise.id, exercise])),
    sources: new Map(sources.map((source) => [source.id, source])),
    cards,
  };
}
