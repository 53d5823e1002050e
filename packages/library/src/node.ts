import { readdirSync, readFileSync } from 'node:fs';
import type { Library } from '@stridelift/engine';
import { buildLibrary } from './library.ts';
import { type Term, VOCABULARIES, type VocabularyName } from './vocabulary.ts';

/** The raw data of the library, as stored: what a bundle carries to where there are no files. */
export interface LibraryData {
  readonly records: readonly unknown[];
  readonly sources: readonly unknown[];
  readonly vocab: Readonly<Record<VocabularyName, readonly Term[]>>;
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
    vocab: VOCABULARIES,
  };
}

/** Reads and checks the whole library; throws as `buildLibrary` does. */
export function loadLibrary(): Library {
  const { records, sources } = readLibraryData();
  return buildLibrary(records, sources);
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
