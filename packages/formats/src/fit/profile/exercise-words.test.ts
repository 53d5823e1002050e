import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { EXERCISE_TABLE } from './exercise-table.ts';
import { exerciseWords } from './exercise-words.ts';

it.each([
  [28, 6, 'squat/barbell_back_squat'],
  [19, 66, 'plank/side_plank'],
  [28, undefined, 'squat'],
  [28, 9999, 'squat'],
  [9999, 1, undefined],
  [65_534, undefined, undefined],
])('%i with %s is %s', (category, name, words) => {
  expect(exerciseWords(category, name)).toBe(words);
});

it('an id that is not used has no name of its own', () => {
  const [category, id, names] = EXERCISE_TABLE.find(([, , words]) => / - /.test(words))!;
  expect(exerciseWords(id, names.trim().split(/\s+/).indexOf('-'))).toBe(category);
});

it('the table is that of the library, name for name', async () => {
  const main = createRequire(import.meta.url).resolve('fit-file-parser');
  const profile = (await import(pathToFileURL(join(dirname(dirname(main)), 'profile.js')).href)) as {
    PROFILE_TYPES: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  const ours = Object.fromEntries(
    EXERCISE_TABLE.map(([category, , names]) => [
      category,
      Object.fromEntries(
        names
          .trim()
          .split(/\s+/)
          .flatMap((name, id) => (name === '-' ? [] : [[String(id), name]])),
      ),
    ]),
  );
  const types = profile.PROFILE_TYPES;
  const theirs = Object.fromEntries(EXERCISE_TABLE.map(([category]) => [category, types[`${category}_exercise_name`]]));
  expect(ours).toEqual(theirs);
  expect(Object.fromEntries(EXERCISE_TABLE.map(([category, id]) => [id, category]))).toEqual(
    Object.fromEntries(
      Object.entries(types['exercise_category']!).filter(([, name]) => `${name}_exercise_name` in types),
    ),
  );
});
