import type { EquipmentNeed, Exercise, FitMark } from '@stridelift/engine';
import { readCues } from './cue-record.ts';
import { nearestWord } from './edit-distance.ts';
import { parseEquipment } from './equipment-grammar.ts';
import { describeValue, type Problem, type Refined } from './problem.ts';
import { listOf, type Read, recordOf, shaped, text, wholeNumber, wordOf } from './readers.ts';
import { impossibleTogether } from './record-sense.ts';
import { type VocabularyName, wordsOf } from './vocabulary.ts';

const KEYS = [
  ...['id', 'name', 'pattern', 'jointActions', 'plane', 'laterality', 'contraction', 'equipment', 'level'],
  ...['lowerBodyFatigue', 'impact', 'cautionSites', 'regression', 'progression', 'muscles', 'loadType', 'tempo'],
  ...['doseUnit', 'why', 'cues', 'aliases', 'sources', 'fit'],
];
const FIT_KEYS = ['category', 'name', 'categoryNumber', 'nameNumber', 'match'];
/** `X` is a word of a counted tempo only. */
const NAMED_TEMPI: ReadonlySet<string> = new Set([...wordsOf('tempo')].filter((name) => name !== 'X'));
const COUNTED_TEMPO = /^\d-\d-[\dX]-\d$/;
/** Numbers of the FIT profile are unsigned 16-bit; the highest is reserved for "invalid". */
const FIT_NUMBER_MAX = 65534;

export const kebabId: Read<string> = shaped(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case');
const fitName: Read<string> = shaped(/^[a-z0-9]+(_[a-z0-9]+)*$/, 'a FIT name in snake_case');
const alias: Read<string> = shaped(/^[^\s()[\]]+( [^\s()[\]]+)*$/, 'a name without brackets or spare spaces');

/** Turns an untrusted record into an exercise of the engine; every problem is returned, with the path inside the record. */
export function refineExercise(input: unknown): Refined<Exercise> {
  const problems: Problem[] = [];
  const exercise = readExercise(input, '', problems);
  if (problems.length === 0) problems.push(...impossibleTogether(exercise));
  return problems.length === 0 ? { ok: true, value: exercise } : { ok: false, problems };
}

function word<Word extends string>(name: VocabularyName): Read<Word> {
  return wordOf<Word>(name, wordsOf(name));
}

const readFit: Read<FitMark> = recordOf(FIT_KEYS, ({ take }) => ({
  category: take('category', fitName),
  name: take('name', fitName),
  categoryNumber: take('categoryNumber', wholeNumber(0, FIT_NUMBER_MAX)),
  nameNumber: take('nameNumber', wholeNumber(0, FIT_NUMBER_MAX)),
  match: take('match', wordOf('fit match', new Set(['exact', 'approximate']))),
}));

const readExercise: Read<Exercise> = recordOf(KEYS, ({ take, maybe }) => ({
  id: take('id', kebabId),
  name: take('name', text(3, 60)),
  pattern: take('pattern', word('pattern')),
  jointActions: take('jointActions', listOf(word('joint-action'), 1)),
  plane: take('plane', word('plane')),
  laterality: take('laterality', word('laterality')),
  contraction: take('contraction', word('contraction')),
  equipment: take('equipment', readEquipment),
  level: take('level', wholeNumber<Exercise['level']>(1, 5)),
  lowerBodyFatigue: take('lowerBodyFatigue', wholeNumber<Exercise['lowerBodyFatigue']>(0, 3)),
  impact: take('impact', wholeNumber<Exercise['impact']>(0, 3)),
  cautionSites: take('cautionSites', listOf(word('caution-site'))),
  ...maybe('regression', kebabId),
  ...maybe('progression', kebabId),
  muscles: take('muscles', listOf(word('muscle'), 1)),
  loadType: take('loadType', word('load-type')),
  tempo: take('tempo', readTempo),
  doseUnit: take('doseUnit', word('dose-unit')),
  why: take('why', text(10, 140)),
  cues: take('cues', readCues),
  aliases: take('aliases', listOf(alias)),
  sources: take('sources', listOf(kebabId, 1)),
  fit: take('fit', readFit),
}));

function readEquipment(value: unknown, path: string, problems: Problem[]): EquipmentNeed {
  const parsed = typeof value === 'string' ? parseEquipment(value) : undefined;
  if (!parsed) {
    problems.push({ path, expected: 'equipment as in smith/dumbbell+bench', found: describeValue(value) });
    return { groups: [], optionalLoads: [] };
  }
  if (!parsed.ok) {
    problems.push(
      ...parsed.problems.map(({ at, expected, found }) => ({
        path,
        expected: `${expected} at character ${at}`,
        found,
      })),
    );
    return { groups: [], optionalLoads: [] };
  }
  const read = word('equipment');
  for (const used of [...parsed.need.groups.flat(), ...parsed.need.optionalLoads]) read(used, path, problems);
  return parsed.need;
}

function readTempo(value: unknown, path: string, problems: Problem[]): string {
  if (typeof value === 'string' && (NAMED_TEMPI.has(value) || COUNTED_TEMPO.test(value))) return value;
  const near = typeof value === 'string' ? nearestWord(value, NAMED_TEMPI) : undefined;
  const hint = near === undefined ? '' : ` (nearest: "${near}")`;
  problems.push({
    path,
    expected: `a tempo as 3-1-1-0, hold, explosive or controlled${hint}`,
    found: describeValue(value),
  });
  return '';
}
