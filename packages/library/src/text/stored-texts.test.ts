import { expect, test } from 'vitest';
import { loadTexts } from '../node.ts';
import { openTexts, storeTexts } from './stored-texts.ts';

test('texts that were stored and opened are the same', () => {
  const texts = loadTexts();
  expect(openTexts(JSON.parse(JSON.stringify(storeTexts(texts))))).toStrictEqual(texts);
});
