import { calendarDate, formatDate } from '@stridelift/engine';
import { makeProblem } from '../../problems/make-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { fieldOf } from '../../problems/read-value.ts';
import { type Check, dayOf, listEntries, textOf } from './check.ts';

/** Nobody who plans a season is older. */
const OLDEST_YEARS = 120;

/** What must have happened has happened by the day of planning, where that day is known. */
export const checkPast: Check = (file, { asOf }) => {
  if (asOf === undefined) return [];
  const problems: Problem[] = [];
  const year = calendarDate(asOf).year;
  const born = fieldOf(file, 'bornYear');
  if (typeof born === 'number' && (born > year || born < year - OLDEST_YEARS)) {
    const expected = `a year from ${year - OLDEST_YEARS} to ${year}`;
    const future = born > year;
    const says = future ? `${born} has not begun, the plan is made in ${year}` : `expected ${expected}, found ${born}`;
    problems.push(makeProblem(['bornYear'], born, { code: future ? 'in-the-future' : 'out-of-range', expected, says }));
  }
  for (const { path, value } of [...listEntries(file, 'strength'), ...listEntries(file, 'tests')]) {
    const day = dayOf(value, 'date');
    if (day === undefined || day <= asOf) continue;
    const expected = `a day up to ${formatDate(asOf)}`;
    const says = `${formatDate(day)} is after the day of planning, ${formatDate(asOf)}`;
    problems.push(makeProblem([...path, 'date'], textOf(value, 'date'), { code: 'in-the-future', expected, says }));
  }
  return problems;
};
