import type { EquipmentNeed } from '@stridelift/engine';

/** Where a text leaves the grammar; `at` counts characters from 1. */
export interface GrammarProblem {
  readonly at: number;
  readonly expected: string;
  readonly found: string;
}

export type EquipmentParse =
  | { readonly ok: true; readonly need: EquipmentNeed }
  | { readonly ok: false; readonly problems: readonly GrammarProblem[] };

interface PlacedWord {
  readonly word: string;
  readonly at: number;
}

const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const NONE_RULE = '"none" alone, or first before a load that may be added, as in none/dumbbell';

/**
 * Reads the equipment of an exercise: `/` any one of, `+` all of, `/` binds tighter, a leading `none/` makes its words optional.
 *
 *     need  = "none" | group { "+" group }
 *     group = [ "none/" ] word { "/" word }      "none/" in the first group only, each word once
 *
 * `smith/dumbbell+bench` needs a bench and one of the other two; `none/dumbbell` needs nothing. Every problem is returned.
 */
export function parseEquipment(text: string): EquipmentParse {
  const groups = splitGroups(text);
  const problems = groups.flatMap((group, index) =>
    group.flatMap((placed, place) =>
      wordProblem(placed, place === 0 && index === 0 && (group.length > 1 || groups.length === 1)),
    ),
  );
  problems.push(...repeatedWords(groups.flat()));
  if (problems.length > 0) return { ok: false, problems: problems.sort((a, b) => a.at - b.at) };
  const words = groups.map((group) => group.map((placed) => placed.word));
  const [first = []] = words;
  if (first[0] !== 'none') return { ok: true, need: { groups: words, optionalLoads: [] } };
  return { ok: true, need: { groups: words.slice(1), optionalLoads: first.slice(1) } };
}

/** Writes a need as the text that `parseEquipment` reads back to the same need. */
export function renderEquipment(need: EquipmentNeed): string {
  const optional = need.optionalLoads.length > 0 ? [['none', ...need.optionalLoads]] : [];
  const groups = [...optional, ...need.groups];
  return groups.length === 0 ? 'none' : groups.map((group) => group.join('/')).join('+');
}

function splitGroups(text: string): readonly (readonly PlacedWord[])[] {
  let at = 1;
  return text.split('+').map((group) =>
    group.split('/').map((word) => {
      const placed = { word, at };
      at += word.length + 1;
      return placed;
    }),
  );
}

function wordProblem({ word, at }: PlacedWord, noneAllowed: boolean): readonly GrammarProblem[] {
  if (word === 'none' && !noneAllowed) return [{ at, expected: NONE_RULE, found: '"none"' }];
  if (WORD.test(word)) return [];
  return [{ at, expected: 'an equipment word in kebab-case', found: word === '' ? 'nothing' : JSON.stringify(word) }];
}

function repeatedWords(words: readonly PlacedWord[]): readonly GrammarProblem[] {
  return words
    .filter(({ word }, index) => word !== '' && words.findIndex((other) => other.word === word) < index)
    .map(({ word, at }) => ({ at, expected: 'each word once', found: `"${word}" again` }));
}
