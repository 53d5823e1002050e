import type { GlossaryWord } from './glossary.ts';
import type { Refined } from './problem.ts';
import { listOf, type Read, recordOf, refineWith, text } from './readers.ts';

const readWord: Read<GlossaryWord> = recordOf(['word', 'also', 'meaning'], ({ take }) => ({
  word: take('word', text(2, 40)),
  also: take('also', listOf(text(1, 40))),
  meaning: take('meaning', text(10, 300)),
}));

/** Turns untrusted data into the words of the glossary; every problem is returned, with the path inside the list. */
export function refineGlossary(input: unknown): Refined<readonly GlossaryWord[]> {
  return refineWith(listOf(readWord, 1), input);
}
