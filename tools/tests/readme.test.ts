import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeIo } from '../../apps/cli/src/node-io.ts';
import { createProgram } from '../../apps/cli/src/program.ts';
import { ROOT } from '../docs/root.ts';
import { runCommand } from '../docs/run-command.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const readme = read('README.md');
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;
const { commands } = createProgram(nodeIo(), () => {});

/** Lines of the README that call the command: its word, and the options behind it. */
const calls = [...readme.matchAll(/(?:npm start (?:--silent )?-- |^stridelift )([a-z]+)(.*)$/gm)].map(
  ([, word, rest]) => ({
    word: word as string,
    options: (rest ?? '').split('#')[0]?.match(/--[a-z-]+/g) ?? [],
  }),
);

test('the README shows at least one call of every command', () => {
  const shown = new Set(calls.map(({ word }) => word));
  expect(commands.map((command) => command.name()).filter((name) => name !== 'help' && !shown.has(name))).toEqual([]);
});

test.each(calls)('the call of $word with $options in the README is one that exists', ({ word, options }) => {
  const command = commands.find((one) => one.name() === word);
  expect(command?.name()).toBe(word);
  const known = command?.options.map(({ long }) => long) ?? [];
  expect(options.filter((option) => !known.includes(option))).toEqual([]);
});

test('every npm script that README and CONTRIBUTING name exists', () => {
  const named = [...`${readme}${read('CONTRIBUTING.md')}`.matchAll(/npm run ([a-z]+)\b(?! -w)/g)].map(
    ([, name]) => name as string,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the athlete file of the README is planned as it stands', async () => {
  const [, yaml] = readme.match(/```yaml\n([\s\S]*?)```/) ?? [];
  const plan = await runCommand(
    ['plan', 'robin.yaml', '--as-of', '2026-11-23'],
    new Map([['robin.yaml', yaml as string]]),
  );
  expect(plan).toMatch(/^Robin: /);
});
