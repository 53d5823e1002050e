import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source file as the checks see it: its path from the root of the repository, with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every `.ts` file below `<group>/<any>/src` for the groups (`packages`, `apps`), in order of path. */
export function readSourceFiles(root: string, groups: readonly string[]): readonly SourceFile[] {
  return groups
    .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}/src`))
    .flatMap((folder) => listFiles(root, folder))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Tests stand beside the code, and other rules hold for them. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

function listFiles(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { encoding: 'utf8', recursive: true });
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
