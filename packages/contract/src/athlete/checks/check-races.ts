import { formatDate, RACE_EVENTS } from '@stridelift/engine';
import { makeProblem } from '../../problems/make-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { fieldOf, isFields } from '../../problems/read-value.ts';
import { type Check, dayOf, listEntries, textOf } from './check.ts';
import { repeats } from './repeats.ts';

/** A race goal has a day, and no two races share one. */
export const checkRaces: Check = (file) => {
  const goal = fieldOf(file, 'goal');
  const event = textOf(goal, 'event');
  const isRace = RACE_EVENTS.some((race) => race === event);
  const problems: Problem[] = [];
  if (isRace && isFields(goal) && fieldOf(goal, 'date') === undefined) {
    const expected = 'the day of the race such as 2027-04-18';
    const says = `a ${event} needs ${expected}`;
    problems.push(makeProblem(['goal', 'date'], undefined, { code: 'goal-date-missing', expected, says }));
  }
  const goalDay = isRace ? dayOf(goal, 'date') : undefined;
  const races = listEntries(file, 'races').map(({ path, value }) => ({
    path: [...path, 'date'],
    value: fieldOf(value, 'date'),
    day: dayOf(value, 'date'),
  }));
  for (const { path, value, day } of races) {
    if (day === undefined || day !== goalDay) continue;
    const says = `${formatDate(day)} is the day of the goal, which is a race already`;
    problems.push(makeProblem(path, value, { code: 'race-on-goal-day', expected: 'a race on another day', says }));
  }
  const dated = races.filter((race) => race.day !== undefined);
  return [...problems, ...repeats(dated, undefined, ': one race a day')];
};
