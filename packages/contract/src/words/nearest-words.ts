import { type Spelling, spellingOf, spellingRank } from './spelling.ts';

/** Beyond this nobody has mistyped a word. */
const LONGEST_WORD = 60;

/** Lists of words are long-lived and asked often, so that each is prepared once. */
const prepared = new WeakMap<readonly string[], readonly Spelling[]>();

function spellingsOf(words: readonly string[]): readonly Spelling[] {
  const known = prepared.get(words) ?? words.map(spellingOf);
  prepared.set(words, known);
  return known;
}

/**
 * The words that may have been meant, nearest first, at most `count`; none when nothing is near. A different figure is
 * a different word: `15k` is not a slip for `5k`.
 */
export function nearestWords(
  found: string,
  words: readonly string[],
  options: { readonly count?: number; readonly synonyms?: Readonly<Record<string, string>> | undefined } = {},
): readonly string[] {
  if (found.length > LONGEST_WORD) return [];
  const spelling = spellingOf(found);
  const { synonyms = {}, count = 1 } = options;
  if (Object.hasOwn(synonyms, spelling.plain)) return [synonyms[spelling.plain] as string];
  if (spelling.plain === '') return [];
  const ranked: { readonly word: string; readonly rank: number }[] = [];
  for (const known of spellingsOf(words)) {
    const rank = spellingRank(spelling, known);
    if (rank === 0) return [known.word];
    if (rank !== undefined) ranked.push({ word: known.word, rank });
  }
  ranked.sort((a, b) => a.rank - b.rank || a.word.length - b.word.length || (a.word < b.word ? -1 : 1));
  const best = ranked[0]?.rank ?? 0;
  return ranked
    .filter(({ rank }) => rank <= best + 1)
    .slice(0, count)
    .map(({ word }) => word);
}
