import { parseDate } from '@stridelift/engine';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportDocument } from './import-document.ts';
import type { ImportOptions } from './import-files.ts';
import { importFiles } from './import-files.ts';
import { toEngineRuns } from './to-engine-runs.ts';

const OPTIONS: ImportOptions = { timeZone: 'Europe/Berlin', weekStartsOn: 'monday' };

/** `7T0630 Title | property | property`: the day of September 2026, perhaps a time, and what else there is. */
function entry(line: string): string {
  const [, day, time, rest] = /^(\d+)(?:T(\d{4}))? (.*)$/.exec(line) as unknown as [
    string,
    string,
    string | undefined,
    string,
  ];
  const [title, ...properties] = rest.split(' | ');
  const start = `202609${day.padStart(2, '0')}${time ? `T${time}00` : ''}`;
  return ['BEGIN:VEVENT', `DTSTART:${start}`, `SUMMARY:${title}`, ...properties, 'END:VEVENT'].join('\r\n');
}

const calendar = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(['BEGIN:VCALENDAR', ...lines.map(entry), 'END:VCALENDAR'].join('\r\n'));

const imported = (...files: readonly Uint8Array[]): Promise<ImportDocument> =>
  importFiles(
    files.map((bytes, index) => ({ name: `${'abc'[index]}.ics`, content: bytes })),
    OPTIONS,
  );

const told = (document: ImportDocument): readonly string[] =>
  document.runs.map((run) =>
    [run.date.slice(-2), run.at, run.kind, run.km, run.minutes, run.sources.join('+')]
      .filter((part) => part !== undefined)
      .join(' '),
  );

describe('one calendar', () => {
  it('gives runs, and lifts of others apart; rest and notes are neither', async () => {
    const document = await imported(
      calendar('7 Easy 6 km', '8 Rest', '9T1830 Gym', '10 Taper week', '11 Bike 40 km', '12T0700 Long run 20 km'),
    );
    expect(told(document)).toEqual(['07 easy 6 a.ics', '11 cross a.ics', '12 07:00 long 20 a.ics']);
    expect(document.strength).toMatchObject([
      { date: '2026-09-09', at: '18:30', title: 'Gym', planned: true, sets: [] },
    ]);
    expect(document.files).toMatchObject([{ name: 'a.ics', format: 'ics', runs: 3, strengthSessions: 1, issues: [] }]);
    expect(document.version).toBe('stridelift/import@1');
  });

  it('keeps what was done apart from what is planned, by the words of the apps', async () => {
    const done = 'DESCRIPTION:Workout type: Run\\nPlanned Time: 0:40\\nActual Time: 0:49\\nActual Distance: 7.87 km';
    const { runs } = await imported(
      calendar(`7 Run: Easy | ${done}`, '8 Run 8 km | UID:COMPLETED_ACTIVITY-1', '9 Run: Easy'),
    );
    expect(runs.map(({ planned, km, minutes }) => [planned, km, minutes])).toEqual([
      [false, 7.87, 49],
      [false, 8, undefined],
      [true, undefined, undefined],
    ]);
  });

  it('takes distance and time from the summing up of a description, not from its steps', async () => {
    const { runs } = await imported(
      calendar('7 Tempo | DESCRIPTION:Tempo • 10km • 50m - 55m', '8 Tempo | DESCRIPTION:10 min warm up\\n5 km hard'),
    );
    expect(runs.map(({ km, minutes }) => [km, minutes])).toEqual([
      [10, 53],
      [undefined, undefined],
    ]);
  });

  it('knows how far a marathon is', async () => {
    expect(told(await imported(calendar('7 City Marathon', '14 Harbour Half Marathon')))).toEqual([
      '07 race 42.195 a.ics',
      '14 race 21.0975 a.ics',
    ]);
  });

  it('says what it assumed, once for each reason', async () => {
    const { issues, runs } = await imported(calendar('7 4 km', '8 4 km', '10 9 km', '11 Dentist'));
    expect(runs.map((run) => run.kind)).toEqual(['easy', 'easy', 'long', 'other']);
    expect(issues).toMatchObject([
      {
        code: 'run-kind-unclear',
        severity: 'info',
        done: 'assumed',
        file: 'a.ics',
        line: 2,
        text: 'Taken as easy (title says only how far or how long): “4 km” (2 days, first 2026-09-07).',
      },
      { text: 'Taken as long (longest run of its week): “9 km” (2026-09-10).' },
      { text: 'Nothing says that this is training; it is listed and not planned around: “Dentist” (2026-09-11).' },
    ]);
  });

  it('reads only the days it is asked for', async () => {
    const document = await importFiles(
      [{ name: 'a.ics', content: calendar('7 Easy 6 km', '8 Easy 7 km', '9 Easy 8 km') }],
      {
        ...OPTIONS,
        from: parseDate('2026-09-08')!,
        to: parseDate('2026-09-08')!,
      },
    );
    expect(told(document)).toEqual(['08 easy 7 a.ics']);
  });
});

describe('one run recorded twice', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['by distance within 3 %', ['7 Easy 10 km'], ['7T0700 Morning run 10.2 km'], ['07 07:00 easy 10.2 a.ics+b.ics']],
    ['by start within a minute', ['7T0700 Easy run'], ['7T0701 Run 10 km'], ['07 07:01 easy 10 a.ics+b.ics']],
    ['by title', ['7 Tempo run'], ['7 tempo  RUN'], ['07 tempo a.ics+b.ics']],
    ['by identifier, on the later day', ['7 Easy 5 km | UID:x'], ['8 Easy 6 km | UID:x'], ['08 easy 6 a.ics+b.ics']],
    [
      'planned as tempo, recorded as a run',
      ['7 Tempo 10 km'],
      ['7 Evening run 10.1 km | UID:COMPLETED_ACTIVITY-1'],
      ['07 tempo 10.1 a.ics+b.ics'],
    ],
  ])('%s appears once with both sources', async (_, first, second, runs) => {
    expect(told(await imported(calendar(...first), calendar(...second)))).toEqual(runs);
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['distances further apart', ['7 Easy 10 km'], ['7 Easy 10.4 km and more']],
    ['kinds that differ', ['7 Tempo 10 km'], ['7 Easy 10 km']],
    ['a ride', ['7 Easy 10 km'], ['7 Bike 10 km']],
    ['two runs of one day by the clock', ['7T0700 Easy 5 km | UID:am'], ['7T1800 Easy 5 km | UID:pm']],
    ['another day', ['7 Easy 5 km'], ['8 Easy 5 km']],
  ])('%s: two', async (_, first, second) => {
    expect((await imported(calendar(...first), calendar(...second))).runs).toHaveLength(2);
  });

  it('two names on one day of one calendar are two runs', async () => {
    expect((await imported(calendar('7 Morning easy 5 km', '7 Evening easy 5 km'))).runs).toHaveLength(2);
  });

  it('a lift in two calendars appears once', async () => {
    expect((await imported(calendar('7T1830 Gym'), calendar('7T1830 Strength'))).strength).toMatchObject([
      { sources: ['a.ics', 'b.ics'] },
    ]);
  });
});

describe('importing again', () => {
  const files = calendar('7 Easy 6 km', '8 Tempo | UID:t1', '9 Gym');

  it('gives the same bytes', async () => {
    expect(JSON.stringify(await imported(files))).toBe(JSON.stringify(await imported(files)));
  });

  it('gives each run the same id, also after its entry has moved', async () => {
    const ids = (await imported(files)).runs.map((run) => run.id);
    expect((await imported(calendar('7 EASY 6 km', '15 Tempo, moved | UID:t1'))).runs.map((run) => run.id)).toEqual(
      ids,
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^run-[0-9a-z]{14}$/);
  });
});

describe('a weekly rhythm', () => {
  const week = (monday: number, ...more: readonly string[]): readonly string[] => [
    `${monday + 1}T0700 Intervals 8 km`,
    `${monday + 3}T1800 Easy 6 km`,
    `${monday + 6} Long run 18 km`,
    ...more,
  ];

  it('is found in three weeks', async () => {
    const { pattern } = await imported(calendar(...week(7), ...week(14, '16 Easy 3 km'), ...week(21)));
    expect(pattern).toEqual({
      tuesday: { kind: 'intervals', km: 8, at: '07:00' },
      thursday: { kind: 'easy', km: 6, at: '18:00' },
      sunday: { kind: 'long', km: 18 },
    });
  });

  it('is not made up from two', async () => {
    expect((await imported(calendar(...week(7), ...week(14)))).pattern).toBeUndefined();
  });
});

describe('files that are no calendars', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each<readonly [string, Uint8Array, string, string]>([
    ['empty', new Uint8Array(), 'file-empty', 'The file is empty.'],
    ['zip', bytes('PK\u0003\u0004'), 'archive-unreadable', 'runs.ics could not be unpacked'],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), 'archive-unreadable', 'runs.ics could not be unpacked'],
    ['HTML', bytes('<!DOCTYPE html><html>'), 'format-unknown', 'This looks like a web page'],
    ['CSV', bytes('Date,Name,Distance\n2026,a,b\n'), 'format-unknown', 'This looks like a table'],
    ['noise', new Uint8Array([1, 2, 3]), 'format-unknown', 'The content is of no known kind'],
  ])('%s is refused with what it looks like', async (_, content, code, text) => {
    const document = await importFiles([{ name: 'runs.ics', content }], OPTIONS);
    expect(document.issues).toMatchObject([{ code, severity: 'error', done: 'refused', file: 'runs.ics' }]);
    expect(document.issues[0]?.text).toContain(text);
    expect(document.runs).toEqual([]);
  });

  it('in an archive are named and left out, and the others are read', async () => {
    const content = zipSync({
      'login.ics': bytes('<!DOCTYPE html><html>'),
      'nothing.fit': new Uint8Array(),
      'runs.ics': calendar('7 Easy 6 km'),
    });
    const { runs, issues } = await importFiles([{ name: 'a.zip', content }], OPTIONS);
    expect(runs).toHaveLength(1);
    expect(issues.map(({ text, done }) => [text, done])).toEqual([
      ['In the archive, “login.ics” looks like a web page, perhaps a login page; it was left out.', 'skipped'],
      ['In the archive, “nothing.fit” is empty; it was left out.', 'skipped'],
    ]);
  });

  it('alone in an archive refuse it with the reason', async () => {
    const content = zipSync({ 'photo.jpg': bytes('x') });
    const { issues } = await importFiles([{ name: 'a.zip', content }], OPTIONS);
    expect(issues).toMatchObject([{ code: 'format-unknown', severity: 'error', done: 'refused' }]);
    expect(issues[0]?.text).toContain('The archive holds nothing that can be read');
  });

  it('do not keep the others from being read', async () => {
    const document = await importFiles(
      [
        { name: 'a.zip', content: bytes('PK') },
        { name: 'named.txt', content: calendar('7 Easy 6 km') },
      ],
      OPTIONS,
    );
    expect(document.files.map(({ format, runs }) => [format, runs])).toEqual([
      ['unknown', 0],
      ['ics', 1],
    ]);
  });
});

describe('runs for the engine', () => {
  it('carry kind, day, time, distance and title; what is no training stays out', async () => {
    const document = await imported(calendar('7T0630 Tempo 8 km', '8 Dentist', '9 5 km'));
    expect(toEngineRuns(document)).toEqual([
      { id: document.runs[0]?.id, day: 20703, at: 390, kind: 'tempo', km: 8, title: 'Tempo 8 km', source: 'imported' },
      { id: document.runs[2]?.id, day: 20705, kind: 'easy', km: 5, title: '5 km', source: 'imported' },
    ]);
  });
});
