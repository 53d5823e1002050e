import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { isMain } from './is-main.mjs';
import { writeWhole } from './write-whole.mjs';

/**
 * Runs the bundled command once in a process of its own and keeps what V8 compiled on the way, so that a cold start does not compile it
 * again. `command` is the bundle, `cache` the file to write, `words` what the command is asked. Where that run fails there is no cache,
 * and a cold start is only slower.
 */
export function writeCompileCache(command, cache, words) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), command, cache, ...words]);
  if (status !== 0) rmSync(cache, { force: true });
}

function runAndKeep([command, cache, ...words]) {
  process.argv = [process.execPath, command, ...words];
  const script = new Script(readFileSync(command, 'utf8'), { filename: command });
  process.on('exit', () => writeWhole(cache, script.createCachedData()));
  script.runInThisContext()(createRequire(command), command, dirname(command));
}

if (isMain(import.meta.url)) runAndKeep(process.argv.slice(2));
