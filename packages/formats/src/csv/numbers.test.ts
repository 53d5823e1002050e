import { expect, it } from 'vitest';
import { parseNumber, tellDecimalMark } from './numbers.ts';

it.each([
  ['57.5', '.', 57.5],
  ['57,5', ',', 57.5],
  ['1,020', '.', 1020],
  ['1.020', ',', 1020],
  ['1,020.5', '.', 1020.5],
  ['1.020,5', ',', 1020.5],
  ['1 020,5', ',', 1020.5],
  ["1'020.5", '.', 1020.5],
  ['-20', '.', -20],
  ['\u2212 20,5', ',', -20.5],
  ['57.5', ',', 57.5],
  ['5.', '.', 5],
  ['1e9', '.', undefined],
  ['Infinity', '.', undefined],
  ['ten', '.', undefined],
  ['', '.', undefined],
  ['9'.repeat(400), '.', undefined],
] as const)('%j with %s is %s', (text, mark, expected) => {
  expect(parseNumber(text, mark)).toBe(expected);
});

it.each([
  [['1,200', '57.5'], '.'],
  [['1,200', '57,5'], ','],
  [['1.200', '0,25'], ','],
  [['1.200', '5'], '.'],
  [['1.234,5'], ','],
  [['1,234.5'], '.'],
] as const)('the decimal mark of %j is %s', (cells, mark) => {
  expect(tellDecimalMark(cells)).toBe(mark);
});
