import { resolve } from 'node:path';
import type { InputProblem } from '../input/input-problem.ts';
import { codeOf } from '../input/read-file.ts';
import type { Io } from '../io.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EISDIR: 'this is a folder',
  EACCES: 'the folder may not be written to',
  EPERM: 'the folder may not be written to',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** Hands a text over: to the named file, whole or not at all, or to standard output. */
export async function writeDocument(io: Io, text: string, out: string | undefined): Promise<readonly InputProblem[]> {
  if (out !== undefined) return writeFile(io, text, out);
  io.stdout(text);
  return [];
}

/** Writes a file whole or not at all; says what is in the way. */
export async function writeFile(io: Io, content: string | Uint8Array, out: string): Promise<readonly InputProblem[]> {
  try {
    await io.writeFile(resolve(io.cwd, out), content);
  } catch (error) {
    const reason = REASONS[codeOf(error) ?? ''];
    if (reason === undefined) throw error;
    return [{ where: out, text: `cannot be written: ${reason}` }];
  }
  if (io.isTTY.stderr) io.stderr(`Wrote ${out}\n`);
  return [];
}
