/**
 * How many single slips lead from one word to another: a letter added, left out, replaced, or two neighbours swapped
 * (optimal string alignment). Returns `limit + 1` as soon as more than `limit` are certain.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current: number[] = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let slips = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) slips = Math.min(slips, beforeLast[column - 2]! + 1);
      current.push(slips);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[to.length]!, limit + 1);
}

/** Slips that a word of this length is forgiven: short words have close neighbours that mean something else. */
export function forgivenSlips(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** The word that is fewest slips away, first in the given order where several are; none when all are too far. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let limit = Math.max(1, forgivenSlips(word.length));
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, limit);
    const unlike = distance >= word.length;
    if (unlike || distance > limit || (distance === limit && nearest !== undefined)) continue;
    nearest = candidate;
    limit = distance;
  }
  return nearest;
}
