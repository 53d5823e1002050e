import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { writeCompileCache } from './parts/compile-cache.mjs';
import { fault, reportFault } from './parts/fault.mjs';
import { fingerprintOf } from './parts/fingerprint.mjs';
import { isMain } from './parts/is-main.mjs';
import { inRoot, root } from './parts/root.mjs';
import { thirdPartyNotices } from './parts/third-party-notices.mjs';
import { writeWhole } from './parts/write-whole.mjs';

const entry = inRoot('apps', 'cli', 'src', 'main.ts');
const launcher = inRoot('apps', 'cli', 'src', 'launch.ts');
const libraryEntry = inRoot('packages', 'library', 'src', 'node.ts');
const stamp = inRoot('apps', 'cli', 'dist', '.stamp');
const noticesFile = inRoot('apps', 'cli', 'dist', 'THIRD-PARTY-NOTICES.txt');

/** What is started: it hands the command to V8 together with what V8 compiled when it was built. */
export const bundle = inRoot('apps', 'cli', 'dist', 'stridelift.mjs');
/** The bundled command: one file, so that a cold start reads one file. */
const command = inRoot('apps', 'cli', 'dist', 'command.cjs');

// A function that the launcher calls; what the command loads with `import.meta.url` lies beside it.
const COMMAND_HEAD =
  "(function(require,__filename,__dirname){const __url=require('node:url').pathToFileURL(__filename).href;";
const COMMAND_FOOT = '})';
/** The compiled functions are those that a plan with an imported calendar needs. */
const TYPICAL = ['plan', inRoot('examples', 'sam-marathon.yaml'), '--runs', inRoot('examples', 'sam-running.ics')];

/** Bundles the command and its library when something they are made of has changed; says whether it had to. */
export async function build() {
  const inputs = fingerprintOfInputs();
  if (isFresh(inputs)) return false;
  if (!existsSync(entry)) throw fault('apps/cli/src/main.ts is missing: there is no command to build.');
  const [{ files, notices }, library] = await Promise.all([bundleCommand(), libraryFiles()]);
  for (const [name, contents] of Object.entries(library)) writeWhole(inDist(name), JSON.stringify(contents));
  writeWhole(noticesFile, notices);
  for (const file of files) writeWhole(file.path, file.contents, file.path === bundle ? 0o755 : 0o644);
  for (const name of readdirSync(distFolder)) if (name.endsWith(CACHE)) rmSync(inDist(name));
  writeCompileCache(command, inDist(cacheNameOf(readFileSync(command))), TYPICAL);
  writeWhole(stamp, [inputs, ...Object.keys(library), ...OWN_FILES].join('\n'));
  return true;
}

const OWN_FILES = [bundle, command, noticesFile].map((path) => basename(path));
const CACHE = '.v8-cache';
const distFolder = inRoot('apps', 'cli', 'dist');
const inDist = (name) => inRoot('apps', 'cli', 'dist', name);

/** V8 tells two sources apart by their length alone; the name tells them apart by what they hold. */
function cacheNameOf(contents) {
  return `command-${createHash('sha256').update(contents).digest('hex').slice(0, 16)}${CACHE}`;
}

function isFresh(inputs) {
  if (!existsSync(stamp)) return false;
  const [last, ...outputs] = readFileSync(stamp, 'utf8').split('\n');
  return last === inputs && outputs.every((name) => existsSync(inDist(name)));
}

function fingerprintOfInputs() {
  const packages = readdirSync(inRoot('packages')).sort();
  const parts = packages.flatMap((name) =>
    ['package.json', 'src', 'data', 'schema'].map((part) => `packages/${name}/${part}`),
  );
  const paths = [
    ...parts,
    'apps/cli/package.json',
    'apps/cli/src',
    'examples',
    'package-lock.json',
    'tools/build.mjs',
    'tools/parts',
  ];
  return fingerprintOf(paths, (path) => path.startsWith('packages/testkit/') || path.endsWith('.test.ts'));
}

const COMMON = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  // Names stay, for the sake of stack traces; nothing else of a source is of use at run time and all of it is read.
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 120,
  logLevel: 'silent',
};

async function bundleCommand() {
  const esbuild = await import('esbuild');
  try {
    const result = await esbuild.build({
      ...COMMON,
      entryPoints: [entry],
      outfile: command,
      format: 'cjs',
      define: { 'import.meta.url': '__url' },
      metafile: true,
      legalComments: 'linked',
      banner: { js: COMMAND_HEAD },
      footer: { js: COMMAND_FOOT },
    });
    const [file] = result.outputFiles.filter(({ path }) => path === command);
    const launch = await esbuild.build({
      ...COMMON,
      entryPoints: [launcher],
      outfile: bundle,
      format: 'esm',
      define: { COMPILE_CACHE: JSON.stringify(cacheNameOf(file.contents)) },
      banner: { js: '#!/usr/bin/env node' },
    });
    return {
      files: [...result.outputFiles, ...launch.outputFiles],
      notices: thirdPartyNotices(Object.keys(result.metafile.inputs)),
    };
  } catch (error) {
    const lines = await esbuild.formatMessages(error.errors ?? [], { kind: 'error', color: process.stderr.isTTY });
    throw fault(`the command could not be bundled.\n${lines.join('') || error.message}`);
  }
}

/** What the library gives to lie beside the command, by file name. */
async function libraryFiles() {
  if (!existsSync(libraryEntry)) return {};
  const { tsImport } = await import('tsx/esm/api');
  const { filesToBundle } = await tsImport(libraryEntry, import.meta.url);
  if (filesToBundle === undefined) throw fault('packages/library/src/node.ts exports no filesToBundle.');
  return filesToBundle();
}

if (isMain(import.meta.url)) build().catch(reportFault);
