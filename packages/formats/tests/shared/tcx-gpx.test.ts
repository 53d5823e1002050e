import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/activity/activity.ts';
import { readGpx, readGpxFile } from '../../src/gpx/read.ts';
import { importFiles } from '../../src/index.ts';
import { startIssueList } from '../../src/issue-list.ts';
import { readTcx, readTcxFile } from '../../src/tcx/read.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const DATA = join(process.env['STRIDELIFT_SHARED'] ?? join(ROOT, '../shared'), 'data');
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(DATA, path)));

const isThere = existsSync(join(DATA, 'MANIFEST.tsv'));
if (!isThere)
  it.skip('the data shared beside this repository is not here: recordings of real watches are not tried', () => {});

interface Facts {
  readonly sport?: readonly string[];
  readonly id?: readonly string[];
  readonly laps?: number;
  readonly time?: number;
  readonly dist: number;
  readonly trkpts?: number;
  readonly nopos?: number;
  readonly pts?: number;
  readonly seg?: number;
  readonly trk?: number;
  readonly hr: readonly [number, number] | null;
  readonly name?: readonly string[];
  readonly type?: readonly string[];
  readonly start?: string;
  readonly elapsed?: number;
}

/** A row of the manifest, with the facts of the file it is a copy of where it is one. */
function factsOf(folder: string): readonly (readonly [string, Facts])[] {
  if (!isThere) return [];
  const rows = readFileSync(join(DATA, 'MANIFEST.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const facts = new Map(rows.map((row) => [row[0] as string, JSON.parse(row[8] as string)]));
  return [...facts]
    .filter(([file]) => file.startsWith(`${folder}/`))
    .map(([file, of]) => [file, facts.get(of.same_as) ?? of] as const);
}

const unzipped = (path: string): Uint8Array => (path.endsWith('.gz') ? gunzipSync(bytesOf(path)) : bytesOf(path));
const secondsOf = (iso: string): number => Date.parse(iso.replace(/(\.\d{3})\d+/, '$1')) / 1000;
const expectWithin = (value: number | undefined, expected: number, part: number): void => {
  expect(Math.abs((value ?? Number.NaN) - expected), `${value} is near ${expected}`).toBeLessThanOrEqual(
    expected * part,
  );
};
const SPORTS: Readonly<Record<string, string>> = { Running: 'run', Biking: 'ride', running: 'run', cycling: 'ride' };

/** The lap of these says 0 or far too little; a second reader took the way and the time from the points. */
const WRONG_LAPS: Readonly<Record<string, readonly [seconds: number, metres: number]>> = {
  'tcx/20200103_intervals.tcx': [1492.1, 5309],
  'tcx/20230417_heartbreak_hill_ascent.tcx': [223, 757.2],
};
/** Its pause was ridden on, so that the whole of its track is longer than the ride; its FIT twin has what counted. */
const RIDDEN_PAUSE = { file: 'gpx/activity_5039744860.gpx', metres: 668.19 };

describe.runIf(isThere)('TCX of real watches', () => {
  it.each(factsOf('tcx'))('%s holds what another reader found', (file, facts) => {
    const wire = readTcxFile(unzipped(file), startIssueList());
    const points = (wire?.activities ?? []).flatMap(({ laps }) => laps.flatMap((lap) => lap.points));
    expect([points.length, points.filter(({ latitude }) => latitude === undefined).length]).toEqual([
      facts.trkpts,
      facts.nopos,
    ]);
    const { value, issues } = readTcx(unzipped(file), { file });
    const activity = value[0] as Activity;
    expect(value.map(({ sport, sportWord }) => [sport, sportWord])).toEqual(
      facts.sport?.map((word) => [SPORTS[word], word]),
    );
    expect(activity.start).toEqual({ kind: 'instant', unixSeconds: secondsOf(facts.id?.[0] as string) });
    expect(activity.laps).toHaveLength(facts.laps as number);
    const wrong = WRONG_LAPS[file];
    const [time, metres] = wrong ?? [facts.time as number, facts.dist];
    expect(activity.laps.reduce((sum, lap) => sum + lap.seconds, 0)).toBeCloseTo(time, wrong ? 0 : 1);
    expectWithin(activity.metres, metres, 0.01);
    if (facts.hr === null) expect(activity.averageHeartRate).toBeUndefined();
    else expect([activity.averageHeartRate, activity.maxHeartRate]).toEqual(facts.hr);
    expect(issues.map(({ code }) => code)).toEqual(wrong ? ['track-totals-corrected'] : []);
  });
});

describe.runIf(isThere)('GPX of real watches', () => {
  it.each(factsOf('gpx'))('%s holds what another reader found', (file, facts) => {
    const wire = readGpxFile(bytesOf(file), startIssueList());
    expect(wire?.tracks.map(({ points, pieces }) => [points.length, pieces])).toEqual([[facts.pts, facts.seg]]);
    const { value, issues } = readGpx(bytesOf(file), { file });
    expect(value).toHaveLength(facts.trk as number);
    const activity = value[0] as Activity;
    const type = facts.type?.[0];
    expect([activity.sport, activity.sportWord]).toEqual([SPORTS[type ?? 'running'], type]);
    const { unixSeconds } = activity.start as { unixSeconds: number };
    expect(unixSeconds).toBeCloseTo(secondsOf(facts.start as string), 3);
    expect(activity.elapsedSeconds).toBeCloseTo(facts.elapsed as number, 3);
    if (file === RIDDEN_PAUSE.file) expectWithin(activity.metres, RIDDEN_PAUSE.metres, 0.03);
    else expectWithin(activity.metres, facts.dist, 0.01);
    if (facts.hr === null) expect(activity.averageHeartRate).toBeUndefined();
    else expect([activity.averageHeartRate, activity.maxHeartRate]).toEqual(facts.hr);
    const name = facts.name?.[0];
    expect(activity.title).toBe(name === 'Untitled' ? undefined : name);
    expect(issues.map(({ code }) => code)).toEqual(type === undefined ? ['track-sport-guessed'] : []);
  });
});

describe.runIf(isThere)('one training in several files', () => {
  const imported = (...files: readonly string[]) =>
    importFiles(
      files.map((file) => ({ name: file, content: bytesOf(file) })),
      { timeZone: 'America/New_York', weekStartsOn: 'monday' },
    );

  it.each([
    ['tcx/20210119_run_garmin_fenix6_sapphire.tcx', 'gpx/20210119_run_garmin_fenix6_sapphire.gpx', '18:30', 5.12484],
    ['tcx/activity_5039744860.tcx', 'gpx/activity_5039744860.gpx', '10:52', undefined],
  ])('%s and %s are one, with the numbers of the first in either order', async (tcx, gpx, at, km) => {
    const [there, back] = [await imported(tcx, gpx), await imported(gpx, tcx)];
    expect(there.runs).toMatchObject([{ at, sources: [gpx, tcx], title: expect.any(String) }]);
    expect(there.runs[0]?.km).toBe(km);
    expect(back.runs).toEqual([{ ...there.runs[0], sources: [gpx, tcx] }]);
  });

  it('a packed copy with spaces before its first tag is the same run', async () => {
    const files = ['tcx/20181108_run_garmin_fenix_3_hr.tcx', 'tcx/leading_spaces.tcx.gz'];
    expect((await imported(...files)).runs).toMatchObject([{ sources: files, km: 4.82684 }]);
  });

  it('nothing of a place is handed on', async () => {
    const everything = JSON.stringify(
      [...factsOf('tcx'), ...factsOf('gpx')].map(([file]) => {
        const reader = file.startsWith('tcx') ? readTcx : readGpx;
        return reader(unzipped(file), { file });
      }),
    );
    expect(everything).not.toMatch(/lati|longi|"lat"|"lon"|(?<!\d)(?:28\.1|-80\.5|42\.33|-71\.1|52\.15)\d/);
  });
});
