import {
  CAUTION_SITES,
  type Contraction,
  type Cue,
  type DoseUnit,
  EVERYWHERE,
  type Laterality,
  type LoadType,
  MOVEMENT_PATTERNS,
  type Plane,
} from '@stridelift/engine';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../src/node.ts';
import { VOCABULARIES, type VocabularyName, wordsOf } from '../src/vocabulary.ts';

const { exercises } = loadLibrary();
const names = Object.keys(VOCABULARIES) as VocabularyName[];

/** Every word that the records use, by vocabulary. */
const USED: Readonly<Record<VocabularyName, readonly string[]>> = {
  'caution-site': exercises.flatMap((one) => one.cautionSites),
  contraction: exercises.map((one) => one.contraction),
  'cue-focus': exercises.flatMap((one) => one.cues.map((cue) => cue.focus)),
  'dose-unit': exercises.map((one) => one.doseUnit),
  equipment: exercises.flatMap((one) => [...one.equipment.groups.flat(), ...one.equipment.optionalLoads]),
  'joint-action': exercises.flatMap((one) => one.jointActions),
  laterality: exercises.map((one) => one.laterality),
  'load-type': exercises.map((one) => one.loadType),
  muscle: exercises.flatMap((one) => one.muscles),
  pattern: exercises.map((one) => one.pattern),
  plane: exercises.map((one) => one.plane),
  tempo: exercises.flatMap((one) => one.tempo.split('-').filter((part) => !/^\d$/.test(part))),
};

describe.each(names)('the vocabulary %s', (name) => {
  it('defines every word that is used', () => {
    expect(USED[name].filter((word) => !wordsOf(name).has(word))).toEqual([]);
  });

  it('uses every word that it defines, but for what is everywhere', () => {
    const used = new Set(USED[name]);
    const idle = VOCABULARIES[name].filter((term) => !used.has(term.word) && term.everywhere !== true);
    expect(idle).toEqual([]);
  });

  it('defines each word once, with a meaning of its own in a line', () => {
    const terms = VOCABULARIES[name];
    expect(wordsOf(name).size).toBe(terms.length);
    expect(new Set(terms.map((term) => term.meaning)).size).toBe(terms.length);
    for (const { meaning } of terms) expect(meaning).toMatch(/^[A-Z].{5,98}[^.\s]$/);
  });
});

/** A record over a union of the engine: the compiler refuses it when a word is missing or too many. */
function keys<Word extends string>(words: Readonly<Record<Word, true>>): readonly string[] {
  return Object.keys(words);
}

describe('the engine speaks the same words', () => {
  it.each([
    ['pattern', MOVEMENT_PATTERNS],
    ['caution-site', CAUTION_SITES],
    ['plane', keys<Plane>({ sagittal: true, frontal: true, transverse: true })],
    ['laterality', keys<Laterality>({ bilateral: true, unilateral: true, alternating: true })],
    ['contraction', keys<Contraction>({ dynamic: true, isometric: true, ballistic: true })],
    ['load-type', keys<LoadType>({ bodyweight: true, external: true, band: true, timed: true })],
    ['dose-unit', keys<DoseUnit>({ reps: true, seconds: true, contacts: true, metres: true })],
    ['cue-focus', keys<Cue['focus']>({ external: true, internal: true, form: true })],
  ] as const)('%s', (name, words) => {
    expect([...wordsOf(name)].sort()).toEqual([...words].sort());
  });

  it('what is everywhere', () => {
    const everywhere = VOCABULARIES.equipment.filter((term) => term.everywhere === true).map((term) => term.word);
    expect(everywhere).toEqual([...EVERYWHERE]);
  });
});
