import { describe, expect, test } from 'vitest';
import { findCycles } from '../architecture/find-cycles.ts';
import { findForbiddenFolderArrows } from '../architecture/folder-arrows.ts';
import { findForbiddenGlobals } from '../architecture/forbidden-globals.ts';
import { importsOf } from '../architecture/imports-of.ts';
import { findForbiddenArrows, resolveImport, type Workspace } from '../architecture/package-arrows.ts';

describe('every way to import is seen', () => {
  const ways: readonly (readonly [string, string])[] = [
    ["import { a } from 'x';", 'x'],
    ["import 'x';", 'x'],
    ["import type { A } from 'x';", 'x'],
    ["import { type A } from 'x';", 'x'],
    ["export * from 'x';", 'x'],
    ["export type { A } from 'x';", 'x'],
    ["const a = await import('x');", 'x'],
    ['const a = await import(`x`);', 'x'],
    ["type A = import('x').A;", 'x'],
    ["type A = typeof import('x');", 'x'],
    ["import a = require('x');", 'x'],
    ["const a = require('x');", 'x'],
    ['const a = await import(name);', '(computed)'],
    ["const a = await import('./' + name);", '(computed)'],
  ];
  test.each(ways)('%s', (text, specifier) => {
    expect(importsOf({ path: 'a.ts', text: `\n${text}` })).toEqual([{ specifier, line: 2 }]);
  });

  test.each(["// import 'x';", 'const a = "import \'x\'";', 'export { a };', 'export const a = 1;'])(
    '%s is none',
    (text) => {
      expect(importsOf({ path: 'a.ts', text })).toEqual([]);
    },
  );
});

describe('arrows between packages', () => {
  const workspace: Workspace = {
    manifests: [
      { folder: 'packages/core', name: '@x/core', exports: { '.': './src/index.ts' } },
      {
        folder: 'packages/data',
        name: '@x/data',
        exports: { '.': './src/index.ts' },
        dependencies: { '@x/core': '1', yaml: '2' },
      },
      { folder: 'apps/cli', name: '@x/cli', dependencies: { '@x/core': '1' } },
      { folder: 'apps/web', name: '@x/web', exports: { '.': './src/index.ts' } },
    ],
    rules: {
      'packages/core': { packages: [], thirdParty: 'never', node: 'never' },
      'packages/data': { packages: ['packages/core'], thirdParty: 'declared', node: 'node-entry' },
      'apps/cli': { packages: ['packages/core', 'packages/data'], thirdParty: 'declared', node: 'anywhere' },
    },
    testTools: ['vitest'],
  };
  const whys = (path: string, specifier: string): readonly string[] =>
    findForbiddenArrows([{ path, text: `import type { A } from '${specifier}';` }], workspace).map(({ why }) => why);

  test.each([
    ['packages/core/src/a.ts', './b.ts'],
    ['packages/data/src/a.ts', '@x/core'],
    ['packages/data/src/a.ts', 'yaml'],
    ['packages/data/src/node.ts', 'node:fs'],
    ['packages/data/src/node/read.ts', 'fs'],
    ['packages/core/src/a.test.ts', '@x/data'],
    ['packages/core/src/a.test.ts', 'vitest'],
    ['packages/core/src/a.test.ts', 'node:fs'],
    ['apps/cli/src/a.ts', '@x/core'],
    ['apps/cli/src/a.ts', 'node:fs'],
  ])('%s may import %s', (path, specifier) => {
    expect(whys(path, specifier)).toEqual([]);
  });

  test.each([
    ['packages/core/src/a.ts', '@x/data', 'packages/core must not import packages/data'],
    ['packages/core/src/a.ts', '../../data/src/b.ts', 'a relative path must not leave its package'],
    ['packages/core/src/a.ts', 'yaml', 'packages/core imports no third party'],
    ['packages/core/src/a.ts', 'node:fs', 'packages/core also runs where there is no Node'],
    ['packages/core/src/a.ts', 'vitest', 'packages/core imports no third party'],
    ['packages/core/src/a.test.ts', '@x/web', 'packages/core must not import apps/web'],
    ['packages/data/src/a.ts', 'node:fs', 'packages/data uses Node only below src/node: the rest runs in browsers too'],
    ['packages/data/src/a.ts', 'zod', 'not among the dependencies of packages/data'],
    ['packages/data/src/a.ts', '@x/core/src/b.ts', '@x/core does not export ./src/b.ts'],
    ['apps/cli/src/a.ts', '@x/web', 'apps/cli must not import apps/web'],
    ['apps/cli/src/a.ts', '@x/data', 'not among the dependencies of apps/cli'],
    ['apps/new/src/a.ts', './b.ts', 'apps/new has no rule: say what it may import'],
  ])('%s must not import %s', (path, specifier, why) => {
    expect(whys(path, specifier)).toEqual([why]);
  });

  test('an import between our own files is followed to the file', () => {
    expect(resolveImport('packages/data/src/a/b.ts', '../c.ts', workspace.manifests)).toBe('packages/data/src/c.ts');
    expect(resolveImport('packages/data/src/a.ts', '@x/core', workspace.manifests)).toBe('packages/core/src/index.ts');
    expect(resolveImport('packages/data/src/a.ts', 'yaml', workspace.manifests)).toBeUndefined();
  });
});

describe('arrows between folders', () => {
  const rules = { units: [], model: ['units'], index: 'everything' } as const;
  const whys = (path: string, specifier: string): readonly string[] =>
    findForbiddenFolderArrows([{ path, text: `export * from '${specifier}';` }], 'p/src', rules).map(({ why }) => why);

  test.each([
    ['p/src/model/a.ts', './b.ts'],
    ['p/src/model/a.ts', '../units/b.ts'],
    ['p/src/index.ts', './model/a.ts'],
    ['p/src/units/a.test.ts', '../model/a.ts'],
  ])('%s may import %s', (path, specifier) => {
    expect(whys(path, specifier)).toEqual([]);
  });

  test.each([
    ['p/src/units/a.ts', '../model/b.ts', 'units must not import model'],
    ['p/src/model/a.ts', '../index.ts', 'model must not import index'],
    ['p/src/new/a.ts', './b.ts', 'new is not in the table of folders: say what it may import'],
  ])('%s must not import %s', (path, specifier, why) => {
    expect(whys(path, specifier)).toEqual([why]);
  });
});

describe('circles', () => {
  const cyclesOf = (arrows: Readonly<Record<string, string>>): readonly string[] =>
    findCycles(new Map(Object.entries(arrows).map(([from, to]) => [from, [...to]]))).map((cycle) => cycle.join(''));

  test.each([
    [{ a: 'b', b: 'c', c: '' }, []],
    [{ a: 'bc', b: 'd', c: 'd', d: '' }, []],
    [{ a: 'a' }, ['aa']],
    [{ a: 'b', b: 'a' }, ['aba']],
    [{ a: 'b', b: 'c', c: 'bd', d: 'a' }, ['abcda']],
    [{ a: 'b', b: 'a', c: 'd', d: 'c' }, ['aba', 'cdc']],
  ])('of %j', (arrows, cycles) => {
    expect(cyclesOf(arrows)).toEqual(cycles);
  });
});

describe('globals that the engine must not use', () => {
  const usesOf = (text: string): readonly string[] =>
    findForbiddenGlobals({ path: 'a.ts', text }, ['Date', 'Math.random', 'process']).map(({ specifier }) => specifier);

  test.each([
    ['const a = new Date();', 'Date'],
    ['const a = Date.now();', 'Date'],
    ['const a = (day: Date): void => {};', 'Date'],
    ['const a = Math.random();', 'Math.random'],
    ['const { random } = Math;', 'Math.random'],
    ["const a = Math['random']();", 'Math.random'],
    ['const a = process.env;', 'process'],
    ['const a = { process };', 'process'],
  ])('%s is refused', (text, name) => {
    expect(usesOf(text)).toEqual([name]);
  });

  test.each([
    '// new Date()',
    "const a = 'Date.now()';",
    'const a = Math.max(1, 2);',
    'const a = plan.process;',
    'const a = { process: 1 };',
  ])('%s is fine', (text) => {
    expect(usesOf(text)).toEqual([]);
  });
});
