import { describe, expect, it } from 'vitest';
import { readGpx } from './read.ts';

const STEP = 10;
/** A point each ten seconds, at a speed, on the second of May; more inside each point. */
const points = (count: number, speed: number, from = 0, inside = ''): string =>
  Array.from({ length: count }, (_, index) => {
    const second = from + index * STEP;
    const time = new Date(Date.UTC(2026, 4, 2, 7, 0, second)).toISOString();
    return `<trkpt lat="${48 + (second * speed) / 111_195.08}" lon="9"><time>${time}</time>${inside}</trkpt>`;
  }).join('');
const track = (content: string, head = '<type>running</type>'): string =>
  `<gpx xmlns="x"><trk>${head}<trkseg>${content}</trkseg></trk></gpx>`;
const read = (text: string) => readGpx(new TextEncoder().encode(text), { file: 'a.gpx' });
const codes = (text: string): readonly string[] => read(text).issues.map(({ code }) => code);
const SEVEN = Date.UTC(2026, 4, 2, 7) / 1000;

describe('a track', () => {
  it('is an activity with its way, times, heart rate and name, and without a place', () => {
    const hr = '<extensions><a:TrackPointExtension><a:hr>150</a:hr></a:TrackPointExtension></extensions>';
    const head = '<name>Tempo 3 km</name><desc>with Jo</desc><type>running</type>';
    const { value, issues } = read(track(points(101, 3, 0, hr), head));
    expect(value).toMatchObject([
      {
        sport: 'run',
        sportWord: 'running',
        start: { kind: 'instant', unixSeconds: SEVEN },
        elapsedSeconds: 1000,
        movingSeconds: 1000,
        metres: expect.closeTo(3000, 0),
        averageHeartRate: 150,
        maxHeartRate: 150,
        title: 'Tempo 3 km',
        description: 'with Jo',
        laps: [],
        line: 1,
      },
    ]);
    expect(issues).toEqual([]);
    expect(JSON.stringify(value)).not.toMatch(/lat|lon/);
  });

  it.each([
    ['hr under extensions', '<extensions><gpxdata:hr>150</gpxdata:hr></extensions>', 150],
    ['heartrate', '<extensions><heartrate>150</heartrate></extensions>', 150],
    ['a strap without contact', '<extensions><hr>0</hr></extensions>', undefined],
  ])('its heart rate from %s', (_, inside, rate) => {
    expect(read(track(points(11, 3, 0, inside))).value[0]?.averageHeartRate).toBe(rate);
  });

  it('of several pieces is one activity, without the pauses between them', () => {
    const { value } = read(track(`${points(11, 3)}</trkseg><trkseg>${points(11, 3, 400)}`));
    expect(value).toMatchObject([{ elapsedSeconds: 500, movingSeconds: 200, metres: expect.closeTo(600, 0) }]);
  });

  it('beside another is another activity', () => {
    const two = track(`${points(11, 3)}</trkseg></trk><trk><type>1</type><trkseg>${points(11, 7, 4000)}`);
    expect(read(two).value.map(({ sport, elapsedSeconds }) => [sport, elapsedSeconds])).toEqual([
      ['run', 100],
      ['ride', 100],
    ]);
  });

  it.each([
    ['', points(50, 3), 'run', 'speed'],
    ['', points(50, 1.2), 'walk', 'speed'],
    ['<name>Cycling 5/2/26</name>', points(50, 4), 'ride', 'name'],
    ['<type>77</type>', points(50, 3), 'run', 'speed'],
  ])('that says no more than %j has a guessed sport, and that is said', (head, content, sport, by) => {
    const { value, issues } = read(track(content, head));
    expect(value).toMatchObject([{ sport, sportIsGuess: true }]);
    expect(issues).toMatchObject([{ code: 'track-sport-guessed', severity: 'info' }]);
    expect(issues[0]?.text).toContain(by);
  });

  it('without a name worth the word has none', () => {
    expect(read(track(points(5, 3), '<name>Untitled</name><type>9</type>')).value[0]?.title).toBeUndefined();
  });

  it('keeps its good points beside one whose time cannot be read', () => {
    const { value, issues } = read(track(`${points(11, 3)}<trkpt lat="48" lon="9"><time>soon</time></trkpt>`));
    expect(value[0]?.elapsedSeconds).toBe(100);
    expect(issues).toMatchObject([{ code: 'track-time-unreadable', line: 1 }]);
  });

  it('that is cut keeps what came before', () => {
    const whole = track(points(101, 3));
    const { value, issues } = read(whole.slice(0, whole.length / 2));
    expect(value[0]?.metres).toBeGreaterThan(1400);
    expect(issues).toMatchObject([{ code: 'xml-cut', severity: 'warning' }]);
  });

  it('goes on after a closing tag that fits nothing', () => {
    const broken = track(`${points(11, 3)}</what>${points(11, 3, 110)}`);
    expect(read(broken).value[0]?.elapsedSeconds).toBe(210);
  });
});

describe('no recording', () => {
  const untimed = '<trkpt lat="48" lon="9"/><trkpt lat="48.1" lon="9"/>';
  it.each([
    ['a track without times', track(untimed), 'track-without-times', 'This is a route'],
    ['a route', '<gpx><rte><rtept lat="1" lon="2"/></rte></gpx>', 'track-without-times', 'This is a route'],
    ['places', '<gpx><wpt lat="1" lon="2"/></gpx>', 'track-without-times', 'This is a route'],
    ['nothing', '<gpx/>', 'track-empty', 'The file holds no track'],
  ])('%s is refused with a reason', (_, text, code, reason) => {
    const { value, issues } = read(text);
    expect(value).toEqual([]);
    expect(issues).toMatchObject([{ code, severity: 'error', done: 'refused' }]);
    expect(issues[0]?.text).toContain(reason);
  });

  it('a route beside a recording is left out, and that is said', () => {
    const both = track(`${points(11, 3)}</trkseg></trk><trk><name>Sunday loop</name><trkseg>${untimed}`);
    expect(read(both).value).toHaveLength(1);
    expect(codes(both)).toEqual(['track-without-times']);
  });
});
