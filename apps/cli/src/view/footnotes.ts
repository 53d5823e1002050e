import type { Source } from '@stridelift/engine';

export interface Footnote {
  readonly number: number;
  readonly id: string;
  /** Absent where the source is not in the library at hand. */
  readonly source: Source | undefined;
}

/** Numbers sources in the order in which they are first cited. */
export interface Footnotes {
  /** The numbers of these sources; citing them makes them stand in the list. */
  readonly cite: (ids: readonly string[]) => readonly number[];
  readonly list: () => readonly Footnote[];
}

export type Sources = ReadonlyMap<string, Source>;

export function startFootnotes(sources: Sources = new Map()): Footnotes {
  const numbers = new Map<string, number>();
  return {
    cite: (ids) => {
      for (const id of ids) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return ids.map((id) => numbers.get(id) as number).sort((a, b) => a - b);
    },
    list: () => [...numbers].map(([id, number]) => ({ number, id, source: sources.get(id) })),
  };
}

/** ` [1, 3]` behind a sentence; nothing where it cites nothing. */
export function citeText(footnotes: Footnotes, ids: readonly string[]): string {
  const numbers = footnotes.cite([...new Set(ids)]);
  return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
}

/** Our own defaults are the product's word, not a study; the rest is cited as people cite. */
export function footnoteText({ id, source }: Footnote): string {
  return source === undefined ? id : source.citation;
}
