import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS, LIFTING_LEVELS, RUN_KINDS } from '@stridelift/engine';
import { expect, test } from 'vitest';
import { readingGrade } from '../../packages/library/tests/support/readability.ts';
import { ROOT } from '../docs/root.ts';
import { runCommand } from '../docs/run-command.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const names = readdirSync(join(ROOT, 'docs/guide'));
const guide = names.map((name) => read(`docs/guide/${name}`)).join('\n');

/** Commands that a sentence names in passing; those in blocks are run when the page is worked through. */
const named = [...guide.matchAll(/`(?:npm start -- )?((?:learn|exercises?|schema|rules|claims)(?: [\w -]+)?)`/g)].map(
  ([, command]) => command as string,
);

test('sentences of the guide name commands in passing', () => {
  expect(named.length).toBeGreaterThan(5);
});

test.each([...new Set(named)])('the command "%s", named in passing, answers', async (command) => {
  expect(await runCommand(command.split(' '))).not.toBe('');
});

test.each(['jo-first-5k', 'sam-marathon', 'kim-trail-ultra'])(
  'every line of %s.yaml is quoted in the guide',
  (name) => {
    const lines = read(`examples/${name}.yaml`).split('\n');
    const said = lines.filter((line) => line !== '' && !line.startsWith('#'));
    expect(said.filter((line) => !guide.includes(`\n${line}\n`))).toEqual([]);
  },
);

test.each([...LIFTING_LEVELS, ...EVENTS, ...RUN_KINDS])('the guide tells the word %s', (word) => {
  expect(guide).toContain(`\`${word}\``);
});

test.each(['plan', 'audit', 'why', 'import', 'exercises', 'exercise', 'learn'])(
  'the guide shows %s at work',
  (command) => {
    expect(guide).toMatch(new RegExp(`^npm start -- ${command} `, 'm'));
  },
);

/** As for the texts of the library. */
const HIGHEST_GRADE = 7;

/** The running text of a page, paragraph by paragraph: no blocks, marks, tables or headings. */
function proseOf(page: string): readonly string[] {
  return page
    .replace(/```[\s\S]*?```|<!--.*?-->|^[|#].*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`"]/g, '')
    .split(/\n\n+|^- /m)
    .filter((paragraph) => paragraph.trim() !== '');
}

test.each(names)('%s reads as easily as the texts of the library', (name) => {
  expect(readingGrade(proseOf(read(`docs/guide/${name}`)))).toBeLessThanOrEqual(HIGHEST_GRADE);
});
