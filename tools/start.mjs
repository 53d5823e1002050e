import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { reportFault } from './parts/fault.mjs';
import { inRoot, root } from './parts/root.mjs';

const EXAMPLE = [
  'plan',
  inRoot('examples', 'sam-marathon.yaml'),
  '--runs',
  inRoot('examples', 'sam-running.ics'),
  '--as-of',
  '2026-11-23',
];

async function start() {
  await ensureInstalled();
  const { build, bundle } = await import('./build.mjs');
  await build();
  returnToCaller();
  const words = process.argv.slice(2);
  // In this process, not in a child: a second start of Node would cost as much as the planning.
  process.argv = [process.execPath, bundle, ...(words.length > 0 ? words : EXAMPLE)];
  await import(pathToFileURL(bundle).href);
}

/** npm changes to the root before it runs a script; the paths that a person types are meant from where they stood. */
function returnToCaller() {
  const { INIT_CWD: caller, npm_lifecycle_event: script } = process.env;
  if (caller && script === 'start' && process.cwd() === root && caller !== root) process.chdir(caller);
}

start().catch(reportFault);
