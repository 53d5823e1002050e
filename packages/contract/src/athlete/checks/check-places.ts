import { WEEKDAYS } from '@stridelift/engine';
import { makeProblem } from '../../problems/make-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { fieldOf, isFields } from '../../problems/read-value.ts';
import { foundText, orList } from '../../problems/wording.ts';
import { nearestWords } from '../../words/nearest-words.ts';
import { PLACE_NAME } from '../place-schema.ts';
import { type Check, type Entry, listEntries } from './check.ts';

/** A described place is known even while its name is wrong, but only right names are offered. */
function unknownPlace({ path, value }: Entry, described: readonly string[]): readonly Problem[] {
  if (typeof value !== 'string' || described.includes(value)) return [];
  const names = described.filter((name) => PLACE_NAME.test(name));
  const expected = names.length === 0 ? 'a place that `places` describes' : orList(names);
  const near = nearestWords(value, names)[0];
  return [
    makeProblem(path, value, {
      code: 'unknown-place',
      expected,
      says: `${foundText(value)} is not among the places, ${names.length === 0 ? 'none is described' : `expected ${expected}`}`,
      suggestion: near ?? (PLACE_NAME.test(value) ? `${value}: { equipment: [] } under places` : undefined),
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
