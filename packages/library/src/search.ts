import type { Exercise, Library } from '@stridelift/engine';
import type { NamesByExercise } from './aliases/names-by-exercise.ts';
import { editDistance, forgivenSlips } from './edit-distance.ts';
import { plainKey, plainWords } from './label.ts';

interface Label {
  readonly key: string;
  readonly words: readonly string[];
  /** 0 for an id or name, 1 for an alias: what a thing is called before what it is also called. */
  readonly also: 0 | 1;
}

interface Entry {
  readonly exercise: Exercise;
  readonly labels: readonly Label[];
  readonly patternWords: readonly string[];
  /** Words of all its names and of its movement pattern. */
  readonly anyWords: ReadonlySet<string>;
}

interface Query {
  readonly key: string;
  readonly words: readonly string[];
}

/** How well an entry answers, compared from the left, less is better; absent when it does not answer. */
type Rank = readonly number[];
type Rule = (query: Query, entry: Entry) => Rank | undefined;

const DEFAULT_LIMIT = 10;
/** Words that people write around a name; kept only when there is nothing else. */
const FILLERS: ReadonlySet<string> = new Set('a an and exercise for in of on or the to with'.split(' '));

const NO_NAMES: NamesByExercise = {};
const indexes = new WeakMap<Library, WeakMap<NamesByExercise, readonly Entry[]>>();

export interface SearchOptions {
  readonly limit?: number;
  /** What else exercises are called, beside what their records say. */
  readonly alsoCalled?: NamesByExercise;
}

/**
 * Exercises that a person may mean. First the one with exactly this id, name or alias; then those with all the words in one name,
 * whole, then begun; then those of the movement pattern; then those with the words spread over their names. Only when nothing
 * matches as written are small slips forgiven. Ties go to members of the pattern, then to the shorter name, the easier exercise
 * and the id (the library's own order), so the order never changes.
 *
 *     searchExercises(library, 'RDLs')[0]?.id; // 'romanian-deadlift-barbell'
 */
export function searchExercises(
  library: Library,
  text: string,
  { limit = DEFAULT_LIMIT, alsoCalled = NO_NAMES }: SearchOptions = {},
): readonly Exercise[] {
  const words = plainWords(text).filter((word) => !FILLERS.has(word));
  const query = { key: plainKey(text), words: words.length > 0 ? words : plainWords(text) };
  if (query.key === '') return [];
  const entries = indexOf(library, alsoCalled);
  const asWritten = ranked(query, entries, matchAsWritten);
  const hits = asWritten.length > 0 ? asWritten : ranked(query, entries, matchForgiving);
  return hits.slice(0, limit);
}

/** The exercises of which this is a name, hyphens, capitals and plural aside: more than one where the name has several readings. */
export function exercisesCalled(
  library: Library,
  name: string,
  alsoCalled: NamesByExercise = NO_NAMES,
): readonly Exercise[] {
  const key = plainKey(name);
  return indexOf(library, alsoCalled)
    .filter((entry) => entry.labels.some((label) => label.key === key))
    .map(({ exercise }) => exercise);
}

function ranked(query: Query, entries: readonly Entry[], rule: Rule): readonly Exercise[] {
  return entries
    .flatMap((entry) => {
      const rank = rule(query, entry);
      return rank ? [{ rank: [...rank, entry.exercise.level], exercise: entry.exercise }] : [];
    })
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map((hit) => hit.exercise);
}

function matchAsWritten(query: Query, entry: Entry): Rank | undefined {
  const ofPattern = query.words.every((word) => entry.patternWords.includes(word));
  const stranger = ofPattern ? 0 : 1;
  const ranks = entry.labels.flatMap((label) => {
    const beside = 2 * (label.words.length - query.words.length) + label.also;
    if (label.key === query.key) return [[0, 0, 0]];
    if (query.words.every((word) => label.words.includes(word))) return [[1, stranger, beside]];
    const begun = query.words.every((word) => label.words.some((whole) => whole.startsWith(word)));
    return begun ? [[2, stranger, beside]] : [];
  });
  if (ranks.length > 0) return best(ranks);
  if (ofPattern) return [3, 0, 0];
  return query.words.every((word) => entry.anyWords.has(word)) ? [4, 0, 0] : undefined;
}

function matchForgiving(query: Query, entry: Entry): Rank | undefined {
  return best(
    entry.labels.flatMap((label) => {
      const count = slips(query.key, label.key) ?? slipsInWords(query.words, label.words);
      return count === undefined ? [] : [[count, label.words.length]];
    }),
  );
}

/** Slips of every word to its nearest word of a label, added up; absent when one of them has none near. */
function slipsInWords(words: readonly string[], others: readonly string[]): number | undefined {
  let sum = 0;
  for (const word of words) {
    const counts = others.map((other) => slips(word, other)).filter((count) => count !== undefined);
    if (counts.length === 0) return undefined;
    sum += Math.min(...counts);
  }
  return sum;
}

function slips(word: string, other: string): number | undefined {
  const limit = forgivenSlips(word.length);
  const distance = editDistance(word, other, limit);
  return distance <= limit ? distance : undefined;
}

function best(ranks: readonly Rank[]): Rank | undefined {
  return ranks.reduce<Rank | undefined>(
    (least, rank) => (least && compareRanks(least, rank) <= 0 ? least : rank),
    undefined,
  );
}

function compareRanks(a: Rank, b: Rank): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function indexOf(library: Library, alsoCalled: NamesByExercise): readonly Entry[] {
  const known = indexes.get(library)?.get(alsoCalled);
  if (known) return known;
  const entries = library.exercises.map((exercise) => {
    const labels = [
      ...labelled([exercise.id, exercise.name], 0),
      ...labelled([...exercise.aliases, ...(alsoCalled[exercise.id] ?? [])], 1),
    ];
    const patternWords = plainWords(exercise.pattern);
    const anyWords = new Set([...labels.flatMap((label) => label.words), ...patternWords]);
    return { exercise, labels, patternWords, anyWords };
  });
  const ofLibrary = indexes.get(library) ?? new WeakMap();
  indexes.set(library, ofLibrary.set(alsoCalled, entries));
  return entries;
}

function labelled(names: readonly string[], also: Label['also']): readonly Label[] {
  return names.map((name) => ({ key: plainKey(name), words: plainWords(name), also }));
}
