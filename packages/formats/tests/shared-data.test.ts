import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, formatDate, parseDate } from '@stridelift/engine';
import { describe, expect, it } from 'vitest';
import type { ImportDocument, RunLabel } from '../src/index.ts';
import { classifyRun, demandOf, importFiles, readCalendarEntries, runKindOf, toEngineRuns } from '../src/index.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DATA = join(process.env['STRIDELIFT_SHARED'] ?? join(ROOT, '../shared'), 'data');
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(DATA, path)));
const linesOf = (path: string): readonly (readonly string[])[] =>
  readFileSync(join(DATA, path), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const importOne = (name: string, bytes: Uint8Array): Promise<ImportDocument> =>
  importFiles([{ name, content: bytes }], { timeZone: 'Europe/Berlin', weekStartsOn: 'monday' });

const isThere = existsSync(join(DATA, 'MANIFEST.tsv'));
if (!isThere)
  it.skip('the data shared beside this repository is not here: real calendars, plans and titles are not tried', () => {});

interface Facts {
  readonly events: number;
  readonly first: string;
  readonly last: string;
  readonly with_uid: number;
  readonly all_day: number;
  readonly multi_day: number;
}

describe.runIf(isThere)('calendars of real shape', () => {
  const rows = isThere ? linesOf('MANIFEST.tsv').filter(([file]) => file?.startsWith('ics/')) : [];

  it.each(rows.map((row) => [row[0] as string, JSON.parse(row[8] as string) as Facts] as const))(
    '%s holds what another reader found',
    (file, facts) => {
      const { value: entries, issues } = readCalendarEntries(bytesOf(file), file);
      const days = entries.map((entry) => entry.start.day).sort((a, b) => a - b);
      // Identifiers that are drawn anew at every export are not counted as identifiers here.
      const drawn = file.includes('calendarhack');
      expect({
        events: entries.length,
        first: formatDate(days[0]!),
        last: formatDate(days.at(-1)!),
        with_uid: entries.filter((entry) => entry.uid !== undefined).length,
        all_day: entries.filter((entry) => entry.start.minute === undefined).length,
        multi_day: entries.filter((entry) => entry.end && entry.end.day - entry.start.day > 1).length,
      }).toEqual({
        events: facts.events,
        first: facts.first,
        last: facts.last,
        with_uid: drawn ? 0 : facts.with_uid,
        all_day: facts.all_day,
        multi_day: facts.multi_day,
      });
      expect(issues).toEqual([]);
    },
  );

  it.each(readdirSyncIf('ics'))('%s is imported without loss', async (file) => {
    const document = await importOne(file, bytesOf(`ics/${file}`));
    expect(document.issues.filter((issue) => issue.severity !== 'info')).toEqual([]);
    expect(document.runs.length + document.strength.length).toBeGreaterThan(0);
    expect(toEngineRuns(document)).toHaveLength(document.runs.length);
    expect(JSON.stringify(await importOne(file, bytesOf(`ics/${file}`)))).toBe(JSON.stringify(document));
  });

  it('the feeds of the apps are told apart to the kind', async () => {
    const kinds = async (file: string): Promise<readonly string[]> =>
      (await importOne(file, bytesOf(`ics/${file}`))).runs.map(
        (run) => `${run.date} ${run.kind} ${run.km ?? '-'} ${run.planned}`,
      );
    expect(await kinds('runna-like.ics')).toEqual([
      '2026-03-01 easy 10 false',
      '2026-03-02 easy 8 true',
      '2026-03-04 intervals 9 true',
      '2026-03-06 tempo 10.5 true',
      '2026-03-08 long 18 true',
      '2026-05-03 race 21.1 true',
    ]);
    expect(await kinds('trainingpeaks-like.ics')).toEqual([
      '2026-03-14 recovery 7.87 false',
      '2026-03-16 easy 9 true',
      '2026-03-18 intervals 13 true',
      '2026-03-19 cross - true',
      '2026-03-21 tempo - true',
      '2026-03-22 long 20 true',
      '2026-05-10 race 21.0975 true',
    ]);
    expect(await kinds('floating-no-uid-lf.ics')).toEqual([
      '2026-03-02 easy 6.44 true',
      '2026-03-03 easy 4.83 true',
      '2026-03-05 long 16.09 true',
    ]);
  });

  it('a weekly gym keeps its hour over the clock change, with one left out and one moved', async () => {
    const { strength } = await importOne('gym.ics', bytesOf('ics/gym-recurring-dst.ics'));
    expect(strength.map(({ date, at }) => `${date} ${at}`)).toEqual([
      '2026-03-17 18:30',
      '2026-03-19 18:30',
      '2026-03-24 18:30',
      '2026-04-01 07:00',
      '2026-04-02 18:30',
      '2026-04-07 18:30',
      '2026-04-09 18:30',
    ]);
  });
});

function readdirSyncIf(folder: string): readonly string[] {
  return isThere ? readdirSync(join(DATA, folder)) : [];
}

describe.runIf(isThere)('titles that others have labelled', () => {
  const rows = isThere ? (linesOf('runtype/titles.tsv') as readonly (readonly [string, RunLabel])[]) : [];

  it('are told apart as rest, easy, quality, long and race at least 98 times in 100', () => {
    const wrong = rows.filter(([title, label]) => classifyRun({ title }).demand !== demandOf(label));
    expect(rows.length).toBeGreaterThan(100);
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.02);
  });

  it('never make a race of anything else, nor anything else of a race', () => {
    const wrong = rows.filter(([title, label]) => (classifyRun({ title }).label === 'race') !== (label === 'race'));
    expect(wrong).toEqual([]);
  });

  it('get the very label at least 95 times in 100', () => {
    const wrong = rows.filter(([title, label]) => classifyRun({ title }).label !== label);
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.05);
  });
});

interface Plan {
  readonly units: 'mi' | 'km';
  readonly weeks: number;
  readonly schedule: readonly {
    readonly workouts: readonly { readonly title: string; readonly distance?: number }[];
  }[];
}

const MONDAY = parseDate('2026-11-02')!;

/** The plan as a calendar of whole days, the two-unit distances written in the unit of the plan. */
function asCalendar(plan: Plan): Uint8Array {
  const lines = ['BEGIN:VCALENDAR', 'PRODID:-//Test//EN'];
  for (const [week, { workouts }] of plan.schedule.entries()) {
    for (const [weekday, { title }] of workouts.entries()) {
      const text = title.replace(/\{([^}:]+)(?::([^}]+))?\}/g, (_, miles, km) =>
        plan.units === 'mi' ? `${miles} mi` : `${km ?? miles} km`,
      );
      const day = formatDate(addDays(MONDAY, week * 7 + weekday)).replaceAll('-', '');
      lines.push(
        'BEGIN:VEVENT',
        `DTSTART;VALUE=DATE:${day}`,
        `SUMMARY:${text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n')}`,
        'END:VEVENT',
      );
    }
  }
  return new TextEncoder().encode([...lines, 'END:VCALENDAR', ''].join('\r\n'));
}

describe.runIf(isThere)('training plans as calendars', () => {
  const plans = readdirSyncIf('plans').map(
    (file) => [file, JSON.parse(readFileSync(join(DATA, 'plans', file), 'utf8')) as Plan] as const,
  );

  it.each(plans)('%s is told to the kind, the distances too', async (file, plan) => {
    const document = await importOne(file, asCalendar(plan));
    const byDate = new Map(document.runs.map((run) => [run.date, run]));
    const unclear = document.runs.filter((run) => run.kind === 'other');
    expect(unclear).toEqual([]);
    expect(document.issues.filter((issue) => issue.severity !== 'info')).toEqual([]);
    const compared = plan.schedule.flatMap(({ workouts }, week) =>
      workouts.flatMap(({ title, distance }, weekday) => {
        const km = byDate.get(formatDate(addDays(MONDAY, week * 7 + weekday)))?.km;
        // A distance of 1 beside a longer title is how this data cuts off two-digit numbers.
        if (km === undefined || typeof distance !== 'number' || distance < 2) return [];
        return [{ title, off: Math.abs(km - distance * (plan.units === 'mi' ? 1.609344 : 1)) / km }];
      }),
    );
    // Plans count the end of a range (`2-4 mile`), and one day in fifty says something else in its title.
    expect(compared.filter(({ off }) => off > 0.34).length).toBeLessThanOrEqual(compared.length / 50);
    expect(compared.length).toBeGreaterThanOrEqual(file === 'c25k.json' ? 0 : 60);
  });

  it.each(plans)(
    '%s has its long runs at the end of the week, its faster days apart and its race',
    async (file, plan) => {
      const { runs } = await importOne(file, asCalendar(plan));
      const count = (...kinds: readonly string[]): number => runs.filter((run) => kinds.includes(run.kind)).length;
      const hard = count('tempo', 'intervals', 'hills');
      expect({
        race: count('race') > 0,
        long: count('long') > 0,
        hardShare: Math.round((hard / runs.length) * 10) / 10,
        walkRun: count('walk-run') > 0,
      }).toEqual(EXPECTED[file]);
    },
  );

  const EXPECTED: Readonly<Record<string, unknown>> = {
    'boston_level_two.json': { race: false, long: true, hardShare: 0.4, walkRun: false },
    'c25k.json': { race: true, long: false, hardShare: 0, walkRun: true },
    'frr_5k_01.json': { race: true, long: true, hardShare: 0.2, walkRun: false },
    'hansons_adv_mara.json': { race: true, long: true, hardShare: 0.3, walkRun: false },
    'higdon_nov_mara1.json': { race: true, long: true, hardShare: 0, walkRun: false },
    'pfitz_18_55.json': { race: true, long: true, hardShare: 0.2, walkRun: false },
  };
});

describe.runIf(isThere)('the labels', () => {
  it('all fold to a kind that the engine knows', async () => {
    const labels = new Set(isThere ? linesOf('runtype/titles.tsv').map(([, label]) => label as RunLabel) : []);
    for (const label of labels) expect(runKindOf(label)).toBeTypeOf('string');
  });
});
