import { plainKey } from './label.ts';

/** A word that a beginner meets in a plan or a text. */
export interface GlossaryWord {
  readonly word: string;
  readonly also: readonly string[];
  readonly meaning: string;
}

/** The word that is meant, by any of its names. */
export function findWord(glossary: readonly GlossaryWord[], asked: string): GlossaryWord | undefined {
  const key = plainKey(asked);
  return glossary.find(({ word, also }) => [word, ...also].some((name) => plainKey(name) === key));
}
