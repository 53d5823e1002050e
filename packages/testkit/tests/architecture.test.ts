import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findCycles } from '../../../tools/architecture/find-cycles.ts';
import { type FolderRules, findForbiddenFolderArrows } from '../../../tools/architecture/folder-arrows.ts';
import { findForbiddenGlobals } from '../../../tools/architecture/forbidden-globals.ts';
import { importsOf } from '../../../tools/architecture/imports-of.ts';
import {
  findForbiddenArrows,
  type Manifest,
  type Offence,
  type PackageRule,
  resolveImport,
} from '../../../tools/architecture/package-arrows.ts';
import { isTest, readSourceFiles } from '../../../tools/architecture/source-file.ts';

const LIBRARIES = ['packages/engine', 'packages/library', 'packages/formats', 'packages/contract', 'packages/store'];

/** The arrows of the design. What is not allowed here is an offence; a package without a rule is one too. */
const PACKAGES: Readonly<Record<string, PackageRule>> = {
  'packages/engine': { packages: [], thirdParty: 'never', node: 'never' },
  'packages/library': { packages: ['packages/engine'], thirdParty: 'declared', node: 'node-entry' },
  'packages/formats': { packages: ['packages/engine'], thirdParty: 'declared', node: 'never' },
  'packages/contract': { packages: ['packages/engine'], thirdParty: 'declared', node: 'never' },
  'packages/store': { packages: ['packages/engine'], thirdParty: 'declared', node: 'anywhere' },
  'packages/testkit': { packages: LIBRARIES, thirdParty: 'declared', node: 'anywhere' },
  'apps/cli': { packages: LIBRARIES, thirdParty: 'declared', node: 'anywhere' },
};

/** The stages of the engine: each knows the ones before it. `index` is the barrel. */
const ENGINE_FOLDERS: FolderRules = {
  units: [],
  calendar: ['units'],
  model: ['calendar', 'units'],
  running: ['model', 'calendar', 'units'],
  season: ['running', 'model', 'calendar', 'units'],
  safety: ['model', 'calendar', 'units'],
  dose: ['season', 'safety', 'running', 'model', 'calendar', 'units'],
  rules: ['model', 'calendar', 'units'],
  schedule: ['rules', 'dose', 'safety', 'running', 'model', 'calendar', 'units'],
  compose: ['dose', 'safety', 'model', 'calendar', 'units'],
  prescribe: ['compose', 'dose', 'safety', 'season', 'model', 'calendar', 'units'],
  audit: ['rules', 'model', 'calendar', 'units', 'running', 'schedule'],
  explain: ['model', 'calendar', 'units', 'rules', 'audit'],
  plan: 'everything',
  index: 'everything',
};

/** `asOf` is an argument, and chance and the outside world are nobody's business in there. */
const NOT_IN_THE_ENGINE = ['Date', 'Math.random', 'console', 'process', 'globalThis', 'fetch', 'require'];

const FEWEST_FILES = 200;

const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
const files = readSourceFiles(root, ['packages', 'apps']);
const manifests = ['packages', 'apps'].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => readManifest(`${group}/${name}`)),
);

test('the checks below saw the source files, and the engine among them', () => {
  expect(files.length).toBeGreaterThan(FEWEST_FILES);
  expect(files.some(({ path }) => path === 'packages/engine/src/index.ts')).toBe(true);
});

test('packages import only along the arrows of the design', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const workspace = { manifests, rules: PACKAGES, testTools: Object.keys(devDependencies) };
  expect(described(findForbiddenArrows(files, workspace))).toEqual([]);
});

test('the folders of the engine import only the stages before them', () => {
  expect(described(findForbiddenFolderArrows(files, 'packages/engine/src', ENGINE_FOLDERS))).toEqual([]);
});

test('no files import each other in a circle', () => {
  const paths = new Set(files.map(({ path }) => path));
  const targetsOf = (from: string, specifiers: readonly string[]): readonly string[] =>
    specifiers
      .flatMap((specifier) => resolveImport(from, specifier, manifests) ?? [])
      .filter((path) => paths.has(path));
  const graph = new Map(
    files.map(
      (file) =>
        [
          file.path,
          targetsOf(
            file.path,
            importsOf(file).map(({ specifier }) => specifier),
          ),
        ] as const,
    ),
  );
  expect(findCycles(graph).map((cycle) => cycle.join(' -> '))).toEqual([]);
});

test('the engine reads no clock, no chance and nothing from outside', () => {
  const engine = files.filter(({ path }) => path.startsWith('packages/engine/src/') && !isTest(path));
  expect(engine.length).toBeGreaterThan(0);
  expect(described(engine.flatMap((file) => findForbiddenGlobals(file, NOT_IN_THE_ENGINE)))).toEqual([]);
});

function readManifest(folder: string): Manifest {
  return { ...JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')), folder };
}

function described(offences: readonly Offence[]): readonly string[] {
  return offences.map(({ path, line, specifier, why }) => `${path}:${line} ${specifier}: ${why}`);
}
