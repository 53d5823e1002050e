import { EVERYWHERE } from '@stridelift/engine';
import { makeProblem } from '../../problems/make-problem.ts';
import type { Problem, ProblemPath } from '../../problems/problem.ts';
import { fieldOf, isFields } from '../../problems/read-value.ts';
import { foundText, orList, scalarText } from '../../problems/wording.ts';
import { nearestWords } from '../../words/nearest-words.ts';
import { PLACE_NAME } from '../place-schema.ts';
import { EQUIPMENT_SYNONYMS } from '../synonyms.ts';
import { type Check, listEntries } from './check.ts';
import { repeats } from './repeats.ts';

/** Which implement the listed weights belong to; any one of them will do. */
const WEIGHTS_OF: Readonly<Record<string, readonly string[]>> = {
  barKg: ['barbell', 'hex-bar', 'safety-bar', 'smith'],
  dumbbellsKg: ['dumbbell'],
  kettlebellsKg: ['kettlebell'],
};

function badName(path: ProblemPath, name: string): readonly Problem[] {
  if (PLACE_NAME.test(name)) return [];
  const says = 'a name starts with a letter and holds letters, figures, spaces and hyphens';
  return [makeProblem(path, name, { code: 'bad-text', expected: 'a short name such as gym', says })];
}

function unknownEquipment(path: ProblemPath, word: string, known: readonly string[]): Problem {
  const near = nearestWords(word, known, { synonyms: EQUIPMENT_SYNONYMS });
  return makeProblem(path, word, {
    code: 'unknown-equipment',
    expected: 'a word of the equipment vocabulary',
    says: `${foundText(word)} is not in the equipment vocabulary`,
    suggestion: near[0],
  });
}

/** Places have speakable names, known equipment, and weights only for what stands there. */
export const checkEquipment: Check = (file, { vocabulary }) => {
  const known = [...new Set([...vocabulary.equipment, ...EVERYWHERE])];
  const places = fieldOf(file, 'places');
  const problems: Problem[] = [];
  for (const name of isFields(places) ? Object.keys(places) : []) {
    const path = ['places', name];
    const place = fieldOf(places, name);
    const equipment = listEntries(place, 'equipment', path);
    problems.push(...badName(path, name), ...repeats(equipment));
    for (const { path: at, value } of equipment) {
      if (typeof value === 'string' && !known.includes(value)) problems.push(unknownEquipment(at, value, known));
    }
    for (const weights of ['platesKg', 'dumbbellsKg', 'kettlebellsKg']) {
      problems.push(...repeats(listEntries(place, weights, path), undefined, ': each size once, a pair is assumed'));
    }
    for (const [weights, implements_] of Object.entries(WEIGHTS_OF)) {
      const value = fieldOf(place, weights);
      if (
        value === undefined ||
        value === null ||
        equipment.some((item) => implements_.includes(scalarText(item.value)))
      )
        continue;
      problems.push(
        makeProblem([...path, weights], value, {
          code: 'load-without-equipment',
          expected: `${orList(implements_)} in the equipment of ${name}`,
          says: `the equipment of ${name} has no ${orList(implements_)} for these weights`,
          suggestion: `equipment: [${implements_[0]}, ...]`,
        }),
      );
    }
  }
  return problems;
};
