import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file whole or not at all: a reader sees the old bytes or the new ones, also when two processes write. */
export function writeWhole(path, data, mode = 0o644) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, data, { mode });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
