import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Library } from '@stridelift/engine';
import {
  type AppNames,
  type Claim,
  type NamesByExercise,
  openLibrary,
  openTexts,
  type StoredLibrary,
  type StoredTexts,
  type Texts,
} from '@stridelift/library';

/** The library that lies beside the bundled command, checked when it was built; from the source tree, the records themselves. */
export async function loadLibrary(beside: string): Promise<Library> {
  const stored = readBeside<StoredLibrary>('library.json', beside);
  return stored ? openLibrary(stored) : (await import('@stridelift/library/node')).loadLibrary();
}

/** The texts, found as the library is. */
export async function loadTexts(beside: string): Promise<Texts> {
  const stored = readBeside<StoredTexts>('texts.json', beside);
  return stored ? openTexts(stored) : (await import('@stridelift/library/node')).loadTexts();
}

/** What exercises are called in everyday speech, found as the library is. */
export async function loadEverydayNames(beside: string): Promise<NamesByExercise> {
  const stored = readBeside<NamesByExercise>('names.json', beside);
  return stored ?? (await import('@stridelift/library/node')).loadEverydayNames();
}

/** What apps and devices call exercises, found as the library is. */
export async function loadAppNames(beside: string): Promise<AppNames> {
  return readBeside<AppNames>('app-names.json', beside) ?? (await import('@stridelift/library/node')).loadAppNames();
}

/** The claims ledger, found as the library is. */
export async function loadClaims(beside: string): Promise<readonly Claim[]> {
  return readBeside<readonly Claim[]>('claims.json', beside) ?? (await import('@stridelift/library/node')).loadClaims();
}

function readBeside<Stored>(name: string, beside: string): Stored | undefined {
  const file = fileURLToPath(new URL(`./${name}`, beside));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stored) : undefined;
}
