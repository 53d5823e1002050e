import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEquipment, renderEquipment } from '../src/equipment-grammar.ts';
import { loadLibrary, readLibraryData } from '../src/node.ts';

const FOLDER = new URL('../data/exercises/', import.meta.url);
const files = readdirSync(FOLDER);
const { records } = readLibraryData();
const library = loadLibrary();

const ORDER = [
  ...['id', 'name', 'pattern', 'jointActions', 'plane', 'laterality', 'contraction', 'equipment', 'level'],
  ...['lowerBodyFatigue', 'impact', 'cautionSites', 'regression', 'progression', 'muscles', 'loadType', 'tempo'],
  ...['doseUnit', 'why', 'cues', 'aliases', 'sources', 'fit'],
];

describe('the records on disk', () => {
  it('are 267, each in the file of its id', () => {
    expect(files).toHaveLength(267);
    expect(library.exercises.map((exercise) => `${exercise.id}.json`).sort()).toEqual([...files].sort());
  });

  it('are written one way: two spaces, fields in order, a newline at the end', () => {
    for (const file of files) {
      const text = readFileSync(new URL(file, FOLDER), 'utf8');
      const record = JSON.parse(text) as Record<string, unknown>;
      expect(text).toBe(`${JSON.stringify(record, null, 2)}\n`);
      expect(Object.keys(record)).toEqual(ORDER.filter((key) => Object.hasOwn(record, key)));
    }
  });

  it('spell their equipment the one way that the grammar writes it', () => {
    for (const record of records as readonly { equipment: string }[]) {
      const parsed = parseEquipment(record.equipment);
      expect(parsed.ok && renderEquipment(parsed.need)).toBe(record.equipment);
    }
  });
});

describe('the library', () => {
  it('is found by id, in order of id', () => {
    const ids = library.exercises.map((exercise) => exercise.id);
    expect(ids).toEqual([...ids].sort());
    for (const exercise of library.exercises) expect(library.byId.get(exercise.id)).toBe(exercise);
  });

  it('gives every exercise three cues of its own and a why of its own', () => {
    const whys = library.exercises.map((exercise) => exercise.why);
    expect(new Set(whys).size).toBe(267);
    const cues = library.exercises.map((exercise) => exercise.cues.map((cue) => cue.text).join(' | '));
    expect(new Set(cues).size).toBe(267);
  });

  it('holds the number of exercises a pattern that the evidence lists', () => {
    const count = (pattern: string): number => library.exercises.filter((one) => one.pattern === pattern).length;
    expect([count('hinge'), count('squat'), count('lunge'), count('plyometric-bilateral')]).toEqual([25, 22, 18, 15]);
  });

  it('loads from disk in less than 40 ms of processor time', () => {
    const times = Array.from({ length: 8 }, () => {
      const start = process.cpuUsage();
      loadLibrary();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(40);
  });
});
