import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const BEAT_MS = 2_000;
const STALE_MS = 30_000;
const POLL_MS = 100;

/** Runs `work` while no other process holds the lock file; waits for the others and takes over from one that is gone. */
export async function withLock(path, work, onWait = () => {}) {
  const token = `${process.pid} ${hostname()} ${randomUUID()}`;
  mkdirSync(dirname(path), { recursive: true });
  let waited = false;
  while (!take(path, token)) {
    if (!waited) onWait();
    waited = true;
    await sleep(POLL_MS);
  }
  const beat = setInterval(() => touch(path), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if (look(path)?.token === token) rmSync(path, { force: true });
  }
}

function take(path, token) {
  if (create(path, token)) return true;
  const held = look(path);
  if (held === undefined || !isStale(held)) return false;
  // The claim carries the name of the dead owner's token, so that of many waiting processes one takes over, once.
  const claim = `${path}.${createHash('sha256').update(held.token).digest('hex').slice(0, 16)}`;
  if (!create(claim, token)) return false;
  if (look(path)?.token !== held.token) {
    rmSync(claim, { force: true });
    return false;
  }
  renameSync(claim, path);
  return true;
}

function create(path, token) {
  try {
    writeFileSync(path, token, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function look(path) {
  try {
    return { token: readFileSync(path, 'utf8'), ageMs: Date.now() - statSync(path).mtimeMs };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** An owner on this machine is gone when its process is; one elsewhere, on a shared disk, when its heart has stopped. */
function isStale({ token, ageMs }) {
  if (ageMs > STALE_MS) return true;
  const [pid, host] = token.split(' ');
  return host === hostname() && !isAlive(Number(pid));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Taken over while this process slept: the next look at the token tells.
  }
}
