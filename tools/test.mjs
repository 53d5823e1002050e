import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { reportFault } from './parts/fault.mjs';
import { orderedOutput } from './parts/ordered-output.mjs';
import { inRoot, root } from './parts/root.mjs';
import { closingLine, countTests, tally } from './parts/test-count.mjs';

const tool = (...parts) => inRoot('node_modules', ...parts);
const tsc = tool('typescript', 'bin', 'tsc');
const kept = (name) => ['--incremental', '--tsBuildInfoFile', inRoot('.stridelift', `${name}.tsbuildinfo`)];

// A check is a name and commands that run side by side.
const BUILD = { name: 'build', commands: [[inRoot('tools', 'build.mjs')]] };
const CHECKS = [
  { name: 'format and lint', commands: [[tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '.']] },
  {
    name: 'types',
    commands: [
      [tsc, '-p', 'packages/engine', ...kept('engine')],
      [tsc, '-p', 'tsconfig.json', ...kept('all')],
    ],
  },
  { name: 'unused code', commands: [[tool('knip', 'bin', 'knip.js'), '--no-progress']] },
];

// Not for vitest: what the tests start would print in colours too, on a terminal only.
const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
const coloured = isColoured ? { ...process.env, FORCE_COLOR: '1' } : process.env;

const open = orderedOutput((text) => process.stdout.write(text));

async function main() {
  await ensureInstalled();
  const scratch = mkdtempSync(join(tmpdir(), 'stridelift-test-'));
  try {
    // The tests start the bundled command, so it is built before; the other checks use the core that vitest leaves.
    const checks = [await runCheck(BUILD, open())];
    const turns = CHECKS.map(() => open());
    const [others, vitest] = await Promise.all([runInTurn(turns), runVitest(join(scratch, 'report.json'), open())]);
    close([...checks, ...others], vitest);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function runInTurn(turns) {
  const results = [];
  for (const [at, check] of CHECKS.entries()) results.push(await runCheck(check, turns[at]));
  return results;
}

async function runCheck({ name, commands }, out) {
  const since = performance.now();
  const texts = commands.map(() => []);
  const codes = await Promise.all(commands.map((words, at) => run(words, (text) => texts[at].push(text), coloured)));
  const code = codes.find((one) => one !== 0) ?? 0;
  out.write(`${heading(name, code, since)}${code === 0 ? '' : texts.flat().join('')}`);
  out.close();
  return { name, code };
}

async function runVitest(report, out) {
  const since = performance.now();
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run([tool('vitest', 'vitest.mjs'), ...words], out.write);
  const tests = countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined);
  out.write(heading('tests', code, since));
  out.close();
  return { code, tests };
}

function close(checks, vitest) {
  const result = tally(checks, vitest.tests, vitest.code);
  const lines = result.skipped.map((name) => `skipped: ${name}`);
  lines.push(...checks.filter((check) => check.code !== 0).map((check) => `failed: ${check.name}`));
  if (result.problem !== undefined) lines.push(`failed: ${result.problem}`);
  process.stdout.write(`\n${[...lines, closingLine(result)].join('\n')}\n`);
  process.exitCode = result.failed === 0 ? 0 : 1;
}

function run(words, write, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', write);
    child.on('error', (error) => {
      write(`${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function heading(name, code, since) {
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  return `${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(16)} ${seconds.padStart(6)} s\n`;
}

main().catch(reportFault);
