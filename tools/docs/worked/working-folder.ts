import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeIo } from '../../../apps/cli/src/node-io.ts';
import { run } from '../../../apps/cli/src/run.ts';

const WIDTH = 80;
/** The day of the examples, so that a page reads the same on every day. */
const TODAY = new Date('2026-11-23T12:00:00Z');

/** What a command printed, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder to run commands in: what is written there stays in memory and lies over the files of the disk. */
export interface WorkingFolder {
  readonly write: (name: string, text: string) => void;
  readonly read: (name: string) => string;
  readonly run: (words: readonly string[]) => Promise<Ended>;
  /** Files that were written by hand, which no command has read. */
  readonly unread: () => readonly string[];
}

// One world for all folders: the library is loaded once.
const io = nodeIo();

/** A working folder over the folder `root` of the disk. For its commands it is always the day of the examples. */
export function workingFolder(root: string): WorkingFolder {
  const written = new Map<string, string>();
  const waiting = new Map<string, string>();
  return {
    write: (name, text) => {
      written.set(resolve(root, name), text);
      waiting.set(resolve(root, name), name);
    },
    read: (name) => written.get(resolve(root, name)) ?? readFileSync(resolve(root, name), 'utf8'),
    run: async (words) => {
      const [out, err]: [string[], string[]] = [[], []];
      const code = await run(words, {
        ...io,
        stdout: (text) => void out.push(text),
        stderr: (text) => void err.push(text),
        readFile: async (path) => {
          waiting.delete(path);
          const text = written.get(path);
          return text === undefined ? io.readFile(path) : new TextEncoder().encode(text);
        },
        openFile: async (path) => {
          waiting.delete(path);
          const text = written.get(path);
          return text === undefined ? io.openFile(path) : new Blob([text]);
        },
        writeFile: async (path, content) =>
          void written.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content)),
        now: () => TODAY,
        cwd: root,
        env: { NO_COLOR: '1' },
        isTTY: { stdout: false, stderr: false },
        columns: WIDTH,
      });
      return { code, out: out.join(''), err: err.join('') };
    },
    unread: () => [...waiting.values()],
  };
}
