import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rejoinSplitCharacters } from './rejoin-split-characters.ts';

const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];
const FOLDS = ['\n ', '\n\t', '\r\n ', '\r\n\t'];

it('moves the rest of a folded character before the fold, and keeps every line', () => {
  const folded = new Uint8Array([...bytes('L'), 0xc3, ...bytes('\r\n '), 0xa4, ...bytes('ufer')]);
  expect(new TextDecoder('utf-8', { fatal: true }).decode(rejoinSplitCharacters(folded))).toBe('Lä\r\n ufer');
});

it('undoes any fold in any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.nat(),
      fc.constantFrom(...FOLDS),
      (text, at, fold) => {
        const plain = text.replace(/[\r\n\t ]/g, '');
        const written = bytes(plain);
        const cut = written.length === 0 ? 0 : at % written.length;
        const folded = new Uint8Array([...written.slice(0, cut), ...bytes(fold), ...written.slice(cut)]);
        const back = new TextDecoder('utf-8', { fatal: true }).decode(rejoinSplitCharacters(folded));
        expect(back.replace(fold, '')).toBe(plain);
      },
    ),
    { numRuns: 1000 },
  );
});
