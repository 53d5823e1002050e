import { expect, test } from 'vitest';
import { loadLibrary } from './node.ts';
import { openLibrary, storeLibrary } from './stored-library.ts';

test('a library that was stored and opened is the same', () => {
  const library = loadLibrary();
  expect(openLibrary(JSON.parse(JSON.stringify(storeLibrary(library))))).toStrictEqual(library);
});
