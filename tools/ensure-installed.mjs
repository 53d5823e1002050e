import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fault, reportFault } from './parts/fault.mjs';
import { isMain } from './parts/is-main.mjs';
import { withLock } from './parts/lock.mjs';
import { refuseOldNode } from './parts/node-version.mjs';
import { inRoot, root } from './parts/root.mjs';
import { writeWhole } from './parts/write-whole.mjs';

const OFFLINE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT/;
const TAIL_LENGTH = 20_000;

const lockFile = inRoot('package-lock.json');
const record = inRoot('node_modules', '.stridelift-install');

/** Installs what package-lock.json names, when it is missing or another than at the last install. Talks on standard error. */
export async function ensureInstalled() {
  refuseOldNode(process.versions.node);
  if (isInstalled()) return;
  // Not inside node_modules: `npm ci` begins by removing it.
  await withLock(
    inRoot('.stridelift', 'install.lock'),
    async () => {
      if (!isInstalled()) await install();
    },
    () => say('another install is under way (.stridelift/install.lock): waiting for it'),
  );
}

function isInstalled() {
  if (!existsSync(lockFile)) throw fault('package-lock.json is missing: the copy of the repository is not whole.');
  return readText(record) === fingerprint() || adopts();
}

/** The platform belongs to it: native binaries copied from another system would not start. */
function fingerprint() {
  return `${createHash('sha256').update(readFileSync(lockFile)).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** Somebody who ran `npm ci` by hand has what is needed: npm's own record of the tree says whether it is what the lock asks for. */
function adopts() {
  if (existsSync(record)) return false;
  const present = readText(inRoot('node_modules', '.package-lock.json'));
  if (present === undefined) return false;
  const installed = JSON.parse(present).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages);
  const isThere = ([path, entry]) =>
    path === '' || entry.optional || (path in installed && installed[path].version === entry.version);
  if (!wanted.every(isThere)) return false;
  writeWhole(record, fingerprint());
  return true;
}

async function install() {
  const before = fingerprint();
  say('installing dependencies (about 20 seconds, once) ...');
  const { code, tail } = await runNpm([
    'ci',
    '--include=dev',
    '--prefer-offline',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ]);
  if (code === 0) {
    writeWhole(record, before);
    return;
  }
  if (OFFLINE.test(tail)) {
    throw fault(
      "the package registry could not be reached, so the dependencies are not installed. Connect to the network (or set npm's registry or proxy) and run the same command again. Once installed, everything works offline.",
    );
  }
  throw fault(`npm ci failed (exit ${code}); what it said stands above.`);
}

/** Everything npm says goes to standard error: standard output belongs to the document. */
function runNpm(words) {
  const fromNpm = process.env.npm_execpath;
  const isNpm = fromNpm !== undefined && /^npm-cli\.c?js$/.test(basename(fromNpm));
  const [command, first] = isNpm ? [process.execPath, [fromNpm]] : ['npm', []];
  const shell = !isNpm && process.platform === 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell });
    let tail = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        process.stderr.write(chunk);
        tail = (tail + chunk).slice(-TAIL_LENGTH);
      });
    }
    child.on('error', (error) =>
      reject(fault(`npm could not be started (${error.code}): it comes with Node, see https://nodejs.org.`)),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, tail }));
  });
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function say(text) {
  process.stderr.write(`stridelift: ${text}\n`);
}

if (isMain(import.meta.url)) ensureInstalled().catch(reportFault);
