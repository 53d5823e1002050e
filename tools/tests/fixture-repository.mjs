import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inRoot } from '../parts/root.mjs';

/** What stands in for npm: notes each call, waits, fails when told to, and otherwise leaves the two packages a build needs. */
const NPM = `
const { appendFileSync, mkdirSync, rmSync, symlinkSync } = require('node:fs');
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
console.log('npm talks on standard output');
if (process.env.NPM_SAYS) console.error(process.env.NPM_SAYS);
if (process.env.NPM_FAILS) process.exit(1);
rmSync('node_modules', { recursive: true, force: true });
setTimeout(() => {
  mkdirSync('node_modules');
  for (const name of ['esbuild', 'tsx']) symlinkSync(${JSON.stringify(inRoot('node_modules'))} + '/' + name, 'node_modules/' + name);
}, Number(process.env.NPM_TAKES_MS ?? 0));
`;

/** Lets a repository pass for one whose dependencies somebody installed by hand. */
export function installByHand(repository) {
  repository.write('node_modules/.package-lock.json', '{ "packages": {} }');
  for (const name of ['esbuild', 'tsx'])
    symlinkSync(inRoot('node_modules', name), repository.path(`node_modules/${name}`));
}

/** A small repository of the shape that the tools expect, in a folder of its own, and ways to look at it. */
export function makeRepository(files = {}) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'stridelift-tools-')));
  const path = (name) => join(root, name);
  const write = (name, text) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  cpSync(inRoot('tools'), path('tools'), {
    recursive: true,
    filter: (from) => !/\.ts$|tests$|architecture$/.test(from),
  });
  mkdirSync(path('apps/cli/src'), { recursive: true });
  cpSync(inRoot('apps', 'cli', 'src', 'launch.ts'), path('apps/cli/src/launch.ts'));
  write('package.json', '{ "name": "small", "type": "module", "scripts": { "start": "node tools/start.mjs" } }');
  write('package-lock.json', '{ "packages": { "": {} } }');
  write('npm-cli.cjs', NPM);
  write('npm-calls', '');
  mkdirSync(path('packages'));
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    root,
    path,
    write,
    read: (name) => readFileSync(path(name), 'utf8'),
    has: (name) => existsSync(path(name)),
    npmCalls: () => readFileSync(path('npm-calls'), 'utf8').split('\n').filter(Boolean),
    run: (words, options = {}) =>
      run(process.execPath, words, {
        cwd: root,
        ...options,
        env: { npm_execpath: path('npm-cli.cjs'), ...options.env },
      }),
    runNpm: (words, options = {}) => run('npm', words, { cwd: root, ...options }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function run(command, words, { cwd, env }) {
  const child = spawn(command, words, { cwd, env: { ...withoutNpm(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const result = { stdout: '', stderr: '', code: 0 };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    result.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    result.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...result, code }));
  });
}

/** The tests themselves run under npm, whose words to its scripts must not reach the tools under test. */
function withoutNpm() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^VITEST|^NODE_OPTIONS$/i.test(name)),
  );
}
