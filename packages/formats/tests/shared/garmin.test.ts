import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDate } from '@stridelift/engine';
import { describe, expect, it } from 'vitest';
import { readGarminList } from '../../src/garmin/read-list.ts';
import { readGarminSummaries } from '../../src/garmin/read-summaries.ts';
import { openFile } from '../../src/import/open-file.ts';
import { READERS } from '../../src/import/readers.ts';
import { importFiles } from '../../src/index.ts';
import { startIssueList } from '../../src/issue-list.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const DATA = join(process.env['STRIDELIFT_SHARED'] ?? join(ROOT, '../shared'), 'data');
const isThere = existsSync(join(DATA, 'MANIFEST.tsv'));
if (!isThere) it.skip('the data shared beside this repository is not here: exports of Garmin are not tried', () => {});

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(DATA, path)));
const factsOf = (path: string): Readonly<Record<string, number | string>> => {
  const rows = readFileSync(join(DATA, 'MANIFEST.tsv'), 'utf8').split('\n');
  const row = rows.map((line) => line.split('\t')).find(([file]) => file === path);
  return JSON.parse(row?.[8] ?? '{}') as Readonly<Record<string, number | string>>;
};

describe.runIf(isThere)('exports of Garmin', () => {
  it('garmin/Activities.csv holds what another reader found', () => {
    const facts = factsOf('garmin/Activities.csv');
    const { value: activities, issues } = readGarminList(bytesOf('garmin/Activities.csv'));
    const first = activities[0];
    expect(activities).toHaveLength(facts['rows'] as number);
    expect(activities.filter(({ sport }) => sport === 'run')).toHaveLength(facts['runs'] as number);
    expect(activities.filter(({ sport }) => sport === 'strength')).toHaveLength(facts['strength'] as number);
    expect((first?.metres ?? 0) / 1000).toBeCloseTo(facts['first_distance_km'] as number, 6);
    const [date, clock] = String(facts['first_local']).split(' ');
    const [hour, minute, second] = (clock ?? '').split(':').map(Number) as [number, number, number];
    expect(first?.start).toEqual({
      kind: 'wall',
      day: expect.anything(),
      secondOfDay: hour * 3600 + minute * 60 + second,
    });
    expect(first?.start.kind === 'wall' && formatDate(first.start.day)).toBe(date);
    expect(first).toMatchObject({
      movingSeconds: 2709,
      elapsedSeconds: 2768,
      averageHeartRate: 141,
      maxHeartRate: 158,
    });
    expect(activities[1]?.movingSeconds).toBe(2924.5);
    expect(issues).toMatchObject([{ code: 'distance-unit-assumed', text: expect.stringContaining('kilometres') }]);
  });

  it('garmin/user_0_summarizedActivities.json holds what another reader found', () => {
    const facts = factsOf('garmin/user_0_summarizedActivities.json');
    const { value, issues } = readGarminSummaries(bytesOf('garmin/user_0_summarizedActivities.json'));
    const runs = value.filter(({ sport }) => sport === 'run');
    expect(value).toHaveLength(facts['activities'] as number);
    expect(runs).toHaveLength(facts['runs'] as number);
    expect(runs.reduce((sum, { metres }) => sum + (metres ?? 0), 0)).toBeCloseTo(facts['run_distance_m'] as number, 0);
    expect(value[0]).toMatchObject({
      ownId: 'garmin:17000000000',
      start: { kind: 'instant', unixSeconds: 1_770_013_299, offsetMinutes: 60 },
      movingSeconds: 2720,
      metres: 8094.57,
    });
    expect(issues).toEqual([]);
  });

  const export_ = 'garmin/gdpr_export_mini.zip';
  const imported = (withDetails: boolean) =>
    importFiles([{ name: 'export.zip', content: bytesOf(export_) }], {
      timeZone: 'Europe/Berlin',
      weekStartsOn: 'monday',
      withDetails,
    });

  it('the export of an account gives its list', async () => {
    const { files, runs, strength } = await imported(false);
    expect(files).toMatchObject([{ format: 'garmin-export' }]);
    expect(files[0]?.issues.filter(({ code }) => code !== 'run-kind-unclear')).toEqual([]);
    expect(runs.length + strength.length).toBe(factsOf(export_)['json_activities']);
  });

  it('the archive within the export is opened when details are wanted', async () => {
    const names: string[] = [];
    const content = bytesOf(export_);
    const options = { withDetails: true };
    for await (const { name, role } of openFile({ name: 'export.zip', content }, options, startIssueList()))
      if (role === 'details') names.push(name);
    expect(names).toHaveLength(factsOf(export_)['fit_files'] as number);
  });

  const hasFit = READERS.some(({ format }) => format === 'fit');
  it.skipIf(!hasFit)(
    'recordings without a row in the list come beside it, workouts do not (needs a reader of FIT)',
    async () => {
      const { runs, strength } = await imported(true);
      const facts = factsOf(export_);
      expect(runs.length + strength.length).toBe(Number(facts['json_activities']) + Number(facts['activities_fit']));
    },
  );
});
