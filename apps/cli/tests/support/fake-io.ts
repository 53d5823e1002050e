import type { Library } from '@stridelift/engine';
import type { NamesByExercise, Texts } from '@stridelift/library';
import { loadAppNames, loadClaims, loadEverydayNames, loadLibrary, loadTexts } from '@stridelift/library/node';
import type { Io } from '../../src/io.ts';

export interface FakeIo extends Io {
  /** What was printed so far. */
  readonly printed: () => { readonly out: string; readonly err: string };
  /** Files by absolute path, those written among them. */
  readonly files: Map<string, string | Uint8Array>;
}

let library: Promise<Library> | undefined;
let texts: Promise<Texts> | undefined;
let names: Promise<NamesByExercise> | undefined;

/** An outside world in memory, its clock on a Monday in November; files are named from `/home`. */
export function fakeIo(files: Readonly<Record<string, string | Uint8Array>> = {}, changes: Partial<Io> = {}): FakeIo {
  const stored = new Map(Object.entries(files).map(([name, content]) => [`/home/${name}`, content]));
  let [out, err] = ['', ''];
  return {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    readFile: async (path) => {
      const content = stored.get(path);
      if (content === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    openFile: async (path) => {
      const content = stored.get(path);
      if (content === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      return new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);
    },
    listFolder: async (path) => {
      const inside = [...stored.keys()].filter((name) => name.startsWith(`${path}/`));
      return inside.length === 0 ? undefined : inside.map((name) => name.slice(path.length + 1)).sort();
    },
    writeFile: async (path, text) => {
      stored.set(path, text);
    },
    loadLibrary: () => {
      library ??= Promise.resolve().then(loadLibrary);
      return library;
    },
    loadTexts: () => {
      texts ??= Promise.resolve().then(() => loadTexts());
      return texts;
    },
    loadEverydayNames: () => {
      names ??= Promise.resolve().then(loadEverydayNames);
      return names;
    },
    loadAppNames: async () => loadAppNames(),
    loadClaims: async () => loadClaims(),
    now: () => new Date('2026-11-23T12:00:00Z'),
    timeZone: 'Europe/Berlin',
    cwd: '/home',
    env: {},
    isTTY: { stdout: false, stderr: false },
    printed: () => ({ out, err }),
    files: stored,
    ...changes,
  };
}
