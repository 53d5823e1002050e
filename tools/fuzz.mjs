import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { reportFault } from './parts/fault.mjs';
import { inRoot, root } from './parts/root.mjs';

/** Tries every reader on thousands of broken files; `npm run fuzz -- --runs 10000` on more. */
async function main() {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '4000' } } });
  await ensureInstalled();
  const words = [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'utc', '--testTimeout', '3600000'];
  const env = { ...process.env, FUZZ_RUNS: values.runs };
  const child = spawn(process.execPath, [...words, 'packages/formats/tests/mutated'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

main().catch(reportFault);
