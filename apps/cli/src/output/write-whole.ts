import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: beside it first, then in its place. A link is followed to the file that it names; what
 * is no ordinary file, such as a pipe, must not be replaced and is written to as it stands.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => undefined);
  if (there !== undefined && !there.isFile()) return writeFile(target, content);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    const file = await open(draft, 'w', there?.mode ?? 0o666);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
