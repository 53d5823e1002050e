import { type EpochDay, formatDate } from '@stridelift/engine';
import { makeProblem } from '../../problems/make-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, dayOf, listEntries, textOf } from './check.ts';
import { repeats } from './repeats.ts';

/** Blocked days are listed once; journeys end after they start and do not overlap. */
export const checkAbsences: Check = (file) => {
  const problems: Problem[] = [...repeats(listEntries(file, 'blockedDates'))];
  const journeys: { readonly from: EpochDay; readonly to: EpochDay }[] = [];
  for (const { path, value } of listEntries(file, 'travel')) {
    const [from, to] = [dayOf(value, 'from'), dayOf(value, 'to')];
    if (from === undefined || to === undefined) continue;
    if (to < from) {
      const expected = `a day on or after ${formatDate(from)}`;
      const says = `ends on ${formatDate(to)} before it starts on ${formatDate(from)}`;
      problems.push(
        makeProblem([...path, 'to'], textOf(value, 'to'), { code: 'ends-before-it-starts', expected, says }),
      );
      continue;
    }
    const other = journeys.find((journey) => journey.from <= to && from <= journey.to);
    if (other) {
      const expected = 'days of one journey only';
      const says = `shares days with the journey of ${formatDate(other.from)} to ${formatDate(other.to)}`;
      problems.push(makeProblem([...path, 'from'], textOf(value, 'from'), { code: 'overlap', expected, says }));
    }
    journeys.push({ from, to });
  }
  return problems;
};
