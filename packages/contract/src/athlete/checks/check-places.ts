import { WEEKDAYS } from '@stridelift/engine';
import { makeProblem } from '../../problems/make-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { fieldOf, isFields } from '../../problems/read-value.ts';
import { orList } from '../../problems/wording.ts';
import { nearestWords } from '../../words/nearest-words.ts';
import { type Check, type Entry, listEntries } from './check.ts';

function unknownPlace({ path, value }: Entry, names: readonly string[]): readonly Problem[] {
  if (typeof value !== 'string' || names.includes(value)) return [];
  const described = names.length === 0 ? 'none is described' : `expected ${orList(names)}`;
  const near = nearestWords(value, names)[0];
  return [
    makeProblem(path, value, {
      code: 'unknown-place',
      expected: names.length === 0 ? 'a place that `places` describes' : orList(names),
      says: `${JSON.stringify(value)} is not among the places, ${described}`,
      suggestion: near ?? `${value}: { equipment: [] } under places`,
    }),
  ];
}

/** Every place that a day or a journey names is described, and a day names one when there are several. */
export const checkPlaces: Check = (file) => {
  const places = fieldOf(file, 'places');
  if (places !== undefined && !isFields(places)) return [];
  const names = Object.keys(places ?? {});
  const week = fieldOf(file, 'week');
  const problems: Problem[] = [];
  for (const weekday of WEEKDAYS) {
    const day = fieldOf(week, weekday);
    if (!isFields(day)) continue;
    const path = ['week', weekday, 'place'];
    const value = fieldOf(day, 'place');
    problems.push(...unknownPlace({ path, value }, names));
    if (value !== undefined || names.length < 2) continue;
    const says = `there are ${names.length} places, this day must say which`;
    problems.push(makeProblem(path, value, { code: 'place-not-said', expected: orList(names), says }));
  }
  for (const { path, value } of listEntries(file, 'travel')) {
    problems.push(...unknownPlace({ path: [...path, 'place'], value: fieldOf(value, 'place') }, names));
  }
  return problems;
};
