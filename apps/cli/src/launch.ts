import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** File beside this one that holds what V8 made of the command at build time; its name changes with the command. */
declare const COMPILE_CACHE: string;

const command = fileURLToPath(new URL('command.cjs', import.meta.url));
const cachedData = readIfThere(fileURLToPath(new URL(COMPILE_CACHE, import.meta.url)));
const script = new Script(readFileSync(command, 'utf8'), {
  filename: command,
  // Another version of Node refuses it and compiles as usual.
  ...(cachedData === undefined ? {} : { cachedData }),
});
script.runInThisContext()(createRequire(import.meta.url), command, dirname(command));

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
