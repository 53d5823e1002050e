import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Library } from '@stridelift/engine';
import { buildLibrary } from '@stridelift/library';

interface StoredLibrary {
  readonly records: readonly unknown[];
  readonly sources: readonly unknown[];
}

/** The library that lies beside the bundled command; from the source tree, the records themselves. */
export async function loadLibrary(beside: string): Promise<Library> {
  const file = fileURLToPath(new URL('./library.json', beside));
  if (!existsSync(file)) return (await import('@stridelift/library/node')).loadLibrary();
  const { records, sources } = JSON.parse(readFileSync(file, 'utf8')) as StoredLibrary;
  return buildLibrary(records, sources);
}
