import type { Library } from '@stridelift/engine';
import { type SearchOptions, searchExercises } from '../search.ts';
import type { AliasTable } from './app-aliases.ts';
import { findAlias } from './find-alias.ts';

/** What a name of another system means here. */
export interface NameMeaning {
  /** The id of ours, where the name means that exercise and no other. */
  readonly exercise?: string;
  /** The name is used for each of these. */
  readonly readings?: readonly string[];
  /** Ids of ours that it may mean, likeliest first; none where the library holds nothing of the kind. */
  readonly nearest: readonly string[];
}

const NEAREST = 3;

/** What a name of a system means: by the table of that system, and where it is certain of nothing, by search. */
export function meaningOfName(
  library: Library,
  table: AliasTable,
  name: string,
  options: Pick<SearchOptions, 'alsoCalled'> = {},
): NameMeaning {
  const alias = findAlias(table, name);
  switch (alias?.match) {
    case 'exact':
      return { exercise: alias.exercise, nearest: [] };
    case 'ambiguous':
      return { readings: alias.readings, nearest: [] };
    case 'none':
      return { nearest: [] };
    case 'near':
    case undefined: {
      const found = searchShortening(library, name, options);
      const near = alias === undefined ? [] : [alias.exercise];
      return { nearest: [...new Set([...near, ...found])].slice(0, NEAREST) };
    }
  }
}

/** What a name says beyond the movement stands in brackets and in front: `Paused Front Squat (Smith Machine)`. */
function searchShortening(
  library: Library,
  name: string,
  options: Pick<SearchOptions, 'alsoCalled'>,
): readonly string[] {
  const words = name
    .replaceAll(/[([][^)\]]*[)\]]/g, ' ')
    .split(/[\s/_-]+/)
    .filter((word) => word !== '')
    .slice(-MOST_WORDS);
  const texts = [name, ...words.map((_, from) => words.slice(from).join(' '))];
  const found = new Set<string>();
  for (const text of texts) {
    if (found.size >= NEAREST) break;
    for (const { id } of searchExercises(library, text, { ...options, limit: NEAREST })) found.add(id);
  }
  return [...found];
}

const MOST_WORDS = 6;
