import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/activity/activity.ts';
import { READERS } from '../../src/import/readers.ts';
import { importFiles } from '../../src/index.ts';
import { readStravaList } from '../../src/strava/read.ts';
import { openZip } from '../../src/unpack/zip.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const DATA = join(process.env['STRIDELIFT_SHARED'] ?? join(ROOT, '../shared'), 'data');
const isThere = existsSync(join(DATA, 'MANIFEST.tsv'));
if (!isThere) it.skip('the data shared beside this repository is not here: exports of Strava are not tried', () => {});

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(DATA, path)));
const manifest = isThere
  ? readFileSync(join(DATA, 'MANIFEST.tsv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([file]) => file?.startsWith('strava/'))
      .map((row) => [row[0] as string, JSON.parse(row[8] as string) as Facts] as const)
  : [];

interface Facts {
  readonly rows: number;
  readonly runs: number;
  readonly run_distance_m?: number;
  readonly run_moving_s?: number;
  readonly strength?: number;
  readonly rides?: number;
  readonly first_utc?: string;
  readonly last_utc?: string;
  readonly missing_filename?: number;
  readonly races_flag?: number;
  readonly long_run_flags?: number;
  readonly files?: number;
  readonly manual_rows?: number;
}

const sum = (activities: readonly Activity[], amount: 'metres' | 'movingSeconds'): number =>
  activities.reduce((total, activity) => total + (activity[amount] ?? 0), 0);
const utc = ({ start }: Activity): string =>
  start.kind === 'instant' ? new Date(start.unixSeconds * 1000).toISOString().replace('.000', '') : '';

describe.runIf(isThere)('lists of Strava', () => {
  const lists = manifest.filter(([file]) => file.endsWith('.csv'));

  it.each(lists)('%s holds what another reader found', (file, facts) => {
    const { value: activities, issues } = readStravaList(bytesOf(file), file);
    const of = (sport: string): readonly Activity[] => activities.filter((activity) => activity.sport === sport);
    const moments = activities.map(utc).sort();
    expect({
      rows: activities.length,
      runs: of('run').length,
      run_distance_m: Number(sum(of('run'), 'metres').toFixed(2)),
      run_moving_s: sum(of('run'), 'movingSeconds'),
      strength: of('strength').length,
      rides: of('ride').length,
      first_utc: moments[0],
      last_utc: moments.at(-1),
      missing_filename: activities.filter(({ detailFile }) => detailFile === undefined).length,
      races_flag: activities.filter(({ isRace }) => isRace).length,
      long_run_flags: activities.filter(({ isLongRun }) => isLongRun).length,
    }).toEqual({
      rows: facts.rows,
      runs: facts.runs,
      run_distance_m: facts.run_distance_m,
      run_moving_s: facts.run_moving_s,
      strength: facts.strength,
      rides: facts.rides,
      first_utc: facts.first_utc,
      last_utc: facts.last_utc,
      missing_filename: facts.missing_filename,
      races_flag: facts.races_flag ?? 0,
      long_run_flags: facts.long_run_flags ?? 0,
    });
    expect(issues).toEqual([]);
  });

  it('descriptions of several lines do not move the lines of the rows below', () => {
    const { value } = readStravaList(bytesOf('strava/activities_en103.csv'));
    expect(value.slice(0, 4).map(({ line }) => line)).toEqual([2, 3, 4, 6]);
    expect(value[2]?.description).toBe('6x800 @ 5k, 400 m jog, "felt good"\nsecond line');
  });

  it('the flags of a race and of long runs are their kinds', async () => {
    const { runs } = await importFiles([{ name: 'activities.csv', content: bytesOf('strava/activities_en103.csv') }], {
      timeZone: 'Europe/Berlin',
      weekStartsOn: 'monday',
    });
    const kinds = runs.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'race')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'long')).toHaveLength(3);
    expect(runs[0]).toMatchObject({ date: '2026-03-02', at: '07:23' });
  });
});

describe.runIf(isThere)('the whole export', () => {
  const [file, facts] = manifest.find(([name]) => name.endsWith('.zip')) ?? ['', { rows: 0, runs: 0 }];
  const imported = (withDetails: boolean) =>
    importFiles([{ name: 'export.zip', content: bytesOf(file) }], {
      timeZone: 'Europe/Berlin',
      weekStartsOn: 'monday',
      withDetails,
    });

  it('gives its list', async () => {
    const { files, runs, strength } = await imported(false);
    expect(files).toMatchObject([{ format: 'strava-export' }]);
    expect(files[0]?.issues.filter(({ code }) => code !== 'run-kind-unclear')).toEqual([]);
    expect(runs.filter(({ kind }) => kind !== 'cross')).toHaveLength(facts.runs);
    expect(runs.length + strength.length).toBe(facts.rows);
  });

  it('names a file for each row but the manual ones', async () => {
    const entries = await openZip(new Blob([bytesOf(file) as Uint8Array<ArrayBuffer>]));
    const list = entries.find(({ name }) => name === 'activities.csv');
    const { value } = readStravaList((await list?.read()) ?? new Uint8Array());
    const named = value.flatMap(({ detailFile }) => detailFile ?? []);
    expect(value).toHaveLength(facts.rows);
    expect(named).toHaveLength(facts.files ?? 0);
    expect(value.length - named.length).toBe(facts.manual_rows);
    expect(named.filter((name) => !entries.some((entry) => entry.name === name))).toEqual([]);
  });

  it('counts nothing twice when the recordings are read too', async () => {
    const { runs, strength } = await imported(true);
    expect(runs.length + strength.length).toBe(facts.rows);
  });

  const hasFit = READERS.some(({ format }) => format === 'fit');
  it.skipIf(!hasFit)(
    'takes the exact distance of a recording and keeps the title of its row (needs a reader of FIT)',
    async () => {
      const { runs } = await imported(true);
      expect(runs.find(({ title }) => title === '20181108_run_garmin_fenix_3_hr')).toMatchObject({ km: 4.82684 });
    },
  );
});
