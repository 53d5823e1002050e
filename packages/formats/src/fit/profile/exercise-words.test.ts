import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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

/** The names of a type in the source of the library, which does not hand its profile out. */
function namesInProfile(source: string, type: string): Readonly<Record<string, string>> {
  const block = new RegExp(`^ {4}${type}: \\{([^}]*)\\}`, 'm').exec(source)?.[1] ?? '';
  return Object.fromEntries([...block.matchAll(/(\d+): '([^']+)'/g)].map(([, id, name]) => [id, name]));
}

it('the table is that of the library, name for name', () => {
  const main = createRequire(import.meta.url).resolve('fit-file-parser');
  const source = readFileSync(join(dirname(dirname(main)), 'profile.js'), 'utf8');
  const ours = EXERCISE_TABLE.map(([category, , names]) => [
    category,
    Object.fromEntries(
      names
        .trim()
        .split(/\s+/)
        .flatMap((name, id) => (name === '-' ? [] : [[String(id), name]])),
    ),
  ]);
  const theirs = EXERCISE_TABLE.map(([category]) => [category, namesInProfile(source, `${category}_exercise_name`)]);
  expect(ours).toEqual(theirs);
  const named = Object.entries(namesInProfile(source, 'exercise_category')).filter(([, name]) =>
    source.includes(`    ${name}_exercise_name: {`),
  );
  expect(Object.fromEntries(EXERCISE_TABLE.map(([category, id]) => [String(id), category]))).toEqual(
    Object.fromEntries(named),
  );
});
