import { openAsBlob } from 'node:fs';
import { access, constants, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Library } from '@stridelift/engine';
import type { Io } from './io.ts';
import { writeWhole } from './output/write-whole.ts';

/** The outside world as Node gives it. */
export function nodeIo(): Io {
  let library: Promise<Library> | undefined;
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    readFile: async (path) => new Uint8Array(await readFile(path)),
    openFile: async (path) => {
      await access(path, constants.R_OK);
      return openAsBlob(path);
    },
    listFolder,
    writeFile: writeWhole,
    loadLibrary: () => {
      library ??= import('./input/load-library.ts').then(({ loadLibrary }) => loadLibrary(import.meta.url));
      return library;
    },
    loadTexts: async () => (await import('./input/load-library.ts')).loadTexts(import.meta.url),
    loadEverydayNames: async () => (await import('./input/load-library.ts')).loadEverydayNames(import.meta.url),
    loadAppNames: async () => (await import('./input/load-library.ts')).loadAppNames(import.meta.url),
    loadClaims: async () => (await import('./input/load-library.ts')).loadClaims(import.meta.url),
    now: () => new Date(),
    // A getter: the first look of a process into Intl takes more than 12 ms, and hardly any command asks.
    get timeZone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
    cwd: process.cwd(),
    env: process.env,
    isTTY: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
    ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}),
    ...(process.stdin.isTTY && process.stdout.isTTY ? { confirm } : {}),
  };
}

async function listFolder(path: string): Promise<readonly string[] | undefined> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return undefined;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.path, entry.name)))
    .sort();
}

async function confirm(question: string): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return !/^\s*n/i.test(await lines.question(`${question} [Y/n] `));
  } finally {
    lines.close();
  }
}
