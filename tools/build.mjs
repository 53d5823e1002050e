import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fault, reportFault } from './parts/fault.mjs';
import { fingerprintOf } from './parts/fingerprint.mjs';
import { isMain } from './parts/is-main.mjs';
import { inRoot, root } from './parts/root.mjs';
import { thirdPartyNotices } from './parts/third-party-notices.mjs';
import { writeWhole } from './parts/write-whole.mjs';

const entry = inRoot('apps', 'cli', 'src', 'main.ts');
const libraryEntry = inRoot('packages', 'library', 'src', 'node.ts');
const stamp = inRoot('apps', 'cli', 'dist', '.stamp');
const libraryFile = inRoot('apps', 'cli', 'dist', 'library.json');
const noticesFile = inRoot('apps', 'cli', 'dist', 'THIRD-PARTY-NOTICES.txt');

/** The bundled command: one file, so that a cold start reads one file. */
export const bundle = inRoot('apps', 'cli', 'dist', 'stridelift.mjs');

// CommonJS inside an ECMAScript bundle still asks for Node's own modules with `require`.
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";

/** Bundles the command and its library when something they are made of has changed; says whether it had to. */
export async function build() {
  const inputs = fingerprintOfInputs();
  if (isFresh(inputs)) return false;
  if (!existsSync(entry)) throw fault('apps/cli/src/main.ts is missing: there is no command to build.');
  const [{ files, notices }, library] = await Promise.all([bundleCommand(), readLibrary()]);
  if (library !== undefined) writeWhole(libraryFile, library);
  writeWhole(noticesFile, notices);
  for (const file of files) writeWhole(file.path, file.contents, file.path === bundle ? 0o755 : 0o644);
  writeWhole(stamp, inputs);
  return true;
}

function isFresh(inputs) {
  const outputs = existsSync(libraryEntry) ? [bundle, noticesFile, libraryFile] : [bundle, noticesFile];
  return outputs.every((path) => existsSync(path)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
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
    'package-lock.json',
    'tools/build.mjs',
    'tools/parts',
  ];
  return fingerprintOf(paths, (path) => path.startsWith('packages/testkit/') || path.endsWith('.test.ts'));
}

async function bundleCommand() {
  const esbuild = await import('esbuild');
  try {
    const result = await esbuild.build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: bundle,
      bundle: true,
      write: false,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      // Names stay, for the sake of stack traces; nothing else of a source is of use at run time and all of it is read.
      minifySyntax: true,
      minifyWhitespace: true,
      lineLimit: 120,
      metafile: true,
      legalComments: 'linked',
      banner: { js: readFileSync(entry, 'utf8').startsWith('#!') ? REQUIRE : `#!/usr/bin/env node\n${REQUIRE}` },
      logLevel: 'silent',
    });
    return { files: result.outputFiles, notices: thirdPartyNotices(Object.keys(result.metafile.inputs)) };
  } catch (error) {
    const lines = await esbuild.formatMessages(error.errors ?? [], { kind: 'error', color: process.stderr.isTTY });
    throw fault(`the command could not be bundled.\n${lines.join('') || error.message}`);
  }
}

async function readLibrary() {
  if (!existsSync(libraryEntry)) return undefined;
  const { tsImport } = await import('tsx/esm/api');
  const { libraryToBundle } = await tsImport(libraryEntry, import.meta.url);
  if (libraryToBundle === undefined) throw fault('packages/library/src/node.ts exports no libraryToBundle.');
  return JSON.stringify(libraryToBundle());
}

if (isMain(import.meta.url)) build().catch(reportFault);
