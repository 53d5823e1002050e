import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, linesThatFit } from './fit-text.ts';

const read = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

test.each([
  ['short', 8, 'short'],
  ['exactly7', 8, 'exactly'],
  ['ééé', 6, 'éé'],
  ['a日本', 5, 'a日'],
  ['🏃🏃', 8, '🏃'],
  ['a\0b', 8, 'ab'],
  ['a\ud800b', 8, 'a\ufffdb'],
  ['', 4, ''],
])('%j in %i bytes is %j', (text, size, kept) => {
  const bytes = fitText(text, size);
  expect(bytes).toHaveLength(size);
  expect(read(bytes).replace(/\0+$/, '')).toBe(kept);
});

test('any text is cut between characters and ends in a zero', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.integer({ min: 1, max: 64 }), (text, size) => {
      const bytes = fitText(text, size);
      expect(bytes).toHaveLength(size);
      expect(bytes.at(-1)).toBe(0);
      const kept = read(bytes).replace(/\0+$/, '');
      const whole = read(new TextEncoder().encode(text.replaceAll('\0', '')));
      expect(whole.startsWith(kept)).toBe(true);
      const next = [...whole.slice(kept.length)][0];
      // Only what has no room is left out.
      if (next !== undefined) expect(new TextEncoder().encode(kept + next).length).toBeGreaterThan(size - 1);
    }),
    { numRuns: 1000 },
  );
});

test('a note keeps whole lines as long as there is room, and its first line in any case', () => {
  expect(linesThatFit(['one', 'two', 'three'], 8)).toBe('one\ntwo');
  expect(linesThatFit(['one', 'two', 'three'], 7)).toBe('one');
  expect(linesThatFit(['much too long', 'x'], 4)).toBe('much too long');
  expect(linesThatFit([], 4)).toBe('');
});
