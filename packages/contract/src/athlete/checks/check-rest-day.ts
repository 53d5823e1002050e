import { WEEKDAYS } from '@stridelift/engine';
import { makeProblem } from '../../problems/make-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { fieldOf } from '../../problems/read-value.ts';
import { type Check, textOf } from './check.ts';

/** The fixed rest day carries neither strength nor a weekly run. */
export const checkRestDay: Check = (file) => {
  const restDay = WEEKDAYS.find((day) => day === textOf(file, 'restDay'));
  if (restDay === undefined) return [];
  const problems: Problem[] = [];
  const taken = (field: string, value: unknown, what: string): void => {
    const says = `${restDay} is the rest day, yet ${what}`;
    const expected = `nothing on ${restDay}, or another rest day`;
    problems.push(makeProblem([field, restDay], value, { code: 'contradiction', expected, says }));
  };
  const free = fieldOf(fieldOf(file, 'week'), restDay);
  if (free !== undefined) taken('week', free, 'time for strength is given');
  const run = fieldOf(fieldOf(file, 'running'), restDay);
  if (run !== undefined && textOf(run, 'kind') !== 'rest') taken('running', run, 'a run returns on it every week');
  return problems;
};
