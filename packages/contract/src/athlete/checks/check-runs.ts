import { WEEKDAYS } from '@stridelift/engine';
import { makeProblem } from '../../problems/make-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { fieldOf } from '../../problems/read-value.ts';
import { type Check, type Entry, listEntries, textOf } from './check.ts';
import { repeats } from './repeats.ts';

function busyRest({ path, value }: Entry): readonly Problem[] {
  if (textOf(value, 'kind') !== 'rest') return [];
  return ['km', 'minutes'].flatMap((size) => {
    const amount = fieldOf(value, size);
    if (typeof amount !== 'number' || amount <= 0) return [];
    const says = 'a rest day has no distance or time; choose another kind or take the number out';
    return [
      makeProblem([...path, size], amount, { code: 'contradiction', expected: 'no number beside kind: rest', says }),
    ];
  });
}

/** Rest is rest, and no run is listed twice. */
export const checkRuns: Check = (file) => {
  const pattern = fieldOf(file, 'running');
  const weekly = WEEKDAYS.map((day) => ({ path: ['running', day], value: fieldOf(pattern, day) }));
  const listed = listEntries(file, 'runs');
  return [...[...weekly, ...listed].flatMap(busyRest), ...repeats(listed)];
};
