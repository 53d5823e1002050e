import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fillMarked } from '../docs/fill-marked.ts';
import { PAGES } from '../docs/pages.ts';
import { ROOT } from '../docs/root.ts';
import { OTHER_FINDINGS } from '../docs/rules-page.ts';

const MARKDOWN_LINK = /\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g;

const handWritten = ['README.md', 'CONTRIBUTING.md', 'packages/engine/README.md', 'packages/testkit/README.md'];
const pages = [
  ...handWritten,
  ...readdirSync(join(ROOT, 'docs'), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test.each(PAGES)('$path is what the code gives now', async ({ path, write }) => {
  // Not toBe: nobody reads the difference of two long pages here.
  expect((await write()) === read(path), 'run npm run docs').toBe(true);
});

test('a part between marks is replaced, and what stands around it is kept', () => {
  const page = 'before\n<!-- generated: a -->\n\nold\n\n<!-- end of a -->\nafter\n';
  expect(fillMarked(page, new Map([['a', 'new']]))).toBe(page.replace('old', 'new'));
});

test.each([
  ['a mark without a part', new Map<string, string>(), 'no generated part is called a'],
  ['a part without a mark', new Map(Object.entries({ a: '', b: '' })), 'the page has no mark for: b'],
])('%s is refused', (_, parts, message) => {
  expect(() => fillMarked('<!-- generated: a -->\n<!-- end of a -->\n', parts)).toThrow(message);
});

/** Where a link may point inside a page: its headings, named as hosts of Markdown name them. */
function anchorsOf(page: string): ReadonlySet<string> {
  const outsideBlocks = page.replace(/^```[\s\S]*?^```/gm, '');
  const headings = [...outsideBlocks.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((text) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

test.each(pages)('every link of %s leads to a file, and every anchor to a heading', (path) => {
  const dead = [...read(path).matchAll(MARKDOWN_LINK)].filter(([, target, anchor]) => {
    const file = target ? join(dirname(path), target) : path;
    return !existsSync(join(ROOT, file)) || (anchor && !anchorsOf(read(file)).has(anchor));
  });
  expect(dead.map(([link]) => link)).toEqual([]);
});

test('the index names every page of docs in a line', () => {
  const index = read('docs/index.md');
  const missing = pages
    .filter((path) => path.startsWith('docs/') && path !== 'docs/index.md')
    .filter((path) => !index.includes(`(${path.slice('docs/'.length)})`));
  expect(missing).toEqual([]);
});

test('every code path that the pages name in backquotes exists', () => {
  const named = pages.flatMap((path) =>
    [...read(path).matchAll(/`((?:packages|apps|tools|examples|docs)\/[\w./-]+)`/g)].map(([, name]) => ({
      path,
      name,
    })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !existsSync(join(ROOT, name as string)))).toEqual([]);
});

test.each(OTHER_FINDINGS)('the finding %s, which no rule makes, is made somewhere in the engine', (id) => {
  const src = join(ROOT, 'packages/engine/src');
  const files = readdirSync(src, { encoding: 'utf8', recursive: true }).filter((name) => /(?<!\.test)\.ts$/.test(name));
  expect(files.some((name) => readFileSync(join(src, name), 'utf8').includes(`'${id}'`))).toBe(true);
});
