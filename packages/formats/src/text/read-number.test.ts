import { expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

it.each([
  ['8126.44', 8126.44],
  ['8,06', 8.06],
  ['0,125', 0.125],
  ['1,020', 1020],
  ['1,020,304', 1_020_304],
  ['1,020.5', 1020.5],
  ['1.020,5', 1020.5],
  ['1 020,5', 1020.5],
  ['1\u202f020', 1020],
  ['1’020.5', 1020.5],
  ['2738.0', 2738],
  ['-3,5', -3.5],
  ['9.0E+3', 9000],
  ['12.', 12],
  [' 12 ', 12],
])('%s is %d', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

it('where the file shows its mark, three digits are decimals', () => {
  expect([
    readNumber('1,020', ','),
    readNumber('1.020', ','),
    readNumber('1,020', '.'),
    readNumber('1.020', '.'),
  ]).toEqual([1.02, 1020, 1020, 1.02]);
});

it.each(['', '--', 'NaN', 'Infinity', '1e999', '5:35', '1,2,3', 'km 5', '5 km', '0x10', '1.2.3'])(
  '%s is no number',
  (text) => {
    expect(readNumber(text)).toBeUndefined();
  },
);
