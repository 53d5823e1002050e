import { makeProblem } from '../../problems/make-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { fieldOf, isFields } from '../../problems/read-value.ts';
import { type Check, type Entry, listEntries, textOf } from './check.ts';
import { repeats } from './repeats.ts';

function testResult({ path, value }: Entry): readonly Problem[] {
  if (!isFields(value)) return [];
  const [whole, left, right] = ['value', 'left', 'right'].map((name) => fieldOf(value, name));
  const sided = left !== undefined || right !== undefined;
  if (whole === undefined && !sided) {
    const says = 'has no result';
    return [makeProblem(path, value, { code: 'test-without-value', expected: 'left and right, or value', says })];
  }
  if (whole === undefined || !sided) return [];
  const says = 'one value and values for the sides are both given';
  return [
    makeProblem([...path, 'value'], whole, { code: 'contradiction', expected: 'left and right, or value', says }),
  ];
}

function injuredSides(injury: unknown): string | undefined {
  const site = textOf(injury, 'site');
  return site === undefined ? undefined : `${site} ${textOf(injury, 'side') ?? 'both'}`;
}

function testOnDay(test: unknown): string | undefined {
  const [name, date] = [textOf(test, 'test'), textOf(test, 'date')];
  return name === undefined || date === undefined ? undefined : `${name} ${date}`;
}

/** Tests carry one result a day, injuries and known sets are listed once. */
export const checkRecords: Check = (file) => {
  const tests = listEntries(file, 'tests');
  return [
    ...tests.flatMap(testResult),
    ...repeats(tests, testOnDay, ', the same test on the same day'),
    ...repeats(listEntries(file, 'injuries'), injuredSides, ', the same site and side'),
    ...repeats(listEntries(file, 'strength')),
  ];
};
