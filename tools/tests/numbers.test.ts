import { loadLibrary } from '@stridelift/library/node';
import { describe, expect, it } from 'vitest';
import { drawnTables } from '../docs/evidence-tables.ts';
import { engineSource } from '../docs/numbers/engine-sources.ts';
import { hasMark, originOf } from '../docs/numbers/marks.ts';
import { numbersOfEngine } from '../docs/numbers/numbers-page.ts';
import { readNumbers } from '../docs/numbers/read-numbers.ts';
import { numberWords, showValue, withUnit } from '../docs/numbers/show-value.ts';
import { fitsEntry, SUBJECTS, subjectOf } from '../docs/numbers/subjects.ts';
import { TITLES } from '../docs/numbers/titles.ts';
import { ROOT } from '../docs/root.ts';

const { sources } = loadLibrary();
const drawn = drawnTables();
const { entries, unnamed } = await numbersOfEngine(ROOT, sources, drawn);
const nameOf = ({ path, name }: { readonly path: string; readonly name: string }): string => `${path} ${name}`;
const marked = entries.filter(({ subject }) => !subject?.machinery);

describe('the numbers of the engine', () => {
  it('are found', () => {
    expect(entries.length).toBeGreaterThan(250);
    expect(entries.map(nameOf)).toEqual(
      expect.arrayContaining(['season/deloads.ts DELOAD', 'rules/rule-config.ts GAP_HOURS']),
    );
  });

  it('all have a name or stand in a formula with a mark', () => {
    const loose = unnamed.filter(({ path }) => !subjectOf(path, '')?.machinery);
    expect(loose.map(({ path, line, text }) => `${path}:${line} ${text}`)).toEqual([]);
  });

  it('all bear a mark, but for the machinery', () => {
    expect(marked.filter(({ origin }) => origin.marks.length === 0).map(nameOf)).toEqual([]);
  });

  it('all say what they are', () => {
    expect(entries.filter(({ origin }) => origin.sentence.length < 10).map(nameOf)).toEqual([]);
  });

  it('all belong to a subject of the page', () => {
    expect(entries.filter(({ subject }) => subject === undefined).map(nameOf)).toEqual([]);
  });

  it('name only sources that the library has, each without doubt', () => {
    expect(
      entries.filter(({ origin }) => origin.unknown.length > 0).map((entry) => [nameOf(entry), entry.origin.unknown]),
    ).toEqual([]);
  });

  it('all stand on the page with every value they have', () => {
    const lost = marked.flatMap((entry) => {
      const said = new Set(entry.text.replaceAll('−', '-').match(/-?\d+(?:\.\d+)?|no limit/g) ?? []);
      const isSaid = (value: number): boolean =>
        said.has(numberWords(value).replace('−', '-')) || said.has(String(-value));
      return numbersIn(entry.value)
        .filter((value) => !isSaid(value))
        .map((value) => `${nameOf(entry)}: ${value}`);
    });
    expect(lost).toEqual([]);
  });
});

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...(value instanceof Map ? value.values() : Object.values(value))].flatMap(numbersIn);
}

describe('what the page says by hand', () => {
  it('speaks of files and names that exist', () => {
    const idle = SUBJECTS.flatMap(({ from }) => from).filter(
      (entry) =>
        ![...entries, ...unnamed.map(({ path }) => ({ path, name: '' }))].some(({ path, name }) =>
          fitsEntry(entry, path, name),
        ),
    );
    expect(idle).toEqual([]);
  });

  it('has no heading and no table for a number that is gone', () => {
    const names = new Set(entries.map(nameOf));
    expect([...Object.keys(TITLES), ...drawn.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  it('has no heading twice', () => {
    const headings = SUBJECTS.map(({ title }) => title).concat(Object.values(TITLES));
    expect(headings.filter((title, index) => headings.indexOf(title) !== index)).toEqual([]);
  });
});

const read = (text: string) => readNumbers([engineSource('a.ts', text)], hasMark);

describe('reading numbers', () => {
  it.each([
    ['a constant', '/** Weeks (B6, D). */\nexport const WEEKS = 4;', ['WEEKS']],
    ['one that no file exports', 'const WEEKS = 4;', ['WEEKS']],
    ['a table', 'const DAYS = { half: 8, marathon: 10 };', ['DAYS']],
    ['a table that a call makes', 'const BAR = gramsOf(20);', ['BAR']],
    ['a table of functions with numbers in them', 'const GATES = [{ isMet: (reps) => reps >= 15 }];', ['GATES']],
    ['a formula with a mark', '/** Epley (C1, V). */\nfunction epley(reps) { return 1 + reps / 30; }', ['epley']],
    [
      'a table within another once',
      'const ULTRA = { days: 13 };\nconst RACES = { half: { days: 8 }, ultra: ULTRA };',
      ['RACES'],
    ],
    [
      'a number that a table is computed with too',
      'const DAYS = 7;\nconst RACES = { half: DAYS, ultra: 13 };',
      ['DAYS', 'RACES'],
    ],
    ['nothing in signs', 'const NO_ONE = -1;\nconst NOTHING = { state: 0 };', []],
    ['nothing in types', 'type Step = 3 | 4;', []],
  ])('finds %s', (_, text, names) => {
    expect(read(text).named.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['a number in a function', 'function isOld(age) { return age >= 65; }'],
    ['a number in an arrow', 'const isOld = (age) => age >= 65;'],
    ['hours that are no conversion', 'function usual() { return { halfLifeHours: 24 }; }'],
    ['a default of an argument', 'function eventOf(km = 10) { return km; }'],
    ['a number in a formula without a mark', '/** Epley. */\nfunction epley(reps) { return 1 + reps / 30; }'],
  ])('refuses %s', (_, text) => {
    expect(read(text)).toMatchObject({ named: [], unnamed: [{ path: 'a.ts' }] });
  });

  it.each([
    ['first and last', 'function f(a) { return a[0] + a.at(-1); }'],
    ['percent and halves', 'function f(a) { return (a / 2) * 100; }'],
    ['days of a week', 'function f(day) { return [addDays(day, 7), day % 7 === 6]; }'],
    ['conversions of units', 'function f(minutes) { return Math.round(minutes * 60) / 1000; }'],
    ['places in a tuple', 'function f(row) { return row[4]; }'],
    ['the end of a scale', 'function f({ legLoad }) { return legLoad === 3; }'],
    ['weekdays', 'function f() { return [0, 1, 2, 3, 4, 5, 6]; }'],
  ])('passes over %s', (_, text) => {
    expect(read(text)).toEqual({ named: [], unnamed: [] });
  });

  it('takes what types say of members, and what they call the places of a tuple', () => {
    const [table] = read(
      'type Row = readonly [sets: number, rest: number];\nconst ROWS: {\n/** In all. */\na: Row } = { a: [3, 90] };',
    ).named;
    expect(table).toMatchObject({ places: ['sets', 'rest'] });
    expect(table?.members.get('a')).toBe('In all.');
  });
});

describe('the origin of a number', () => {
  it.each([
    ['Weeks between (B6, D).', 'Weeks between.', ['D'], ['B6'], []],
    ['C6, D: repetitions first.', 'Repetitions first.', ['D'], ['C6'], []],
    ['D: reach of a phase D.', 'Reach of a phase D.', ['D'], [], []],
    ['One heavy lift of phase D.', 'One heavy lift of phase D.', [], [], []],
    ['A part of the base; mark D.', 'A part of the base.', ['D'], [], []],
    ['Hours (B7, V Doma 2017).', 'Hours (B7, V Doma 2017).', ['V'], ['B7'], ['doma-2017']],
    ['Two a week (S0-08; D).', 'Two a week.', ['D'], ['S0-08'], []],
    ['Scores (part E, D).', 'Scores.', ['D'], ['E'], []],
  ])('reads %s', (doc, sentence, marks, sections, ids) => {
    expect(originOf(doc, sources)).toEqual({ sentence, marks, sections, sources: ids, unknown: [] });
  });

  it.each([['Nobody 1999'], ['Nielsen 2014'], ['`nobody-1999`']])('does not know %s', (named) => {
    expect(originOf(`Weeks (V ${named}).`, sources).unknown).toHaveLength(1);
  });
});

describe('showing a value', () => {
  it.each([
    ['a number', -1.5, { cell: '−1.5' }],
    ['no end', Number.POSITIVE_INFINITY, { cell: 'no limit' }],
    ['a range', { min: 2, typical: 3, max: 4 }, { cell: '2–4, usually 3' }],
    ['a range without an end', { min: 3 }, { cell: '3+' }],
    ['a short list', [20, 25], { cell: '20, 25' }],
    ['a small record', { first: 0.6, raceWeek: 0.2 }, { cell: 'first 0.6, race week 0.2' }],
    [
      'records',
      { half: { days: 8 }, ultra: { days: 13 } },
      { table: '|  | days |\n|---|---|\n| half | 8 |\n| ultra | 13 |', rows: 2 },
    ],
    [
      'a table of which only some holds numbers',
      { a: { text: 'words', most: 3 }, b: { text: 'more' } },
      { table: '|  | most |\n|---|---|\n| a | 3 |', rows: 1 },
    ],
    [
      'a map',
      new Map([
        ['bar', 34],
        ['band', 6],
        ['box', 5],
        ['ball', 4],
      ]),
      { table: '|  | value |\n|---|---|\n| bar | 34 |\n| band | 6 |\n| box | 5 |\n| ball | 4 |', rows: 4 },
    ],
  ])('shows %s', (_, value, shown) => {
    expect(showValue(value, new Map(), [])).toEqual(shown);
  });

  it.each([
    ['RACE_WEEK_DAYS', '7', '7 days'],
    ['WEEKS_BACK', '8', '8 weeks'],
    ['RAMP_FROM_PERCENT', '55', '55 %'],
    ['QUICK_REST', '45', '45 s'],
    ['CLOSE_RACES_DAYS', 'half 3, ultra 4', 'half 3, ultra 4'],
    ['JUMPING_STAGE', '5', '5'],
    ['TIRED', '12', '12'],
  ])('%s of %s is %s', (name, cell, shown) => {
    expect(withUnit(cell, name)).toBe(shown);
  });
});
