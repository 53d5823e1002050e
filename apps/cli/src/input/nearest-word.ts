/** Letters apart, at most, for a word of this length to be taken for a slip of the fingers. */
const slipsIn = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** The word that was probably meant; undefined when none is near. */
export function nearestWord(found: string, words: readonly string[]): string | undefined {
  const plain = found.toLowerCase();
  const begun = words.filter((word) => plain.length > 2 && (word.startsWith(plain) || plain.startsWith(word)));
  if (begun[0] !== undefined) return begun[0];
  const ranked = words
    .map((word) => ({ word, apart: lettersApart(plain, word) }))
    .filter(({ word, apart }) => apart <= slipsIn(word))
    .sort((a, b) => a.apart - b.apart);
  return ranked[0]?.word;
}

/**
 * Changes, additions and omissions of single letters, and swaps of neighbours, between two words (optimal string
 * alignment), row by row.
 */
function lettersApart(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] as number) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] as number;
}
