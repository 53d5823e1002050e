import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary, refineExercise, refineLibrary, renderProblem } from '../src/index.ts';
import { readLibraryData } from '../src/node.ts';

const FOLDER = new URL('bad-records/', import.meta.url);
const { sources } = readLibraryData();

/** Every file of the folder, with everything that must be said about it. Files named `set-` hold several records. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'not-a-record': ['record: expected a record, found a list of 1'],
  'null-field': ['regression: expected an id in kebab-case, found null'],
  'missing-fields': [
    'name: expected a trimmed text of 3 to 60 characters, found nothing',
    'level: expected a whole number from 1 to 5, found nothing',
    'fit: expected a record, found nothing',
  ],
  'unknown-field': [
    'cautionSite: expected no such field (nearest: "cautionSites"), found a list of 1',
    'colour: expected no such field, found "red"',
  ],
  'id-not-kebab': ['id: expected an id in kebab-case, found "Bird_Dog"'],
  'name-with-spare-space': ['name: expected a trimmed text of 3 to 60 characters, found "Bird dog "'],
  'unknown-pattern': ['pattern: expected a word of the vocabulary pattern, found "core-anti-rotate"'],
  'misspelt-words': [
    'plane: expected a word of the vocabulary plane (nearest: "sagittal"), found "saggital"',
    'laterality: expected a word of the vocabulary laterality (nearest: "unilateral"), found "unilaterl"',
    'contraction: expected a word of the vocabulary contraction (nearest: "dynamic"), found "dynamik"',
  ],
  'joint-actions-empty': ['jointActions: expected a list of at least 1, found a list of 0'],
  'joint-action-unknown': [
    'jointActions[1]: expected a word of the vocabulary joint-action (nearest: "hip-ext"), found "hip-extt"',
  ],
  'equipment-grammar': [
    'equipment: expected "none" alone, or first before a load that may be added, as in none/dumbbell at character 10, found "none"',
    'equipment: expected an equipment word in kebab-case at character 15, found nothing',
  ],
  'equipment-unknown-word': [
    'equipment: expected a word of the vocabulary equipment (nearest: "dumbbell"), found "dumbell"',
  ],
  'equipment-as-list': ['equipment: expected equipment as in smith/dumbbell+bench, found a list of 1'],
  'level-out-of-range': ['level: expected a whole number from 1 to 5, found 6'],
  'level-as-text': ['level: expected a whole number from 1 to 5, found "2"'],
  'level-fraction': ['level: expected a whole number from 1 to 5, found 1.5'],
  'scales-out-of-range': [
    'lowerBodyFatigue: expected a whole number from 0 to 3, found 4',
    'impact: expected a whole number from 0 to 3, found -1',
  ],
  'caution-site-unknown': ['cautionSites[0]: expected a word of the vocabulary caution-site, found "wrist"'],
  'caution-site-twice': ['cautionSites[1]: expected each item once, found "low-back"'],
  'muscle-unknown': ['muscles[0]: expected a word of the vocabulary muscle (nearest: "glutes"), found "glute"'],
  'muscles-as-text': ['muscles: expected a list, found "glutes,trunk"'],
  'regression-of-itself': ['regression: expected another exercise, found "bird-dog"'],
  'tempo-too-short': ['tempo: expected a tempo as 3-1-1-0, hold, explosive or controlled, found "2-1-1"'],
  'tempo-lone-x': ['tempo: expected a tempo as 3-1-1-0, hold, explosive or controlled, found "X"'],
  'tempo-hold-while-moving': ['tempo: expected a moving tempo, because the exercise is dynamic, found "hold"'],
  'tempo-moving-while-held': ['tempo: expected hold, because the exercise is isometric, found "3-1-1-0"'],
  'tempo-slow-jump': ['tempo: expected explosive, because the exercise is ballistic, found "3-1-1-0"'],
  'contacts-without-impact': ['doseUnit: expected reps, seconds or metres, because nothing lands, found "contacts"'],
  'timed-in-reps': ['doseUnit: expected seconds, because the load is time, found "reps"'],
  'band-load-without-band': ['loadType: expected equipment with a band, found "band"'],
  'why-too-short': ['why: expected a trimmed text of 10 to 140 characters, found "Good"'],
  'cues-two': ['cues: expected three cues: one external, one internal, one form, found external, internal'],
  'cues-same-focus': [
    'cues: expected three cues: one external, one internal, one form, found external, external, form',
  ],
  'cue-repeated': ['cues[3]: expected each item once, found a record'],
  'cue-text-same': ['cues: expected three different texts, found "Keep the back still" again'],
  'cue-too-long': ['cues[0].text: expected a trimmed text of 3 to 80 characters, found 123 characters'],
  'cue-focus-unknown': ['cues[0].focus: expected a word of the vocabulary cue-focus, found "outside"'],
  'alias-with-bracket': ['aliases[0]: expected a name without brackets or spare spaces, found "bird dog (quadruped)"'],
  'sources-empty': ['sources: expected a list of at least 1, found a list of 0'],
  'fit-broken': [
    'fit.category: expected a FIT name in snake_case, found "Hip Stability"',
    'fit.categoryNumber: expected a whole number from 0 to 65534, found -11',
    'fit.nameNumber: expected a whole number from 0 to 65534, found 1000000000',
    'fit.match: expected a word of the vocabulary fit match, found "approx"',
  ],
  'set-same-id': ['bird-dog: expected an id of its own, found "bird-dog" again'],
  'set-same-name': [
    'pointer: expected names of its own, found "Bird dog", which "bird-dog" has',
    'pointer: expected names of its own, found "Bird-dogs", which "bird-dog" has',
  ],
  'set-unknown-source': ['bird-dog.sources: expected the id of a source, found "smith-1999"'],
  'set-missing-step': ['bird-dog.progression: expected the id of an exercise, found "bird-dog-rows"'],
  'set-regression-harder': ['a-one.regression: expected level 1 or easier, found "b-two" of level 3'],
  'set-progression-easier': ['b-two.progression: expected level 3 or harder, found "a-one" of level 1'],
  'set-progression-circle': ['a-one: expected a ladder that ends, found a-one -> b-two -> a-one'],
  'set-regression-circle': ['a-one: expected a ladder that ends, found a-one -> c-three -> b-two -> a-one'],
  'set-mixed-circle': ['a-one: expected a ladder that ends, found a-one -> b-two -> a-one'],
};

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
}

function told(name: string): readonly string[] {
  const data = read(name);
  const refined = name.startsWith('set-') ? refineLibrary(data as unknown[], sources) : refineExercise(data);
  return refined.ok ? [] : refined.problems.map(renderProblem);
}

describe('a bad record is refused with every problem at once', () => {
  it.each(Object.entries(REFUSED))('%s', (name, messages) => {
    expect(told(name)).toEqual(messages);
  });

  it('holds at least 25 records, each in the table', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
    expect(files.length).toBeGreaterThanOrEqual(25);
    expect(files.sort()).toEqual(Object.keys(REFUSED).sort());
  });
});

it('no JSON at all makes it fail', () => {
  const good = readLibraryData().records[0] as Readonly<Record<string, unknown>>;
  const field = fc.constantFrom(...Object.keys(good), 'regression', 'spare');
  fc.assert(
    fc.property(field, fc.jsonValue(), (key, value) => {
      const refined = refineExercise({ ...good, [key]: value });
      expect(refined.ok || refined.problems.length > 0).toBe(true);
      expect(refineExercise(value).ok).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

describe('a bad library is a fault', () => {
  it('names the record, the field, and the number of problems', () => {
    const records = [read('level-out-of-range'), read('alias-with-bracket'), 7];
    expect(() => buildLibrary(records, sources)).toThrow(
      'The exercise library has 3 problem(s):\nbird-dog.level: expected a whole number from 1 to 5, found 6\n' +
        'bird-dog.aliases[0]: expected a name without brackets or spare spaces, found "bird dog (quadruped)"\n' +
        'record 3: expected a record, found 7',
    );
  });

  it('carries a code', () => {
    expect(() => buildLibrary([{}], sources)).toThrow(expect.objectContaining({ code: 'library-invalid' }));
  });
});

describe('a bad source is refused', () => {
  const good = { id: 'storen-2008', citation: 'Storen 2008', mark: 'V', finding: 'Economy rose by 5 percent.' };
  it.each([
    [{ ...good, id: 'Storen2008' }, 'Storen2008.id: expected an id in kebab-case, found "Storen2008"'],
    [{ ...good, mark: 'A' }, 'storen-2008.mark: expected a word of the vocabulary mark, found "A"'],
    [{ ...good, url: 'pubmed' }, 'storen-2008.url: expected a web address, found "pubmed"'],
    [
      { ...good, doi: 'doi:10.1519/JSC' },
      'storen-2008.doi: expected a DOI without its address, found "doi:10.1519/JSC"',
    ],
    [{ ...good, finding: '' }, 'storen-2008.finding: expected a trimmed text of 10 to 260 characters, found ""'],
  ])('%j', (source, message) => {
    const refined = refineLibrary([], [source]);
    expect(refined.ok ? [] : refined.problems.map(renderProblem)).toEqual([message]);
  });

  it('stands once only', () => {
    const refined = refineLibrary([], [good, good]);
    expect(refined.ok ? [] : refined.problems.map(renderProblem)).toEqual([
      'storen-2008: expected an id of its own, found "storen-2008" again',
    ]);
  });
});
