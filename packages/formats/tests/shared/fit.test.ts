import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFitMessages } from 'fit-file-parser/raw';
import { describe, expect, it } from 'vitest';
import { importFiles, readFit } from '../../src/index.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const DATA = join(process.env['STRIDELIFT_SHARED'] ?? join(ROOT, '../shared'), 'data');
const isThere = existsSync(join(DATA, 'MANIFEST.tsv'));
if (!isThere) it.skip('the data shared beside this repository is not here: real FIT files are not tried', () => {});

interface SessionFacts {
  readonly sport: string | number;
  readonly sub_sport?: string;
  readonly start_time: string | number;
  readonly total_elapsed_time: number;
  readonly total_timer_time: number;
  readonly total_distance: number;
  readonly avg_heart_rate?: number;
  readonly max_heart_rate?: number;
}

interface Facts {
  readonly type: 'activity' | 'workout';
  readonly laps: number;
  readonly active_sets?: number;
  readonly sum_reps?: number;
  readonly sessions?: readonly SessionFacts[];
  readonly wkt_name?: string;
  readonly steps?: number;
  readonly repeats?: readonly (readonly [number, number])[];
  readonly titles?: number;
}

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(DATA, path)));
const FACTS: readonly (readonly [string, Facts])[] = isThere
  ? readFileSync(join(DATA, 'MANIFEST.tsv'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([file]) => file?.startsWith('fit/'))
      .map((row) => [row[0] as string, JSON.parse(row[8] as string) as Facts])
  : [];
const importOne = (path: string, bytes = bytesOf(path)) =>
  importFiles([{ name: path, content: bytes }], { timeZone: 'Europe/Berlin', weekStartsOn: 'monday' });

const SPORTS: Readonly<Record<string, string>> = {
  running: 'run',
  cycling: 'ride',
  swimming: 'swim',
  walking: 'walk',
  training: 'strength',
};

describe.runIf(isThere)('activities recorded by watches', () => {
  const activities = FACTS.filter(([file, { type }]) => type === 'activity' && !file.includes('compressed-speed'));

  it.each(activities)('%s holds what another reader found', async (file, facts) => {
    const { value } = await readFit(bytesOf(file), file);
    const trainings = facts.sessions!.filter(({ sport }) => sport !== 'transition');
    expect(
      value.activities.map((activity) => ({
        sport: activity.sport,
        start: activity.start.kind === 'instant' && activity.start.unixSeconds,
        elapsed: activity.elapsedSeconds,
        moving: activity.movingSeconds,
        metres: activity.metres ?? 0,
        averageHeartRate: activity.averageHeartRate,
        maxHeartRate: activity.maxHeartRate,
      })),
    ).toEqual(
      trainings.map((session) => ({
        sport: SPORTS[session.sport] ?? 'other',
        start: Date.parse(String(session.start_time).replace(' ', 'T')) / 1000,
        elapsed: session.total_elapsed_time,
        moving: session.total_timer_time,
        metres: session.total_distance,
        averageHeartRate: session.avg_heart_rate,
        maxHeartRate: session.max_heart_rate,
      })),
    );
    const transitions = facts.sessions!.length - trainings.length;
    expect(value.activities.flatMap(({ laps }) => laps)).toHaveLength(facts.laps - transitions);
    const sets = value.activities.flatMap((activity) => activity.sets);
    expect(sets).toHaveLength(facts.active_sets ?? 0);
    expect(sets.reduce((sum, { reps = 0 }) => sum + reps, 0)).toBe(facts.sum_reps ?? 0);
  });

  it.each(activities)('%s is imported with a day for each training', async (file, facts) => {
    const document = await importOne(file);
    const trainings = facts.sessions!.filter(({ sport }) => sport !== 'transition');
    expect(document.runs.length + document.strength.length).toBe(trainings.length);
    expect(document.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(JSON.stringify(await importOne(file))).toBe(JSON.stringify(document));
  });

  it('a watch that does not know its zone is read in the zone of the runner', async () => {
    const options = { timeZone: 'America/New_York', weekStartsOn: 'monday' } as const;
    const names = ['fit/20210507_run_coros_pace_2.fit', 'fit/20210507_run_garmin_fenix_6.fit'];
    const { runs } = await importFiles(
      names.map((name) => ({ name, content: bytesOf(name) })),
      options,
    );
    expect(runs.map(({ date, at, sources }) => [date, at, sources])).toEqual([['2021-05-07', '09:43', names]]);
  });

  it('times that count from when the watch was switched on are no date', async () => {
    const { runs, issues } = await importOne('fit/compressed-speed-distance.fit');
    expect(runs).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['fit-date-missing']);
  });
});

describe.runIf(isThere)('workouts of real shape', () => {
  it.each(FACTS.filter(([, { type }]) => type === 'workout'))('%s holds its steps', async (file, facts) => {
    const { value, issues } = await readFit(bytesOf(file), file);
    expect(issues).toEqual([]);
    const [workout] = value.workouts;
    expect({
      name: workout?.name,
      steps: workout?.steps.length,
      repeats: workout?.steps.flatMap((step) => (step.kind === 'repeat' ? [[step.fromStep, step.rounds]] : [])),
      titles: workout?.titles.length,
    }).toEqual({ name: facts.wkt_name, steps: facts.steps, repeats: facts.repeats, titles: facts.titles });
    const imported = await importOne(file);
    expect([imported.runs, imported.strength]).toEqual([[], []]);
    expect(imported.issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'fit-workout-without-day info',
    ]);
  });
});

describe.runIf(isThere)('files that are broken', () => {
  it.each([
    ['bitflip.fit', ['fit-checksum'], ['2018-11-07 4.82684']],
    ['truncated_50pct.fit', ['fit-truncated', 'fit-totals-from-points'], ['2018-11-07 2.42536']],
    ['double_gzip.fit.gz', [], ['2018-11-07 4.82684']],
    ['empty.fit', ['file-empty'], []],
    ['html_renamed.fit', ['format-unknown'], []],
  ])('%s', async (file, codes, runs) => {
    const document = await importOne(`fit-bad/${file}`);
    expect(
      document.issues.filter(({ code }) => code.startsWith('fi') || code.startsWith('fo')).map(({ code }) => code),
    ).toEqual(codes);
    expect(document.runs.map(({ date, km }) => `${date} ${km}`)).toEqual(runs);
  });

  it('every one of the data set is among them', () => {
    expect(isThere ? readdirSync(join(DATA, 'fit-bad')) : []).toHaveLength(5);
  });

  it.each(FACTS.filter(([file]) => !file.includes('compressed-speed')))(
    '%s gives the same by the careful reading of changed files as by the fast one',
    async (file) => {
      const bytes = bytesOf(file);
      const changed = Uint8Array.from(bytes);
      changed[changed.length - 1]! ^= 0xff;
      const [fast, careful] = [await readFit(bytes, file), await readFit(changed, file)];
      expect(() => readFitMessages(changed)).toThrow();
      expect(careful.value).toEqual(fast.value);
      expect(careful.issues.map(({ code }) => code).filter((code) => code !== 'fit-checksum')).toEqual(
        fast.issues.map(({ code }) => code),
      );
    },
  );

  const long = FACTS.filter(
    ([file, { sessions }]) =>
      sessions?.length === 1 && sessions[0]!.total_distance > 1000 && !file.includes('compressed-speed'),
  );

  it.each(long)('%s without its summary adds up to its summary', async (file, { sessions }) => {
    const { value } = await readFit(withoutSummary(bytesOf(file)), file);
    const [run] = value.activities;
    const [session] = sessions as readonly [SessionFacts];
    expect(Math.abs(run!.metres! / session.total_distance - 1)).toBeLessThan(0.01);
    expect(Math.abs(run!.elapsedSeconds! / session.total_elapsed_time - 1)).toBeLessThan(0.02);
  });
});

/** The same with its session messages turned into messages of a kind that nobody reads. */
function withoutSummary(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let at = 14; at + 5 < copy.length; at++) {
    const isDefinition = (copy[at]! & 0xd0) === 0x40 && copy[at + 1] === 0 && copy[at + 2] === 0;
    const firstField = copy.subarray(at + 6, at + 9).join();
    // A definition of sessions begins with its time or its index.
    if (isDefinition && copy[at + 3] === 18 && copy[at + 4] === 0 && ['253,4,134', '254,2,132'].includes(firstField))
      copy[at + 4] = 0x7f;
  }
  return copy;
}
