import { addDays, formatDate } from '@stridelift/engine';
import { makeProblem } from '../../problems/make-problem.ts';
import { fieldOf } from '../../problems/read-value.ts';
import { type Check, dayOf, textOf } from './check.ts';

/** Four years; a goal beyond is a slip of the year. Our choice. */
const FARTHEST_DAYS = 4 * 365 + 1;

/** The goal is near enough to be planned for. */
export const checkHorizon: Check = (file, { asOf }) => {
  const goal = fieldOf(file, 'goal');
  const day = dayOf(goal, 'date');
  if (asOf === undefined || day === undefined) return [];
  const farthest = addDays(asOf, FARTHEST_DAYS);
  if (day <= farthest) return [];
  const expected = `a day up to ${formatDate(farthest)}`;
  const says = `${formatDate(day)} is more than four years away, check the year`;
  return [makeProblem(['goal', 'date'], textOf(goal, 'date'), { code: 'out-of-range', expected, says })];
};
