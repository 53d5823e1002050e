import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Sentences of running text; what has a single word is a label. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?:])\s+/)
    .filter((sentence) => sentence.includes(' '));
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** School grade of Flesch and Kincaid: seven is what a twelve-year-old reads with ease. */
export function readingGrade(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  return fleschKincaid({
    sentence: Math.max(1, texts.flatMap(sentencesOf).length),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** Runs of four words, to see how much two texts share. */
export function runsOfFour(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  return new Set(words.slice(0, -3).map((_, index) => words.slice(index, index + 4).join(' ')));
}
