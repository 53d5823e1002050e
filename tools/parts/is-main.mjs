import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether the module was started as the command, not imported by another tool. */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl);
}
