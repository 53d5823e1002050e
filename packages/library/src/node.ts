import { readdirSync, readFileSync } from 'node:fs';
import type { Library } from '@stridelift/engine';
import { buildLibrary } from './library.ts';
import { type StoredLibrary, storeLibrary } from './stored-library.ts';

/** The records of the library as they lie on disk, unchecked. */
export interface LibraryData {
  readonly records: readonly unknown[];
  readonly sources: readonly unknown[];
}

const DATA = new URL('../data/', import.meta.url);
const EXERCISES = new URL('exercises/', DATA);

/** Reads every record from disk, in order of file name, unchecked. */
export function readLibraryData(): LibraryData {
  const names = readdirSync(EXERCISES)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return {
    records: names.map((name) => readJson(new URL(name, EXERCISES))),
    sources: readJson(new URL('sources.json', DATA)) as readonly unknown[],
  };
}

/** Reads and checks the whole library; throws as `buildLibrary` does. */
export function loadLibrary(): Library {
  const { records, sources } = readLibraryData();
  return buildLibrary(records, sources);
}

/** The whole library for a bundle; throws as `buildLibrary` does, so that no bundle carries a library that is wrong. */
export function libraryToBundle(): StoredLibrary {
  return storeLibrary(loadLibrary());
}

/** Where the texts of a language lie. */
export function textFolder(language: 'en'): URL {
  return new URL(`text/${language}/`, DATA);
}

/** The Markdown text of one exercise, read only when someone asks; throws where there is none. */
export function readExerciseText(id: string, language: 'en' = 'en'): string {
  return readFileSync(new URL(`${id}.md`, textFolder(language)), 'utf8');
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
