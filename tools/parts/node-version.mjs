import { fault } from './fault.mjs';

const OLDEST_MAJOR = 20;
const OLDEST_MINOR = 19;

/** Says what to do before anything fails in a way that nobody understands. */
export function refuseOldNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return;
  throw fault(
    `needs Node ${OLDEST_MAJOR}.${OLDEST_MINOR} or later and this is ${version}. Install a newer one from https://nodejs.org and run the same command again.`,
  );
}
