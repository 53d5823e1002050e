import { describe, expect, it } from 'vitest';
import { stravaHeader, stravaRow, stravaTable } from '../../tests/make-strava.ts';
import { isStravaList } from './columns.ts';
import { readStravaList } from './read.ts';

const read = (text: string) => readStravaList(new TextEncoder().encode(text), 'activities.csv');
const codes = (text: string): readonly string[] =>
  read(text).issues.map(({ code, line }) => `${code} ${line ?? ''}`.trim());

describe.each([86, 92, 95, 101, 103])('an export of %d columns', (width) => {
  it.each(['en', 'de', 'xx'] as const)('is read in English and by its places (%s)', (language) => {
    const text = stravaTable(width, language, [{ race: true, long: true }]);
    const { value, issues } = read(text);
    expect(isStravaList(text.slice(0, 4096))).toBe(true);
    expect(issues).toEqual([]);
    expect(value).toEqual([
      {
        ownId: 'strava:9000001001',
        sport: 'run',
        sportWord: 'Run',
        start: { kind: 'instant', unixSeconds: Date.UTC(2026, 2, 2, 18, 23, 36) / 1000 },
        elapsedSeconds: 2738,
        movingSeconds: 2730,
        metres: 8126.44,
        averageHeartRate: 141.25,
        maxHeartRate: 156,
        laps: [],
        sets: [],
        title: 'Evening Run',
        description: 'two\nlines, "quoted"',
        detailFile: 'activities/1.fit.gz',
        line: 2,
        ...(width > 97 ? { isRace: true, isLongRun: true } : {}),
      },
    ]);
  });
});

describe('one list in other dress', () => {
  const written = (change: (text: string) => string): string => change(stravaTable(103, 'en', [{}]));
  it.each<readonly [string, (text: string) => string]>([
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['lines that end as on Windows', (text) => text.replaceAll('\n', '\r\n')],
    [
      'HTML in headers',
      (text) => text.replace('Filename', '<span class="translation_missing" title="x">Filename</span>'),
    ],
    ['a narrow blank before PM', (text) => text.replace(' PM', '\u202FPM')],
    ['a German date', (text) => text.replace('Mar 2, 2026, 6:23:36 PM', '02.03.2026, 18:23:36')],
    ['a French date', (text) => text.replace('Mar 2, 2026, 6:23:36 PM', '2 mars 2026 à 18:23:36')],
    ['a date of databases', (text) => text.replace('Mar 2, 2026, 6:23:36 PM', '2026-03-02 18:23:36')],
    ['a decimal comma in what people see', (text) => text.replace(',8.13,', ',"8,13",')],
    ['a decimal comma everywhere', (text) => text.replace(',8126.44,', ',"8126,44",')],
  ])('%s', (_, change) => {
    const { value, issues } = read(written(change));
    expect(issues).toEqual([]);
    expect(value).toMatchObject([
      {
        start: { unixSeconds: Date.UTC(2026, 2, 2, 18, 23, 36) / 1000 },
        metres: 8126.44,
        detailFile: 'activities/1.fit.gz',
      },
    ]);
  });

  it('semicolons', () => {
    const text = `${stravaHeader(103, 'en').join(';')}\n${stravaRow(103, {})
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(';')}`;
    expect(read(text).value).toMatchObject([{ metres: 8126.44 }]);
  });
});

describe('exports of some years ago', () => {
  const old = (...rows: readonly string[]): string =>
    ['id,date,name,type,description,elapsed_time,distance,commute,gear,filename', ...rows, ''].join('\n');

  it('with distances in metres', () => {
    const { value, issues } = read(old('5,2018-03-11 14:36:56,Morning Run,Run,,2463,8044.3,false,,activities/5.gpx'));
    expect(value).toMatchObject([
      { ownId: 'strava:5', metres: 8044.3, elapsedSeconds: 2463, detailFile: 'activities/5.gpx' },
    ]);
    expect(issues).toEqual([]);
  });

  it('with distances that may be kilometres or miles, which is said', () => {
    const text = old('5,2018-03-11 14:36:56,Morning Run,Run,,2463,8.04,false,,');
    expect(read(text).value).toMatchObject([{ metres: 8040 }]);
    expect(codes(text)).toEqual(['distance-unit-assumed']);
  });
});

it('a row that lacks metres takes the distance that people see, in the unit of the other rows', () => {
  const text = stravaTable(103, 'en', [
    { shown: '5.05', metres: '8126.44' },
    { shown: '10.00', metres: '' },
  ]);
  const { value, issues } = read(text);
  expect(value[1]?.metres).toBeCloseTo(16_093.44, 2);
  expect(issues).toEqual([]);
});

it('a row by hand has no file, and nothing that was not measured', () => {
  const [manual] = read(
    stravaTable(103, 'en', [{ type: 'Weight Training', file: '', metres: '0.0', shown: '0.00', heart: '' }]),
  ).value;
  expect(manual).toMatchObject({ sport: 'strength', movingSeconds: 2730 });
  expect(Object.keys(manual ?? {})).not.toContain('metres');
  expect(Object.keys(manual ?? {})).not.toContain('averageHeartRate');
  expect(Object.keys(manual ?? {})).not.toContain('detailFile');
});

it('bad rows are left out with their line, and good ones stay', () => {
  const good = stravaTable(103, 'en', [{}]).trimEnd();
  const text = [
    good,
    stravaTable(103, 'en', [{ date: 'someday' }])
      .split('\n')
      .slice(1)
      .join('\n')
      .trimEnd(),
    '9,"Mar 2, 2026, 6:23:36 AM",x,Run,too short',
    `${stravaTable(103, 'en', [{}]).split('\n').slice(1).join('\n').trimEnd()},one,too many`,
    stravaTable(103, 'en', [{ metres: 'far' }])
      .split('\n')
      .slice(1)
      .join('\n')
      .trimEnd(),
  ].join('\n');
  expect(codes(text)).toEqual([
    'activity-date-unreadable 4',
    'activity-row-uneven 6',
    'activity-row-uneven 7',
    'activity-value-unreadable 9',
  ]);
  expect(read(text).value).toHaveLength(2);
});

it('a row that a broken download cut inside its figures is not believed', () => {
  const whole = stravaTable(103, 'en', [{}, {}]);
  const cut = whole.slice(0, whole.lastIndexOf('8126.44') + 3);
  expect(read(cut).value).toHaveLength(1);
  expect(codes(cut)).toEqual(['activity-row-uneven 4']);
});

it.each([
  ['a list of another app', 'Activity Id,Date,Type,Route Name,Distance (km),Duration\n1,2,3,4,5,6\n'],
  ['a list of Garmin', 'Activity Type,Date,Favorite,Title,Distance,Calories,Time\n'],
  ['many columns without their twins', `${Array.from({ length: 90 }, (_, index) => `c${index}`).join()}\n`],
  ['a calendar', 'BEGIN:VCALENDAR\n'],
])('%s is no list of Strava', (_, text) => {
  expect(isStravaList(text)).toBe(false);
});
