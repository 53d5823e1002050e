import { makeProblem } from '../../problems/make-problem.ts';
import { fieldOf } from '../../problems/read-value.ts';
import { type Check, listEntries } from './check.ts';
import { repeats } from './repeats.ts';

const CONDITIONS = ['title', 'weekday', 'from', 'to'];

/** A rule without a condition would make every run the same. */
export const checkRunRules: Check = (file) => {
  const rules = listEntries(file, 'runRules');
  const bare = rules.filter(
    ({ value }) =>
      fieldOf(value, 'kind') !== undefined && CONDITIONS.every((name) => fieldOf(value, name) === undefined),
  );
  return [
    ...bare.map(({ path, value }) =>
      makeProblem(path, value, {
        code: 'missing',
        expected: 'a title, a weekday, from or to',
        says: 'says nothing of which runs it means; add a title, a weekday, from or to',
      }),
    ),
    ...repeats(rules),
  ];
};
