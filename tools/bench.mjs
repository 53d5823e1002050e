import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { fault, reportFault } from './parts/fault.mjs';
import { inRoot, root } from './parts/root.mjs';

const BENCH = '.bench.ts';
const LOADER = pathToFileURL(inRoot('tools', 'parts', 'typescript-plain.mjs')).href;

/** Runs the benches one after the other, each in a process of its own, and ends with which of them failed. */
async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  await ensureInstalled();
  const { build } = await import('./build.mjs');
  await build();
  const benches = listBenches().filter((path) => nameOf(path).includes(values.only ?? ''));
  if (benches.length === 0)
    throw fault(`no bench is called ${values.only}: there are ${listBenches().map(nameOf).join(', ')}.`);
  process.stdout.write(`${describeMachine()}\n\n`);
  const failed = [];
  for (const path of benches) {
    process.stdout.write(`== ${nameOf(path)} (${path})\n\n`);
    const since = performance.now();
    if ((await run(path)) !== 0) failed.push(nameOf(path));
    process.stderr.write(`${nameOf(path)}: ${((performance.now() - since) / 1000).toFixed(1)} s\n\n`);
  }
  if (failed.length > 0) process.stdout.write(`failed: ${failed.join(', ')}\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function listBenches() {
  const folders = ['bench', ...readdirSync(inRoot('packages')).map((name) => `packages/${name}/bench`)];
  return folders
    .filter((folder) => existsSync(inRoot(folder)))
    .flatMap((folder) => readdirSync(inRoot(folder)).map((name) => join(folder, name)))
    .filter((path) => path.endsWith(BENCH))
    .sort();
}

const nameOf = (path) => basename(path, BENCH);

function describeMachine() {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${memory} GiB, ${process.platform}-${process.arch}, Node ${process.version}`;
}

function run(path) {
  const words = ['--expose-gc', '--import', LOADER, inRoot(path)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

main().catch(reportFault);
