import { parseDate } from '@stridelift/engine';
import { describe, expect, it } from 'vitest';
import { isGarminList } from './columns.ts';
import { readGarminList } from './read-list.ts';

const read = (text: string) => readGarminList(new TextEncoder().encode(text), 'Activities.csv');
const codes = (text: string): readonly string[] =>
  read(text).issues.map(({ code, line }) => `${code} ${line ?? ''}`.trim());
const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

const HEADER =
  'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE,Avg Pace,Moving Time,Elapsed Time';
const ROW = 'Running,2026-04-02 06:43:55,false,Easy,8.06,412,00:45:09.5,141,158,3.1,5:35,00:45:00,00:46:08';
const RUN = {
  sport: 'run',
  sportWord: 'Running',
  start: { kind: 'wall', day: parseDate('2026-04-02'), secondOfDay: 24_235 },
  movingSeconds: 2709.5,
  metres: 8060,
  averageHeartRate: 141,
  maxHeartRate: 158,
  title: 'Easy',
};

describe('one run in the ways that lists write it', () => {
  it.each<readonly [string, string]>([
    ['as it is exported today', lines(HEADER, ROW)],
    [
      'with everything quoted and a byte order mark',
      `\uFEFF${lines(
        HEADER,
        ROW.split(',')
          .map((cell) => `"${cell}"`)
          .join(),
      )}`,
    ],
    ['each row quoted once more as one cell', lines(`"${HEADER}"`, `"${ROW}"`)],
    ['only the rows quoted once more', lines(HEADER, `"${ROW}"`)],
    ['without a header', lines(ROW)],
    [
      'with semicolons and decimal commas',
      lines(HEADER.replaceAll(',', ';'), ROW.replaceAll(',', ';').replaceAll('.', ',')),
    ],
    [
      'with decimal commas in quotes',
      lines(
        HEADER,
        ROW.replace('8.06', '"8,06"').replace('09.5', '"09,5"').replace('00:45:"', '"00:45:').replace('"09', '09'),
      ),
    ],
    [
      'in German',
      lines(
        'Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Maximale Herzfrequenz,Aerober TE,Ø Pace,Zeit in Bewegung,Verstrichene Zeit',
        ROW,
      ),
    ],
    [
      'in French',
      lines(
        "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,Fréquence cardiaque moyenne,Fréquence cardiaque maximale,TE aérobie,Allure moyenne,Temps de déplacement,Temps écoulé",
        ROW,
      ),
    ],
    ['in a language that is not known', lines('ა,ბ,გ,დ,ე,ვ,ზ,თ,ი,კ,ლ,მ,ნ', ROW)],
    [
      'with columns in another order',
      lines(
        'Favorite,Title,Time,Activity Type,Date,Distance,Avg HR,Max HR,Aerobic TE',
        'false,Easy,00:45:09.5,Running,2026-04-02 06:43:55,8.06,141,158,3.1',
      ),
    ],
  ])('%s', (_, text) => {
    expect(isGarminList(text)).toBe(true);
    expect(read(text).value).toMatchObject([RUN]);
  });
});

it('what is not there stays absent', () => {
  const [gym] = read(
    lines(HEADER, 'Strength Training,2026-04-03 06:26:51,false,--,0.00,"1,412",00:48:44,--,--,--,--,--,--'),
  ).value;
  expect(gym).toEqual({
    sport: 'strength',
    sportWord: 'Strength Training',
    start: { kind: 'wall', day: parseDate('2026-04-03'), secondOfDay: 23_211 },
    movingSeconds: 2924,
    laps: [],
    sets: [],
    line: 2,
  });
});

describe('kilometres or miles', () => {
  const HEAD = 'Activity Type,Date,Favorite,Title,Distance,Time,Avg Run Cadence,Avg Pace,Avg Stride Length';
  const run = (distance: string, time: string, pace: string, cadence = '--', stride = '--', type = 'Running'): string =>
    `${type},2026-04-02 06:43:55,false,Run,"${distance}",${time},${cadence},${pace},${stride}`;

  it.each<readonly [string, string, number, string]>([
    ['by a pace that only kilometres have', run('10.00', '00:55:00', '5:30'), 10_000, 'distance-unit-assumed'],
    ['by a pace that only miles have', run('6.00', '00:55:00', '9:10'), 9656.06, 'distance-unit-assumed'],
    [
      'of a slow runner, by strides in metres',
      run('10.00', '01:25:00', '8:30', '150', '0.78'),
      10_000,
      'distance-unit-told',
    ],
    [
      'of a fast runner, by strides in metres',
      run('10.00', '01:02:00', '6:12', '180', '1.44'),
      16_093.44,
      'distance-unit-told',
    ],
    ['by strides in feet', run('6.00', '00:55:00', '9:10', '164', '3.51'), 9656.06, 'distance-unit-told'],
    ['of a pace between, as kilometres', run('8.00', '00:56:00', '7:00'), 8000, 'distance-unit-assumed'],
    [
      'of a track in metres, by the kilometre',
      run('5,000', '00:25:00', '5:00', '--', '--', 'Track Running'),
      5000,
      'distance-unit-told',
    ],
    [
      'of a track in metres, by the mile',
      run('5,000', '00:25:00', '8:03', '--', '--', 'Track Running'),
      5000,
      'distance-unit-told',
    ],
  ])('%s', (_, row, metres, code) => {
    const { value, issues } = read(lines(HEAD, row));
    expect(value).toMatchObject([{ metres }]);
    expect(issues).toMatchObject([{ code, text: expect.stringMatching(/kilometres|miles/) }]);
  });

  it('a track tells the unit of the other runs', () => {
    const text = lines(HEAD, run('6.00', '00:45:00', '7:30'), run('5,000', '00:25:00', '8:03'));
    expect(read(text).value).toMatchObject([{ metres: 9656.06 }, { metres: 5000 }]);
  });

  it('what was swum is in metres or yards, and left out', () => {
    expect(read(lines(HEAD, run('1,500', '00:30:00', '2:00', '--', '--', 'Pool Swim'))).value[0]).not.toHaveProperty(
      'metres',
    );
  });
});

it('bad rows are left out with their line, and good ones stay', () => {
  const text = lines(
    HEADER,
    ROW,
    ROW.replace('2026-04-02 06:43:55', 'someday'),
    ROW.replace('00:45:09.5', 'an hour'),
    ROW.replace('141', '999'),
  );
  expect(read(text).value).toHaveLength(3);
  expect(codes(text)).toEqual([
    'activity-date-unreadable 3',
    'activity-value-unreadable 4',
    'activity-value-unreadable 5',
    'distance-unit-assumed',
  ]);
});

it.each([
  [
    'a list of Strava',
    'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance\n',
  ],
  ['a list of another app', 'Date,Title,Distance,Time\n2026-04-02,x,5,00:30:00\n'],
  ['sets', 'Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n2026-04-02 06:43:55,x,y,1,2,3\n'],
  ['a calendar', 'BEGIN:VCALENDAR\n'],
])('%s is no list of Garmin', (_, text) => {
  expect(isGarminList(text)).toBe(false);
});
