import { readdirSync, readFileSync } from 'node:fs';
import type { Library } from '@stridelift/engine';
import { buildLibrary } from './library.ts';
import { renderProblem } from './problem.ts';
import { type StoredLibrary, storeLibrary } from './stored-library.ts';
import type { ExerciseText } from './text/exercise-text.ts';
import { parseExerciseText } from './text/parse-text.ts';
import type { StoredTexts } from './text/stored-texts.ts';

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

/** The text of one exercise; throws an error with code `text-invalid` that lists every problem, because texts are ours. */
export function loadExerciseText(id: string, language: 'en' = 'en'): ExerciseText {
  const parsed = parseExerciseText(readExerciseText(id, language));
  if (parsed.ok) return parsed.value;
  const lines = parsed.problems.map(renderProblem);
  throw Object.assign(new Error(`The text of ${id} has ${lines.length} problem(s):\n${lines.join('\n')}`), {
    code: 'text-invalid',
    problems: parsed.problems,
  });
}

/** All texts for a bundle; throws as `loadExerciseText` does. */
export function textsToBundle(language: 'en' = 'en'): StoredTexts {
  const names = readdirSync(textFolder(language)).filter((name) => name.endsWith('.md'));
  const ids = names.map((name) => name.slice(0, -'.md'.length)).sort();
  return { exercises: Object.fromEntries(ids.map((id) => [id, loadExerciseText(id, language)])) };
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
