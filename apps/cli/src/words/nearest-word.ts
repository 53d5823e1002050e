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

/** Changes, additions and omissions of single letters between two words (Levenshtein), row by row. */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
