import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installByHand, makeRepository } from './fixture-repository.mjs';

const MAIN = [
  'const words: readonly string[] = process.argv.slice(2);',
  "if (words[0] === 'fail') process.exitCode = 2;",
  "else if (words[0] === 'break') throw new Error('a broken promise');",
  'else console.log(JSON.stringify({ words, cwd: process.cwd() }));',
].join('\n');

let repository;
beforeAll(() => {
  repository = makeRepository({ 'apps/cli/package.json': '{ "type": "module" }', 'apps/cli/src/main.ts': MAIN });
  installByHand(repository);
});
afterAll(() => repository.remove());

const start = (...words) => repository.run(['tools/start.mjs', ...words]);

test('builds and prints the document and nothing else', async () => {
  const { code, stdout } = await start('plan', 'a.yaml', '--format', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ words: ['plan', 'a.yaml', '--format', 'json'], cwd: repository.root });
});

test('without words it plans the season of the example', async () => {
  const { stdout } = await start();
  const [athlete, runs] = ['examples/sam-marathon.yaml', 'examples/sam-running.ics'].map(repository.path);
  expect(JSON.parse(stdout).words).toEqual(['plan', athlete, '--runs', runs, '--as-of', '2026-11-23']);
});

test('passes the exit code of the command on', async () => {
  expect(await start('fail')).toMatchObject({ code: 2, stdout: '' });
});

test('a command that breaks exits with 70', async () => {
  const { code, stderr } = await start('break');
  expect(code).toBe(70);
  expect(stderr).toMatch('a broken promise');
});

test('under npm, paths are meant from where the person stands, and npm says nothing', async () => {
  const folder = repository.path('training/plans');
  mkdirSync(folder, { recursive: true });
  const { code, stdout } = await repository.runNpm(['start', '--silent', '--', 'plan', 'a.yaml'], { cwd: folder });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ words: ['plan', 'a.yaml'], cwd: folder });
});

test('the place where another script of npm was called from means nothing', async () => {
  const { stdout } = await repository.run(['tools/start.mjs', 'plan'], {
    env: { INIT_CWD: repository.path('tools'), npm_lifecycle_event: 'test' },
  });
  expect(JSON.parse(stdout).cwd).toBe(repository.root);
});
