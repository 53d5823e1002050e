import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLibrary, readLibraryData } from '../src/node.ts';

/** The tables that the library was made from live beside the repository, not in it. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SHARED = process.env['STRIDELIFT_SHARED'] ?? resolve(ROOT, '../shared');
const here = existsSync(resolve(SHARED, 'domain/exercises.tsv'));

/** Empty where the tables are not: the suites below are then listed as skipped, by name. */
function readShared(name: string): string {
  return here ? readFileSync(resolve(SHARED, 'domain', name), 'utf8') : '';
}

type Row = Readonly<Record<string, string>>;

function readTable(name: string): readonly Row[] {
  const [head = '', ...lines] = readShared(name).trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/**
 * Where our record differs from the table on purpose: equipment that the set-up needs, ladders without a leap, a plane that its sibling has,
 * short contractions and calm breaths that are counted, not held.
 * Cautions may be more than the table has, never fewer.
 */
const MENDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'glute-bridge': { progression_id: 'glute-bridge-march' },
  'single-leg-hamstring-bridge': { progression_id: 'slider-hamstring-curl' },
  'hamstring-curl-machine': { progression_id: 'slider-hamstring-curl' },
  'slider-hamstring-curl': { progression_id: 'single-leg-swiss-ball-curl' },
  'stir-the-pot': { regression_id: 'body-saw' },
  'box-drop-landing': { progression_id: 'countermovement-jump' },
  'cable-hip-extension': { equipment: 'cable+ankle-strap' },
  'standing-hip-adduction-cable': { equipment: 'cable/band+ankle-strap' },
  'barbell-bulgarian-split-squat': { equipment: 'barbell+bench+rack' },
  'close-grip-bench-press': { equipment: 'barbell+bench+rack' },
  'step-down': { primary_plane: 'frontal' },
  'pelvic-floor-contraction': {
    contraction: 'dynamic',
    load_type: 'bodyweight',
    default_tempo: '2-4-2-6',
    dose_unit: 'reps',
  },
  'diaphragmatic-breathing': {
    contraction: 'dynamic',
    load_type: 'bodyweight',
    default_tempo: 'controlled',
    dose_unit: 'reps',
  },
};

const list = (cell: string | undefined): string[] => (cell ? cell.split(',') : []);

describe.runIf(here)('against the FIT table (needs ../shared beside the repository)', () => {
  const table = new Map(readTable('fit-exercise-names.tsv').map((row) => [`${row['category']}/${row['name']}`, row]));
  const { exercises } = loadLibrary();

  it.each(['exact', 'approximate'] as const)('every %s mark names a pair of the table by its numbers', (match) => {
    const marks = exercises.filter((exercise) => exercise.fit.match === match);
    expect(marks).toHaveLength(match === 'exact' ? 160 : 107);
    for (const { id, fit } of marks) {
      const row = table.get(`${fit.category}/${fit.name}`);
      expect([id, row?.['category_id'], row?.['name_id']]).toEqual([id, `${fit.categoryNumber}`, `${fit.nameNumber}`]);
    }
  });
});

describe.runIf(here)('against the exercise table (needs ../shared beside the repository)', () => {
  const { exercises } = loadLibrary();
  const rows = readTable('exercises.tsv');
  const equipment = new Map(
    readLibraryData().records.map((record) => {
      const { id, equipment: text } = record as { id: string; equipment: string };
      return [id, text];
    }),
  );

  it('holds the same exercises', () => {
    expect(exercises.map((exercise) => exercise.id)).toEqual(rows.map((row) => row['id']).sort());
  });

  it('keeps every fact of every row, but for what was mended', () => {
    const byId = loadLibrary().byId;
    for (const given of rows) {
      const row = { ...given, ...MENDED[given['id']!] };
      const exercise = byId.get(row['id']!)!;
      expect({
        ...{ id: exercise.id, name: exercise.name, pattern: exercise.pattern, joints: exercise.jointActions },
        ...{ plane: exercise.plane, laterality: exercise.laterality, contraction: exercise.contraction },
        ...{ equipment: equipment.get(exercise.id), level: `${exercise.level}`, impact: `${exercise.impact}` },
        ...{ fatigue: `${exercise.lowerBodyFatigue}`, load: exercise.loadType },
        ...{ easier: exercise.regression ?? '', harder: exercise.progression ?? '' },
        ...{ dose: exercise.doseUnit, founding: exercise.sources.filter((source) => source.startsWith('founding-')) },
      }).toEqual({
        ...{ id: row['id'], name: row['name'], pattern: row['movement_pattern'], joints: list(row['joint_actions']) },
        ...{ plane: row['primary_plane'], laterality: row['laterality'], contraction: row['contraction'] },
        ...{ equipment: row['equipment'], level: row['level'], impact: row['impact'] },
        ...{ fatigue: row['lower_body_fatigue'], load: row['load_type'] },
        ...{ easier: row['regression_id'], harder: row['progression_id'] },
        ...{
          dose: row['dose_unit'],
          founding: list(row['seed_sources']).map((name) => `founding-${name.slice(0, 3)}`),
        },
      });
      expect(exercise.cautionSites).toEqual(expect.arrayContaining(list(row['caution_sites'])));
      expect([row['default_tempo'], pauseAtTheEnd(row['default_tempo']!)]).toContain(exercise.tempo);
    }
  });
});

/** Bridges, rows, clamshells and their like pause where the muscle is short, not where the weight is down. */
function pauseAtTheEnd(tempo: string): string {
  const [lowering, pause, lifting] = tempo.split('-');
  return [lowering, '0', lifting, pause].join('-');
}

describe.runIf(here)('against the claims table (needs ../shared beside the repository)', () => {
  const { byId } = loadLibrary();
  /** Words in back-quotes that are neither a setting nor a tag: ids of exercises. */
  const named = readTable('seed-claims.tsv').flatMap((row) =>
    row['type']?.startsWith('exercise')
      ? [...(row['implementation'] ?? '').matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)]
      : [],
  );

  it('every exercise that a claim names exists', () => {
    expect(named.length).toBeGreaterThan(40);
    expect(named.map((match) => match[1]!).filter((id) => !byId.has(id))).toEqual([]);
  });
});

describe.runIf(here)('against the evidence (needs ../shared beside the repository)', () => {
  const evidence = readShared('evidence.md');
  const sources = [...loadLibrary().sources.values()];
  const cited = (form: RegExp): string[] => [
    ...new Set([...evidence.matchAll(form)].map((match) => match[0].replace(/[).,:;]+$/, ''))),
  ];
  /** A second address of a source that has one already. */
  const SECOND = new Set(['https://link.springer.com/doi/10.1186/s40798-022-00511-1']);

  it('keeps every address that it cites', () => {
    const kept = new Set(sources.map((source) => source.url));
    const addresses = cited(/https?:\/\/[^\s|`]+/g);
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !kept.has(address) && !SECOND.has(address))).toEqual([]);
  });

  it('keeps every DOI that it cites', () => {
    const kept = sources.flatMap((source) => source.doi ?? []);
    const dois = cited(/10\.\d{4,}\/[^\s|,;)]+/g);
    expect(dois.filter((doi) => !kept.some((own) => doi.startsWith(own)))).toEqual([]);
  });
});
