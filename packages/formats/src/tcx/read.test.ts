import { describe, expect, it } from 'vitest';
import { readTcx } from './read.ts';

const timeOf = (second: number): string => new Date(Date.UTC(2026, 4, 2, 7, 0, second)).toISOString();
const SEVEN = Date.UTC(2026, 4, 2, 7) / 1000;

interface PointsOf {
  readonly from?: number;
  readonly to: number;
  /** What the counter shows at a second; absent for none. */
  readonly counter?: (second: number) => number;
  readonly isPlaced?: boolean;
  readonly heartRate?: number;
}

/** A point every five seconds; north at 3 m/s where it is placed. */
function points({ from = 0, to, counter, isPlaced, heartRate }: PointsOf): string {
  let all = '';
  for (let second = from; second <= to; second += 5) {
    const place = `<Position><LatitudeDegrees>${48 + (second * 3) / 111_195.08}</LatitudeDegrees><LongitudeDegrees>9</LongitudeDegrees></Position>`;
    const metres = counter ? `<DistanceMeters>${counter(second)}</DistanceMeters>` : '';
    const heart = heartRate ? `<HeartRateBpm><Value>${heartRate}</Value></HeartRateBpm>` : '';
    all += `<Trackpoint><Time>${timeOf(second)}</Time>${isPlaced ? place : ''}${metres}${heart}</Trackpoint>`;
  }
  return `<Track>${all}</Track>`;
}

const lap = (from: number, seconds: number | '', metres: number | '', content = ''): string =>
  `<Lap StartTime="${timeOf(from)}"><TotalTimeSeconds>${seconds}</TotalTimeSeconds><DistanceMeters>${metres}</DistanceMeters>${content}</Lap>`;
const activity = (content: string, sport = 'Running', id = timeOf(0)): string =>
  `<Activity Sport="${sport}"><Id>${id}</Id>${content}</Activity>`;
const file = (content: string): string =>
  `<TrainingCenterDatabase xmlns="x"><Activities>${content}</Activities></TrainingCenterDatabase>`;
const read = (text: string) => readTcx(new TextEncoder().encode(text), { file: 'a.tcx' });
const one = (...laps: readonly string[]) => read(file(activity(laps.join(''))));

const metres = (second: number): number => second * 3;

describe('the totals of a lap', () => {
  it.each<readonly [string, string, number, number | undefined, boolean]>([
    ['are as it states them', lap(0, 290, 880, points({ to: 300, counter: metres })), 290, 880, false],
    ['without points too', lap(0, 300, 900), 300, 900, false],
    ['are those of its points where it states 0', lap(0, 0, 0, points({ to: 300, counter: metres })), 300, 900, true],
    ['and where it states too little', lap(0, 24.87, 17.42, points({ to: 300, counter: metres })), 300, 900, true],
    ['and where it states too much', lap(0, 900, 5000, points({ to: 300, counter: metres })), 300, 900, true],
    [
      'and, with nothing to be said, where it states none',
      lap(0, '', '', points({ to: 300, counter: metres })),
      300,
      900,
      false,
    ],
    ['stay where its points know no way', lap(0, 300, 900, points({ to: 300 })), 300, 900, false],
    ['stay where its counter stands still', lap(0, 300, 900, points({ to: 300, counter: () => 0 })), 300, 900, false],
    ['go by positions where no counter is', lap(0, 0, 0, points({ to: 300, isPlaced: true })), 300, 900, true],
    [
      'go by positions where the counter gives the way of each step',
      lap(0, 0, 0, points({ to: 300, isPlaced: true, counter: (second) => 15 + (second % 2) })),
      300,
      900,
      true,
    ],
    ['of gym work have no way', lap(0, 300, 0), 300, undefined, false],
  ])('%s', (_, text, seconds, way, corrected) => {
    const { value, issues } = one(text);
    expect(value[0]?.laps[0]?.seconds).toBe(seconds);
    if (way === undefined) expect(value[0]?.metres).toBeUndefined();
    else expect(value[0]?.metres).toBeCloseTo(way, 0);
    expect(issues.map(({ code }) => code)).toEqual(corrected ? ['track-totals-corrected'] : []);
  });

  it('say both numbers where they were corrected', () => {
    expect(one(lap(0, 24.87, 17.42, points({ to: 300, counter: metres }))).issues[0]?.text).toBe(
      'Lap 1 says 0:25 and 0.02 km, its points say 5:00 and 0.90 km; the points were believed.',
    );
  });

  it('hold for each lap, whether the counter goes on or starts anew', () => {
    for (const counter of [metres, (second: number) => metres(second - 300)]) {
      const { value } = one(
        lap(0, 0, 0, points({ to: 300, counter: metres })),
        lap(300, 0, 0, points({ from: 305, to: 400, counter })),
      );
      expect(value[0]?.laps.map((each) => [each.seconds, each.metres])).toEqual([
        [300, 900],
        [100, 300],
      ]);
    }
  });

  it('carry heart rate and intensity', () => {
    const stated = '<AverageHeartRateBpm><Value>151</Value></AverageHeartRateBpm><Intensity>Resting</Intensity>';
    const { value } = one(lap(0, 300, 900, stated), lap(300, 300, 900, points({ from: 300, to: 600, heartRate: 160 })));
    expect(value[0]?.laps).toMatchObject([{ averageHeartRate: 151, intensity: 'rest' }, { averageHeartRate: 160 }]);
  });

  it('of a lap that the file ends in stay, because the rest of its points is missing', () => {
    const text = file(activity(lap(0, 300, 900, points({ to: 300, counter: metres }))));
    const { value, issues } = read(text.slice(0, text.indexOf(timeOf(100))));
    expect(value).toMatchObject([{ metres: 900, movingSeconds: 300, elapsedSeconds: 300 }]);
    expect(issues.map(({ code }) => code)).toEqual(['xml-cut']);
  });
});

describe('an activity', () => {
  it('has elapsed time with its pauses and moving time without', () => {
    const pause = points({ to: 100, counter: metres }) + points({ from: 200, to: 300, counter: metres });
    expect(one(lap(0, 300, 900, pause)).value[0]).toMatchObject({ elapsedSeconds: 300, movingSeconds: 200 });
    expect(one(lap(0, 200, 900, pause)).value[0]).toMatchObject({ elapsedSeconds: 300, movingSeconds: 200 });
  });

  it.each([
    ['its identifier', timeOf(0), timeOf(2), SEVEN],
    ['its first lap, where the identifier is none', 'Morning run', timeOf(2), SEVEN + 2],
    ['its first lap, where the identifier is another day', '2020-01-01T00:00:00Z', timeOf(2), SEVEN + 2],
    ['its first point, where the lap does not say', '', '', SEVEN + 5],
  ])('starts with %s', (_, id, lapStart, start) => {
    const first = `<Lap StartTime="${lapStart}">${points({ from: 5, to: 100 })}</Lap>`;
    expect(read(file(activity(first, 'Running', id))).value[0]?.start).toEqual({ kind: 'instant', unixSeconds: start });
  });

  it('without any time is left out, and that is said', () => {
    const { value, issues } = read(file('<Activity Sport="Running"><Lap/></Activity>'));
    expect(value).toEqual([]);
    expect(issues).toMatchObject([{ code: 'track-without-times' }]);
  });

  it.each([
    ['Running', '', 'run'],
    ['Biking', '', 'ride'],
    ['Other', '', 'other'],
    ['Other', '<Notes>Strength training</Notes>', 'strength'],
    ['Other', '<Notes>Leg day at the gym</Notes>', 'strength'],
    ['Other', '<Notes>Yoga</Notes>', 'mobility'],
    ['Other', '<Notes>Board games</Notes>', 'other'],
    ['Running', '<Notes>Run to the gym</Notes>', 'run'],
  ])('of sport %s with %j is %s', (sport, notes, told) => {
    expect(read(file(activity(lap(0, 300, 0) + notes, sport))).value[0]).toMatchObject({
      sport: told,
      sportWord: sport,
    });
  });

  it('has its name in the first line of its notes, else from the workout it followed', () => {
    const plan = '<Training><Plan><Name>6 x 800 m</Name></Plan></Training>';
    const named = read(file(activity(`${lap(0, 300, 900)}<Notes>Tempo\nfelt good</Notes>${plan}`))).value[0];
    expect([named?.title, named?.description]).toEqual(['Tempo', 'felt good']);
    expect(one(lap(0, 300, 900), plan).value[0]?.title).toBe('6 x 800 m');
  });

  it('of several sports is several', () => {
    const legs = `<MultiSportSession><FirstSport>${activity(lap(0, 600, 5000), 'Biking')}</FirstSport><NextSport><Transition StartTime="x"/>${activity(lap(700, 300, 900), 'Running', timeOf(700))}</NextSport></MultiSportSession>`;
    expect(read(file(legs)).value.map(({ sport, metres: way }) => [sport, way])).toEqual([
      ['ride', 5000],
      ['run', 900],
    ]);
  });

  it('keeps no place, no name of a person, no number of a device', () => {
    const creator = '<Creator><Name>Jo’s watch</Name><UnitId>123</UnitId></Creator>';
    const text = JSON.stringify(one(lap(0, 300, 900, points({ to: 300, isPlaced: true })), creator).value);
    expect(text).not.toMatch(/Jo|123|lat|48\.0/i);
  });
});

describe('no recording', () => {
  it.each([
    ['a course', '<Courses><Course><Name>Loop</Name></Course></Courses>', 'track-without-times'],
    ['a workout', '<Workouts><Workout Sport="Running"/></Workouts>', 'track-without-times'],
    ['nothing', '', 'track-empty'],
  ])('%s is refused with a reason', (_, content, code) => {
    const { value, issues } = read(`<TrainingCenterDatabase>${content}</TrainingCenterDatabase>`);
    expect([value, issues.map((issue) => [issue.code, issue.done])]).toEqual([[], [[code, 'refused']]]);
  });
});
