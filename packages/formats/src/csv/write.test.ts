import type { Plan, PlanItem } from '@stridelift/engine';
import { item, SMALL_PLAN } from '@stridelift/testkit';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeHevyCsv } from '../hevy/write.ts';
import { plain } from '../words/plain.ts';
import { writePlanCsv } from './write.ts';
import { type Cell, writeRows } from './write-rows.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): readonly Row[] {
  const { data, errors } = papaparse.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const [first] = SMALL_PLAN.sessions;
const planOf = (...items: readonly PlanItem[]): Plan => ({
  ...SMALL_PLAN,
  sessions: [{ ...first!, blocks: [{ kind: 'strength', items }] }],
});

describe('rows', () => {
  test('come back from another reader as they went in', () => {
    const cell = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
      fc.string({ unit: 'binary' }),
      fc.constant(undefined),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }));
    const shown = (value: Cell): string => {
      const text = typeof value === 'string' ? plain(value) : String(value ?? '');
      return typeof value === 'string' && /^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
    };
    fc.assert(
      fc.property(table, (rows) => {
        const { data, errors } = papaparse.parse<string[]>(writeRows(['a'], rows), { delimiter: ',', newline: '\r\n' });
        expect(errors).toEqual([]);
        expect(data).toEqual([['a'], ...rows.map((row) => row.map(shown)), ['']]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['=1+1', `"'=1+1"`],
    ['+49', `"'+49"`],
    ['-2', `"'-2"`],
    ['@sum', `"'@sum"`],
    ['\t=1', `"'=1"`],
    ['＝1', `"'＝1"`],
    ['2-0-1-0', '"2-0-1-0"'],
    [-2, '-2'],
    ['say "hi", he said', '"say ""hi"", he said"'],
    ['two\nlines', '"two lines"'],
  ])('%j stands as %s', (cell, text) => {
    expect(writeRows(['a'], [[cell]])).toBe(`"a"\r\n${text}\r\n`);
  });
});

describe('the table of sets', () => {
  test('has a row for each set of each session, the lighter ones first', () => {
    const rows = rowsOf(writePlanCsv(SMALL_PLAN));
    const working = SMALL_PLAN.sessions.flatMap(({ blocks }) =>
      blocks.flatMap(({ items }) => items.map(({ sets }) => sets)),
    );
    const lighter = SMALL_PLAN.sessions.length * 2;
    expect(rows).toHaveLength(working.reduce((sum, sets) => sum + sets, lighter));
    expect(
      rows
        .filter(({ date, exercise }) => date === first?.date && exercise === 'back squat')
        .map(({ set, kind, load_kg, rir }) => [set, kind, load_kg, rir]),
    ).toEqual([
      ['1', 'lighter', '30', ''],
      ['2', 'lighter', '42.5', ''],
      ['3', 'working', '62.5', '2'],
      ['4', 'working', '62.5', '2'],
      ['5', 'working', '62.5', '2'],
    ]);
  });

  test('says everything of a set', () => {
    const row = rowsOf(writePlanCsv(SMALL_PLAN)).find(({ exercise }) => exercise === 'loaded carry');
    expect(row).toEqual({
      date: '2026-11-24',
      time: '18:00',
      session: 'Strength A: squat and pull',
      block: 'Support',
      superset: 'hips',
      exercise: 'loaded carry',
      set: '1',
      kind: 'working',
      reps_min: '',
      reps_max: '',
      seconds: '',
      metres: '30',
      landings: '',
      load_kg: '16',
      per_hand: 'yes',
      rir: '',
      tempo: '',
      rest_seconds: '120',
      side: '',
      why: 'It does what running asks for.',
    });
  });

  test('shares landings out so that none is lost', () => {
    const rows = rowsOf(writePlanCsv(planOf(item('hop', { sets: 3, contacts: 20, perSide: true }))));
    expect(rows.map(({ landings, side }) => [landings, side])).toEqual([
      ['7', 'each'],
      ['7', 'each'],
      ['6', 'each'],
    ]);
  });

  test('is only its head without sessions', () => {
    expect(rowsOf(writePlanCsv({ ...SMALL_PLAN, sessions: [] }))).toEqual([]);
  });
});

describe('the table in the shape of Hevy', () => {
  test('has the head of an export of Hevy', () => {
    expect(writeHevyCsv(SMALL_PLAN).split('\r\n')[0]).toBe(
      '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"',
    );
  });

  test('has the newest session first, and its sets in order', () => {
    const rows = rowsOf(writeHevyCsv(SMALL_PLAN));
    expect(rows[0]?.['start_time']).toBe('29 Dec 2026, 18:00');
    expect(rows.at(-1)?.['start_time']).toBe('24 Nov 2026, 18:00');
    const squats = rows.filter((row) => row['exercise_title'] === 'back squat').slice(-5);
    expect(squats.map((row) => [row['set_index'], row['set_type'], row['weight_kg'], row['reps'], row['rpe']])).toEqual(
      [
        ['0', 'warmup', '30', '5', ''],
        ['1', 'warmup', '42.5', '3', ''],
        ['2', 'normal', '62.5', '6', '8'],
        ['3', 'normal', '62.5', '6', '8'],
        ['4', 'normal', '62.5', '6', '8'],
      ],
    );
  });

  test.each<[string, Partial<PlanItem>, Row]>([
    [
      'the range of repetitions in the notes',
      { reps: { min: 6, max: 8 }, perSide: true },
      { reps: '6', exercise_notes: '6 to 8 reps each side.' },
    ],
    ['metres as kilometres', { metres: 30 }, { distance_km: '0.03' }],
    ['holds in seconds', { seconds: 45 }, { duration_seconds: '45', reps: '' }],
    [
      'landings as repetitions',
      { sets: 1, contacts: 12, perSide: true },
      { reps: '12', exercise_notes: 'Landings, both legs together.' },
    ],
    ['no effort below the scale', { reps: { min: 8, max: 8 }, rir: 5 }, { rpe: '' }],
    [
      'one dumbbell of two',
      { load: { kg: 14, perHand: true, basis: '' } },
      { weight_kg: '14', exercise_notes: 'Weight of one hand.' },
    ],
  ])('says %s', (_, fields, expected) => {
    expect(rowsOf(writeHevyCsv(planOf(item('x', fields))))[0]).toMatchObject(expected);
  });

  test('numbers the exercises that take turns', () => {
    const turns = rowsOf(writeHevyCsv(SMALL_PLAN)).filter((row) => row['superset_id'] !== '');
    expect(new Set(turns.map((row) => row['exercise_title']))).toEqual(new Set(['one arm row', 'loaded carry']));
    expect(new Set(turns.map((row) => row['superset_id']))).toEqual(new Set(['0']));
  });

  test('puts a session without a time at noon, and ends past midnight on the next day', () => {
    const { at: _, ...untimed } = first!;
    expect(rowsOf(writeHevyCsv({ ...SMALL_PLAN, sessions: [untimed] }))[0]).toMatchObject({
      start_time: '24 Nov 2026, 12:00',
      end_time: '24 Nov 2026, 12:45',
    });
    const late = { ...first!, date: '2026-12-31', at: '23:30' };
    expect(rowsOf(writeHevyCsv({ ...SMALL_PLAN, sessions: [late] }))[0]).toMatchObject({
      end_time: '1 Jan 2027, 00:15',
    });
  });
});
