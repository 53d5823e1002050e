import { posix } from 'node:path';
import { importsOf } from './imports-of.ts';
import type { Offence } from './package-arrows.ts';
import { isTest, type SourceFile } from './source-file.ts';

/** Which folders each folder of a package may import besides itself; a file at the top counts as a folder of its name. */
export type FolderRules = Readonly<Record<string, readonly string[] | 'everything'>>;

/** Imports between the folders of `src` that the table does not allow. Tests are exempt. */
export function findForbiddenFolderArrows(
  files: readonly SourceFile[],
  src: string,
  rules: FolderRules,
): readonly Offence[] {
  return files
    .filter(({ path }) => path.startsWith(`${src}/`) && !isTest(path))
    .flatMap((file) =>
      importsOf(file).flatMap(({ specifier, line }) => {
        if (!specifier.startsWith('.')) return [];
        const why = refusal(
          folderOf(file.path, src),
          folderOf(posix.join(posix.dirname(file.path), specifier), src),
          rules,
        );
        return why === undefined ? [] : [{ path: file.path, line, specifier, why }];
      }),
    );
}

function refusal(from: string, to: string, rules: FolderRules): string | undefined {
  const allowed = rules[from];
  if (allowed === undefined) return `${from} is not in the table of folders: say what it may import`;
  if (from === to || allowed === 'everything' || allowed.includes(to)) return undefined;
  return `${from} must not import ${to}`;
}

function folderOf(path: string, src: string): string {
  return posix
    .relative(src, path)
    .split('/')[0]!
    .replace(/\.tsx?$/, '');
}
