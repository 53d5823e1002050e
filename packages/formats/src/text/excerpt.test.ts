import { expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

it.each([
  ['two\nlines\u0000', 'two lines'],
  [`${'a'.repeat(39)}\u{1f3c3}`, 'a'.repeat(39)],
  ['  x  ', 'x'],
])('%j is shown as %j', (text, shown) => {
  expect(excerpt(text)).toBe(shown);
});
