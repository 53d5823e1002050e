import { utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { refuseOldNode } from '../parts/node-version.mjs';
import { makeRepository } from './fixture-repository.mjs';

const TOOL = ['tools/ensure-installed.mjs'];
const LOCK = '.stridelift/install.lock';
let repository;

afterEach(() => repository?.remove());

const runSlowly = () => repository.run(TOOL, { env: { NPM_TAKES_MS: '300' } });

test('installs where nothing is, and keeps standard output for the document', async () => {
  repository = makeRepository();
  const { code, stdout, stderr } = await repository.run(TOOL);
  expect({ code, stdout, calls: repository.npmCalls().length }).toEqual({ code: 0, stdout: '', calls: 1 });
  expect(stderr).toMatch(/installing dependencies/);
  expect(stderr).toMatch(/npm talks/);
  expect(repository.has(LOCK)).toBe(false);
});

test('a second run installs nothing and says nothing', async () => {
  repository = makeRepository();
  await repository.run(TOOL);
  expect(await repository.run(TOOL)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(repository.npmCalls()).toHaveLength(1);
});

test('another lock file installs again', async () => {
  repository = makeRepository();
  await repository.run(TOOL);
  repository.write('package-lock.json', '{ "packages": { "": { "version": "2.0.0" } } }');
  await repository.run(TOOL);
  expect(repository.npmCalls()).toHaveLength(2);
});

const lock = (version) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { optional: true } } });

test.each([
  ['holds what the lock file asks for is kept', '1.0.0', 0],
  ['holds another version is replaced', '1.0.1', 1],
])('a node_modules made by hand that %s', async (_name, version, calls) => {
  repository = makeRepository({ 'package-lock.json': lock('1.0.0'), 'node_modules/.package-lock.json': lock(version) });
  expect((await repository.run(TOOL)).code).toBe(0);
  expect(repository.npmCalls()).toHaveLength(calls);
});

test('two at once install once', async () => {
  repository = makeRepository();
  const results = await Promise.all([runSlowly(), runSlowly(), runSlowly()]);
  expect(results.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(repository.npmCalls()).toHaveLength(1);
});

test.each([
  ['whose process is gone', `2147483646 ${hostname()} 1`, new Date()],
  ['whose heart stopped beating on another machine', '1 elsewhere 1', new Date(Date.now() - 60_000)],
])('a lock %s is taken over, by one', async (_name, token, beat) => {
  repository = makeRepository({ [LOCK]: token });
  utimesSync(repository.path(LOCK), beat, beat);
  const results = await Promise.all([runSlowly(), runSlowly()]);
  expect(results.map(({ code }) => code)).toEqual([0, 0]);
  expect(repository.npmCalls()).toHaveLength(1);
  expect(repository.has(LOCK)).toBe(false);
});

test('without a network it says so, exits with 70 and tries again the next time', async () => {
  repository = makeRepository();
  const { code, stdout, stderr } = await repository.run(TOOL, {
    env: { NPM_FAILS: '1', NPM_SAYS: 'npm error code ENOTFOUND\nnpm error request failed' },
  });
  expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
  expect(stderr).toMatch(/registry could not be reached.*run the same command again/s);
  expect((await repository.run(TOOL)).code).toBe(0);
  expect(repository.npmCalls()).toHaveLength(2);
});

test('when npm fails for another reason, its words stand and the exit code is 70', async () => {
  repository = makeRepository();
  const { code, stderr } = await repository.run(TOOL, { env: { NPM_FAILS: '1', NPM_SAYS: 'npm error code EUSAGE' } });
  expect(code).toBe(70);
  expect(stderr).toMatch(/EUSAGE.*npm ci failed \(exit 1\)/s);
  expect(stderr).not.toMatch(/registry/);
});

test('works where there is no npm path in the environment, and says when there is no npm at all', async () => {
  repository = makeRepository();
  const { code, stderr } = await repository.run(TOOL, { env: { npm_execpath: '', PATH: repository.root } });
  expect(code).toBe(70);
  expect(stderr).toMatch(/npm could not be started/);
});

test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('Node %s will do', (version) => {
  expect(() => refuseOldNode(version)).not.toThrow();
});

test.each(['18.20.4', '20.18.3', '8.0.0'])('Node %s is refused with what to do', (version) => {
  expect(() => refuseOldNode(version)).toThrow(`needs Node 20.19 or later and this is ${version}. Install a newer one`);
});
