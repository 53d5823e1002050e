import { expect, test } from 'vitest';
import { cut, padEnd, padStart, textWidth } from '../../src/render/text/text-width.ts';
import { wrap } from '../../src/render/text/wrap.ts';

test.each([
  ['plain', 5],
  ['3 × 6 – ■ █', 11],
  ['é', 1],
  ['e\u0301', 1],
  ['Łódź', 4],
  ['走る', 4],
  ['한국', 4],
  ['👟', 2],
  ['🏃‍♀️', 2],
  ['🇩🇪', 2],
  ['❤️', 2],
  ['\u001b[1mbold\u001b[22m', 4],
])('%j takes %d columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('padding counts columns, not characters', () => {
  expect(padEnd('走る', 6)).toBe('走る  ');
  expect(padStart('👟', 4)).toBe('  👟');
});

test('what is too wide is cut between characters and says so', () => {
  expect(cut('Harbour 10', 8)).toBe('Harbour…');
  expect(cut('走る走る', 6)).toBe('走る…');
  expect(cut('short', 5)).toBe('short');
});

test('lines break between words, and inside a word only where it fits nowhere', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(wrap('one two', 5, { first: '- ', rest: '  ' })).toEqual(['- one', '  two']);
  expect(wrap('', 10)).toEqual([]);
});
