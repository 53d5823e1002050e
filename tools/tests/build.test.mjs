import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { Script } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installByHand, makeRepository } from './fixture-repository.mjs';

const BUNDLE = 'apps/cli/dist/stridelift.mjs';
const COMMAND = 'apps/cli/dist/command.cjs';
const LIBRARY = 'apps/cli/dist/library.json';
const NOTICES = 'apps/cli/dist/THIRD-PARTY-NOTICES.txt';
const FILES = {
  'apps/cli/package.json': '{ "type": "module" }',
  'apps/cli/src/main.ts': [
    "import { separator } from './old.cjs';",
    "import { shout } from '../../../packages/core/src/shout.ts';",
    "import { mark } from '@other/mark';",
    'const words: readonly string[] = process.argv.slice(2);',
    "console.log(shout(words.join(' ')) + mark, separator);",
  ].join('\n'),
  'apps/cli/src/old.cjs': "exports.separator = require('path').posix.sep;",
  'packages/core/src/shout.ts':
    '/*! Kept: a licence. */\nexport const shout = (text: string): string => text.toUpperCase();',
  'packages/library/src/node.ts': [
    "import { readFileSync } from 'node:fs';",
    "const read = (name: string): unknown => JSON.parse(readFileSync(new URL('../data/' + name, import.meta.url), 'utf8'));",
    "export const filesToBundle = (): unknown => ({ 'library.json': [read('a.json')], 'texts.json': {} });",
  ].join('\n'),
  'packages/library/data/a.json': '{ "id": "a" }',
};
const OTHER = {
  'package.json':
    '{ "name": "@other/mark", "version": "1.2.3", "license": "MPL-2.0", "repository": "other/mark", "main": "mark.js" }',
  'mark.js': "exports.mark = '!';",
  'LICENSE.md': 'The licence, word for word.',
};

let repository;
beforeAll(async () => {
  repository = makeRepository(FILES);
  installByHand(repository);
  for (const [name, text] of Object.entries(OTHER)) repository.write(`node_modules/@other/mark/${name}`, text);
  await build();
});
afterAll(() => repository.remove());

const build = () => repository.run(['tools/build.mjs']);
const builtAt = () => statSync(repository.path(BUNDLE)).mtimeMs;

test('makes one file that runs alone, the library beside it, and keeps licences apart', async () => {
  expect(await repository.run([BUNDLE, 'go'])).toEqual({ code: 0, stdout: 'GO! /\n', stderr: '' });
  expect(repository.read(LIBRARY)).toBe('[{"id":"a"}]');
  expect(repository.read('apps/cli/dist/texts.json')).toBe('{}');
  expect(repository.read(`${COMMAND}.LEGAL.txt`)).toMatch('Kept: a licence.');
  expect(statSync(repository.path(BUNDLE)).mode & 0o111).toBe(0o111);
});

test('writes the licence of every package that it bundles, and where its source is', () => {
  const notices = repository.read(NOTICES);
  expect(notices).toMatch('@other/mark 1.2.3 (MPL-2.0)');
  expect(notices).toMatch('Source: https://github.com/other/mark\n');
  expect(notices).toMatch('The licence, word for word.');
});

test('keeps what V8 compiled, under a name that changes with the command', async () => {
  const caches = () => readdirSync(repository.path('apps/cli/dist')).filter((name) => name.endsWith('.v8-cache'));
  const [first, ...more] = caches();
  expect(more).toEqual([]);
  expect(repository.read(BUNDLE)).toContain(first);
  const script = new Script(repository.read(COMMAND), {
    cachedData: readFileSync(repository.path(`apps/cli/dist/${first}`)),
  });
  expect(script.cachedDataRejected).toBe(false);
});

test('builds nothing when nothing changed, and says nothing', async () => {
  const before = builtAt();
  expect(await build()).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(builtAt()).toBe(before);
});

test('builds nothing when only a test changed', async () => {
  const before = builtAt();
  repository.write('packages/core/src/shout.test.ts', '');
  await build();
  expect(builtAt()).toBe(before);
});

test.each([
  ['a source', 'packages/core/src/shout.ts', 'export const shout = (text: string): string => text;'],
  ['a record', 'packages/library/data/a.json', '{ "id": "another" }'],
  ['a new file of data', 'packages/library/data/b.json', '{}'],
  ['the lock file', 'package-lock.json', '{ "packages": { "": { "version": "2" } } }'],
])('builds again when %s changed', async (_name, path, text) => {
  const before = builtAt();
  repository.write(path, text);
  expect(await build()).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(builtAt()).toBeGreaterThan(before);
});

test('builds again when an output is gone', async () => {
  rmSync(repository.path(LIBRARY));
  await build();
  expect(repository.read(LIBRARY)).toBe('[{"id":"another"}]');
});

test('a source that does not compile exits with 70, names the place and leaves the last bundle', async () => {
  const before = repository.read(BUNDLE);
  repository.write('packages/core/src/shout.ts', 'export const shout = ;');
  const { code, stdout, stderr } = await build();
  repository.write('packages/core/src/shout.ts', FILES['packages/core/src/shout.ts']);
  expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
  expect(stderr).toMatch('packages/core/src/shout.ts:1:21');
  expect(repository.read(BUNDLE)).toBe(before);
});

test('a package without a licence is not bundled', async () => {
  const before = repository.read(BUNDLE);
  rmSync(repository.path('node_modules/@other/mark/LICENSE.md'));
  repository.write('apps/cli/src/old.cjs', "exports.separator = '/';");
  const { code, stderr } = await build();
  repository.write('node_modules/@other/mark/LICENSE.md', OTHER['LICENSE.md']);
  expect(code).toBe(70);
  expect(stderr).toMatch('node_modules/@other/mark has no file with its licence');
  expect(repository.read(BUNDLE)).toBe(before);
});

test('a library that cannot be read exits with 70 and says why', async () => {
  repository.write('packages/library/data/a.json', 'not a record');
  const { code, stderr } = await build();
  repository.write('packages/library/data/a.json', '{}');
  expect(code).toBe(70);
  expect(stderr).toMatch('not valid JSON');
});

test('builds without a library where there is none yet', async () => {
  for (const path of [LIBRARY, 'packages/library/src/node.ts']) rmSync(repository.path(path));
  expect((await build()).code).toBe(0);
  expect(repository.has(LIBRARY)).toBe(false);
});
