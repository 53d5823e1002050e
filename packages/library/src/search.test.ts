import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from './library.ts';
import { loadAliases, loadEverydayNames, readLibraryData } from './node.ts';
import { exercisesCalled, searchExercises } from './search.ts';

const { records, sources } = readLibraryData();
const library = buildLibrary(records, sources);
const ids = (query: string, limit?: number): string[] =>
  searchExercises(library, query, limit === undefined ? {} : { limit }).map((exercise) => exercise.id);

describe('what is found first', () => {
  it.each([
    ['an id', 'hex-bar-deadlift', 'hex-bar-deadlift'],
    ['a name', 'Barbell hip thrust', 'hip-thrust'],
    ['a name without its brackets and case', 'COBRA prone press up', 'cobra'],
    ['an alias', 'air squat', 'bodyweight-squat'],
    ['an alias in the plural', 'air squats', 'bodyweight-squat'],
    ['words run together', 'pullups', 'pull-up'],
    ['words apart', 'dead lift', 'deadlift'],
    ['an apostrophe either way', 'captain’s chair', 'captains-chair-knee-raise'],
    ['words in another order', 'bridge glute march', 'glute-bridge-march'],
    ['the beginning of a word', 'nordi', 'nordic-curl-eccentric'],
    ['a name with filler words', 'the lunge with a rotation exercise', 'lunge-with-rotation'],
    ['words from two of its names', 'swimmer superman', 'superman-alternating'],
    ['one letter missing', 'supermn', 'superman'],
    ['two letters swapped', 'clamhsell', 'clamshell'],
    ['slips in two words', 'bulgaian split sqat', 'bulgarian-split-squat'],
  ])('%s: %s', (_, query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('finds a movement pattern when no name says the word', () => {
    const found = searchExercises(library, 'plyometrics', { limit: 300 });
    expect(found).toHaveLength(27);
    expect(found.every((exercise) => exercise.pattern.startsWith('plyometric'))).toBe(true);
  });
});

describe('with what people call exercises every day', () => {
  const everyday = loadAliases('everyday');
  const alsoCalled = loadEverydayNames();

  it.each([
    ['BSS', 'bulgarian-split-squat'],
    ['alternate box push-off', 'step-up-jump'],
    ['jane fonda', 'side-lying-hip-abduction'],
    ['donkey kicks', 'quadruped-hip-extension'],
    ['wobble boards', 'wobble-board-balance'],
  ])('%s is found', (query, id) => {
    expect(searchExercises(library, query, { alsoCalled })[0]?.id).toBe(id);
  });

  it('finds each of them, first or among the readings of its name', () => {
    const lost = Object.entries(everyday).filter(([name, alias]) => {
      const meant = 'exercise' in alias ? [alias.exercise] : 'readings' in alias ? alias.readings : [];
      const found = searchExercises(library, name, { alsoCalled }).slice(0, Math.max(2, meant.length));
      return !meant.every((id) => found.some((exercise) => exercise.id === id));
    });
    expect(lost.map(([name]) => name)).toEqual([]);
  });

  it('tells every exercise that a name may mean', () => {
    const called = (name: string): readonly string[] => exercisesCalled(library, name, alsoCalled).map(({ id }) => id);
    expect(called('leg lifts')).toEqual(['side-lying-hip-abduction', 'straight-leg-raise']);
    expect(called('RDLs')).toEqual(['romanian-deadlift-barbell']);
    expect(called('treadmill')).toEqual([]);
  });
});

describe('between exercises that answer alike', () => {
  const model = records.find((record) => (record as { id: string }).id === 'plank') as Readonly<
    Record<string, unknown>
  >;
  const order = (...changes: Readonly<Record<string, unknown>>[]): readonly string[] => {
    const { regression, progression, ...plain } = model;
    const made = changes.map((change) => ({ ...plain, level: 2, aliases: [], ...change }));
    return searchExercises(buildLibrary(made, sources), 'sphinx squat').map((exercise) => exercise.id);
  };

  it.each([
    ['the shorter name', { id: 'b', name: 'Red sphinx squat' }, { id: 'a', name: 'Very red sphinx squat' }],
    [
      'the name before the alias',
      { id: 'b', name: 'Sphinx red squat' },
      { id: 'a', name: 'Other', aliases: ['Old sphinx squat'] },
    ],
    ['the easier one', { id: 'b', name: 'Red sphinx squat', level: 1 }, { id: 'a', name: 'Old sphinx squat' }],
    ['the id', { id: 'a', name: 'Red sphinx squat' }, { id: 'b', name: 'Old sphinx squat' }],
    [
      'whole words before beginnings',
      { id: 'b', name: 'A very old sphinx squat' },
      { id: 'a', name: 'Sphinx squatting' },
    ],
    [
      'one name before several',
      { id: 'b', name: 'A very old sphinx squat' },
      { id: 'a', name: 'Squat', aliases: ['Sphinx'] },
    ],
  ])('%s comes first', (_, first, second) => {
    expect(order(second, first)).toEqual([first.id, second.id]);
  });

  it('members of the pattern asked for come first', () => {
    expect(ids('squats', 4)).toEqual(['bodyweight-squat', 'dumbbell-squat', 'goblet-squat', 'sumo-squat']);
  });
});

describe('what is not found', () => {
  it.each(['', '   ', '!!!', 'zzzz', 'bicycle repair', 'xow'])('%j finds nothing', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it('forgives no slip when something matches as written', () => {
    expect(ids('bounds', 50)).toEqual(['bounding', 'lateral-bound']);
  });
});

it('gives ten at most unless asked otherwise', () => {
  expect(ids('squat')).toHaveLength(10);
  expect(ids('squat', 3)).toEqual(ids('squat').slice(0, 3));
});

it('answers the same whatever the order of the records', () => {
  const reversed = buildLibrary([...records].reverse(), sources);
  fc.assert(
    fc.property(fc.constantFrom('row', 'press', 'bridge', 'hip', 'single leg', 'calf', 'sqaut', 'lunge'), (query) => {
      expect(searchExercises(reversed, query, { limit: 50 }).map((exercise) => exercise.id)).toEqual(ids(query, 50));
    }),
    { numRuns: 20 },
  );
});

it('answers any text without failing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (query) => {
      expect(ids(query).length).toBeLessThanOrEqual(10);
    }),
    { numRuns: 1000 },
  );
});

it('finds every exercise first by its id, its name and each alias', () => {
  for (const exercise of library.exercises) {
    for (const label of [exercise.id, exercise.name, ...exercise.aliases]) expect(ids(label, 1)).toEqual([exercise.id]);
  }
});
