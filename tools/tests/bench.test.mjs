import { cpSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inRoot } from '../parts/root.mjs';
import { installByHand, makeRepository } from './fixture-repository.mjs';

const FAST = [
  "import { measure, printTable } from '../tools/bench-kit.ts';",
  "const timing = measure('count', (): number => 1 + 1, { warmups: 1, runs: 3 });",
  "printTable('Counting', [timing], timing);",
].join('\n');

let repository;
beforeAll(() => {
  repository = makeRepository({
    'apps/cli/src/main.ts': 'export const nothing = 0;',
    'bench/fast.bench.ts': FAST,
    'packages/core/bench/broken.bench.ts': "throw new Error('not as fast as it should be');",
  });
  cpSync(inRoot('tools', 'bench-kit.ts'), repository.path('tools/bench-kit.ts'));
  installByHand(repository);
});
afterAll(() => repository.remove());

test('names the machine and prints the table of each bench', async () => {
  const { code, stdout } = await repository.run(['tools/bench.mjs', '--only', 'fast']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /cores, \d+ GiB, .*Node v\d+.*== fast \(bench.fast\.bench\.ts\).*Counting\n.*median ms.*\ncount .* 1\.00\n/s,
  );
  expect(stdout).not.toMatch('broken');
});

test('a bench that throws is named at the end and fails the run, the others run all the same', async () => {
  const { code, stdout, stderr } = await repository.run(['tools/bench.mjs']);
  expect(code).toBe(1);
  expect(stderr).toMatch('not as fast as it should be');
  expect(stdout).toMatch(/count .*failed: broken\n$/s);
});

test('a name that no bench has is answered with the names there are', async () => {
  const { code, stderr } = await repository.run(['tools/bench.mjs', '--only', 'slow']);
  expect(code).toBe(70);
  expect(stderr).toMatch('no bench is called slow: there are fast, broken.');
});
