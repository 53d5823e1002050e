import { makeProblem } from '../../problems/make-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { fieldOf } from '../../problems/read-value.ts';
import { foundText, orList } from '../../problems/wording.ts';
import { nearestWords } from '../../words/nearest-words.ts';
import { plainWord } from '../../words/spelling.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Check, type Entry, listEntries } from './check.ts';
import { repeats } from './repeats.ts';

const OFFERS = 3;

function aliasesOf(vocabulary: Vocabulary): Readonly<Record<string, string>> {
  return Object.fromEntries([...(vocabulary.exerciseAliases ?? [])].map(([alias, id]) => [plainWord(alias), id]));
}

/** Exercises exist, each is listed once, and none is both preferred and avoided. */
export const checkExercises: Check = (file, { vocabulary }) => {
  const [prefer, avoid] = [listEntries(file, 'prefer'), listEntries(file, 'avoid')];
  const lifted = listEntries(file, 'strength').map(({ path, value }) => ({
    path: [...path, 'exercise'],
    value: fieldOf(value, 'exercise'),
  }));
  const known = new Set(vocabulary.exercises);
  const synonyms = aliasesOf(vocabulary);
  const unknown = ({ path, value }: Entry): readonly Problem[] => {
    if (typeof value !== 'string' || known.has(value)) return [];
    const near = nearestWords(value, vocabulary.exercises, { count: OFFERS, synonyms });
    return [
      makeProblem(path, value, {
        code: 'unknown-exercise',
        expected: 'the id of an exercise',
        says: `no exercise has the id ${foundText(value)}`,
        suggestion: near.length === 0 ? undefined : orList(near),
      }),
    ];
  };
  const both = avoid.flatMap(({ path, value }) => {
    if (typeof value !== 'string' || !prefer.some((preferred) => preferred.value === value)) return [];
    const says = `${value} is preferred and avoided at once`;
    return [makeProblem(path, value, { code: 'contradiction', expected: 'an exercise in one of the two lists', says })];
  });
  return [...[...prefer, ...avoid, ...lifted].flatMap(unknown), ...repeats(prefer), ...repeats(avoid), ...both];
};
