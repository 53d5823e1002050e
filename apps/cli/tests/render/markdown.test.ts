import { SMALL_PLAN } from '@stridelift/testkit';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/render/markdown/escape.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { expectGolden } from '../support/golden.ts';

test('the plan as Markdown reads as it does in the golden file', () => {
  expectGolden('small-plan.md', renderMarkdown(SMALL_PLAN));
});

test('every row of a table has as many cells as its head', () => {
  const tables = renderMarkdown(SMALL_PLAN)
    .split('\n\n')
    .filter((block) => block.startsWith('|'));
  expect(tables.length).toBeGreaterThan(3);
  for (const table of tables) {
    const cells = table.split('\n').map((row) => row.replaceAll('\\|', '').split('|').length);
    expect(new Set(cells).size).toBe(1);
  }
});

test.each([
  ['a | b', 'a \\| b'],
  ['*not bold*', '\\*not bold\\*'],
  ['<b>x</b>', '\\<b\\>x\\</b\\>'],
  ['- not a list', '\\- not a list'],
  ['1. not a list', '\\1. not a list'],
  ['two\nlines', 'two lines'],
])('%j is written as %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
