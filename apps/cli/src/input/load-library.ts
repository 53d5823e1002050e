import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Library } from '@stridelift/engine';
import { openLibrary, type StoredLibrary } from '@stridelift/library';

/** The library that lies beside the bundled command, checked when it was built; from the source tree, the records themselves. */
export async function loadLibrary(beside: string): Promise<Library> {
  const file = fileURLToPath(new URL('./library.json', beside));
  if (!existsSync(file)) return (await import('@stridelift/library/node')).loadLibrary();
  return openLibrary(JSON.parse(readFileSync(file, 'utf8')) as StoredLibrary);
}
