import { distance } from 'fastest-levenshtein';

/** A word prepared for comparing. */
export interface Spelling {
  readonly word: string;
  /** Lower-case letters and figures only. */
  readonly plain: string;
  readonly figures: string;
  /** The parts of a joined name, without a plural s; short ones say nothing. */
  readonly pieces: readonly string[];
}

/** Lower-case letters and figures only, so that `Body_Mass kg` meets `bodyMassKg`. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

export function spellingOf(word: string): Spelling {
  const plain = plainWord(word);
  const pieces = word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((piece) => piece.length > 2)
    .map((piece) => piece.replace(/s$/, ''));
  return { word, plain, figures: plain.replace(/\D/g, ''), pieces };
}

/** Two neighbouring letters swapped: one slip, though two changes. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let index = 0;
  while (a[index] === b[index]) index += 1;
  return a.slice(0, index) + a[index + 1] + a[index] + a.slice(index + 2) === b;
}

/** Slips of the fingers between two spellings; undefined when there are too many to be slips. */
function slips(found: Spelling, known: Spelling): number | undefined {
  if (found.figures !== known.figures) return undefined;
  const letters = Math.max(found.plain.length, known.plain.length);
  const most = Math.min(Math.max(1, Math.floor(letters / 3)), letters - 2);
  if (Math.abs(found.plain.length - known.plain.length) > most) return undefined;
  if (isSwap(found.plain, known.plain)) return 1;
  const apart = distance(found.plain, known.plain);
  return apart <= most ? apart : undefined;
}

/** More for every piece of the longer name that is unsaid in the shorter; undefined unless one holds all of the other. */
function unsaid(found: Spelling, known: Spelling): number | undefined {
  const [a, b] = [found.pieces, known.pieces];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length === 0 || !shorter.every((piece) => longer.includes(piece))) return undefined;
  return 2 + longer.length - shorter.length;
}

/** For a word of which the other is the beginning, as people shorten words. */
function cutShort(found: Spelling, known: Spelling): number | undefined {
  const [a, b] = [found.plain, known.plain];
  const isBeginning = Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a));
  return isBeginning ? 1 + Math.max(1, known.pieces.length) : undefined;
}

/** How far a known word is from what was found: 0 for the same letters; undefined when it was hardly meant. */
export function spellingRank(found: Spelling, known: Spelling): number | undefined {
  if (found.plain === known.plain) return 0;
  const ranks = [slips(found, known), unsaid(found, known), cutShort(found, known)].filter(
    (rank) => rank !== undefined,
  );
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}
