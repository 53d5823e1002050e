import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDate } from '@stridelift/engine';
import { describe, expect, it } from 'vitest';
import type { Activity, LoggedSet } from '../../src/activity/activity.ts';
import { readHevy } from '../../src/hevy/read.ts';
import { importFiles } from '../../src/index.ts';
import { readStrong } from '../../src/strong/read.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const DATA = join(process.env['STRIDELIFT_SHARED'] ?? join(ROOT, '../shared'), 'data');
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(DATA, path)));

interface Facts {
  readonly workouts: number;
  readonly set_rows?: number;
  readonly rows?: number;
  readonly warmup_rows?: number;
  readonly rest_timer_rows?: number;
  readonly volume_excl_warmup?: number;
  readonly volume?: number;
  readonly weight_unit?: 'kg' | 'lbs';
  readonly first_start_local?: string;
  readonly last_start_local?: string;
  readonly first?: string;
  readonly last?: string;
  readonly exercises?: number;
  readonly squat_rows?: number;
  readonly squat_max?: number;
}

const isThere = existsSync(join(DATA, 'MANIFEST.tsv'));
if (!isThere) it.skip('the data shared beside this repository is not here: logs of lifts are not tried', () => {});

const FACTS: readonly (readonly [string, Facts])[] = isThere
  ? readFileSync(join(DATA, 'MANIFEST.tsv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([file]) => /^(?:hevy|strong)\/.*\.csv$/.test(file ?? ''))
      .map((row) => [row[0] as string, JSON.parse(row[8] as string) as Facts] as const)
  : [];

function startText({ start }: Activity): string {
  if (start.kind !== 'wall' || start.secondOfDay === undefined) return 'none';
  const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  const { secondOfDay: second } = start;
  return `${formatDate(start.day)} ${two(second / 3600)}:${two((second / 60) % 60)}:${two(second % 60)}`;
}

const volumeOf = (sets: readonly LoggedSet[]): number =>
  sets.reduce((sum, { weight = 0, reps = 0 }) => sum + weight * reps, 0);

describe.runIf(isThere)('logs of lifts of real shape', () => {
  it.each(FACTS)('%s has the workouts, sets and weights that another reader found', (file, facts) => {
    const read = file.startsWith('hevy/') ? readHevy : readStrong;
    const { value, issues } = read(bytesOf(file), { file });
    const sets = value.flatMap((workout) => workout.sets);
    const working = sets.filter(({ setType }) => setType !== 'warm-up');
    const starts = value.map(startText).sort();
    const unit = facts.weight_unit && { kg: 'kg', lbs: 'lb' }[facts.weight_unit];
    expect({
      workouts: value.length,
      sets: sets.length,
      warmUps: sets.length - working.length,
      volume: volumeOf(facts.volume === undefined ? working : sets),
      first: starts[0],
      last: starts.at(-1),
      units: [...new Set(sets.filter(({ weight }) => weight !== undefined).map((set) => set.unit))],
    }).toEqual({
      workouts: facts.workouts,
      sets: facts.set_rows ?? facts.rows,
      warmUps: facts.warmup_rows ?? 0,
      volume: facts.volume_excl_warmup ?? facts.volume,
      first: facts.first_start_local ?? facts.first,
      last: facts.last_start_local ?? facts.last,
      units: [unit],
    });
    // Two real workouts were left running for days.
    const lengthless = value.filter(({ elapsedSeconds }) => elapsedSeconds === undefined);
    expect(issues.map(({ code }) => code)).toEqual([
      ...lengthless.map(() => 'lift-length-impossible'),
      ...(unit === undefined ? ['lift-unit-missing'] : []),
    ]);
    expect(lengthless).toHaveLength(unit === undefined ? 2 : 0);
    if (facts.rest_timer_rows !== undefined) {
      const rows = bytesOf(file).filter((byte) => byte === 10).length - 1;
      expect(rows - sets.length).toBe(facts.rest_timer_rows);
    }
    if (facts.exercises !== undefined) {
      const squats = sets.filter(({ name }) => name === 'Squat (Barbell)');
      expect(new Set(sets.map(({ name }) => name)).size).toBe(facts.exercises);
      expect(squats).toHaveLength(facts.squat_rows ?? 0);
      expect(Math.max(...squats.map(({ weight = 0 }) => weight))).toBe(facts.squat_max);
    }
  });

  it.each(FACTS)('%s is in the document, and importing it again changes nothing', async (file, facts) => {
    const content = bytesOf(file);
    const importAs = (...names: readonly string[]) =>
      importFiles(
        names.map((name) => ({ name, content })),
        { timeZone: 'Europe/Berlin', weekStartsOn: 'monday' },
      );
    const [once, twice] = [await importAs('a.csv'), await importAs('a.csv', 'b.csv')];
    expect(once.strength).toHaveLength(facts.workouts);
    expect(once.strength.flatMap(({ sets }) => sets)).toHaveLength(facts.set_rows ?? facts.rows ?? 0);
    expect(twice.strength.map((workout) => ({ ...workout, sources: ['a.csv'] }))).toEqual(once.strength);
  });

  it('the text that Strong shares is read', async () => {
    const { strength, issues } = await importFiles(
      [{ name: 'a.txt', content: bytesOf('strong/strong_share_text.txt') }],
      {
        timeZone: 'Europe/Berlin',
        weekStartsOn: 'monday',
      },
    );
    expect(issues).toEqual([]);
    expect(strength).toMatchObject([
      {
        date: '2026-03-03',
        at: '18:32',
        title: 'Runner strength A',
        sets: [
          { name: 'Squat (Barbell)', setType: 'warm-up', weight: 20, unit: 'kg', reps: 8 },
          { name: 'Squat (Barbell)', setType: 'normal', weight: 60, unit: 'kg', reps: 5, rpe: 7 },
          { name: 'Squat (Barbell)', setType: 'normal', weight: 60, unit: 'kg', reps: 5, rpe: 8 },
          { name: 'Plank', setType: 'normal', seconds: 60 },
        ],
      },
    ]);
  });
});
