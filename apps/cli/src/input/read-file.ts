import { resolve } from 'node:path';
import type { FileToImport } from '@stridelift/formats';
import type { Io } from '../io.ts';
import { type Reading, read, refused } from './input-problem.ts';

export interface InputFile {
  /** As the person named it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder, a file is needed',
  EACCES: 'the file may not be read: its permissions forbid it',
  EPERM: 'the file may not be read: its permissions forbid it',
};

/** Reads a file that a person named. */
export async function readInput(io: Io, name: string): Promise<Reading<InputFile>> {
  try {
    return read({ name, bytes: await io.readFile(resolve(io.cwd, name)) });
  } catch (error) {
    return refusedFile(name, error);
  }
}

/** Opens a file that a person named, to be read piece by piece. */
export async function openInput(io: Io, name: string): Promise<Reading<FileToImport>> {
  try {
    return read({ name, content: await io.openFile(resolve(io.cwd, name)) });
  } catch (error) {
    return refusedFile(name, error);
  }
}

function refusedFile(name: string, error: unknown): Reading<never> {
  const text = REASONS[codeOf(error) ?? ''];
  if (text === undefined) throw error;
  return refused({ where: name, text });
}

/** The code of a failed file operation, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as Error & { readonly code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : undefined;
}
