import { gzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { FormatIssueCode, Issue } from '../src/index.ts';
import { ISSUE_CATALOGUE, importFiles, LARGEST_CALENDAR_BYTES, readDocument, readFit } from '../src/index.ts';
import { fileId, type MadeMessage, makeFit, points, session, set, workoutHead } from './make-fit.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const imported = async (content: Uint8Array, timeZone = 'Europe/Berlin'): Promise<readonly Issue[]> =>
  (
    await importFiles([{ name: 'a.ics', content }], {
      timeZone,
      weekStartsOn: 'monday',
      exerciseNames: (_, name) =>
        name === 'Squat' ? { readings: ['back-squat', 'goblet-squat'], nearest: [] } : { nearest: ['back-squat'] },
    })
  ).issues;

const calendar = (...lines: readonly string[]): Promise<readonly Issue[]> =>
  imported(bytes(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n')));

const event = (...lines: readonly string[]): Promise<readonly Issue[]> =>
  calendar('BEGIN:VEVENT', 'SUMMARY:Easy run 5 km', ...lines, 'END:VEVENT');

const gpx = (track: string, before = ''): Promise<readonly Issue[]> =>
  imported(bytes(`${before}<gpx><trk>${track}</trk></gpx>`));

const PLACE = '<trkpt lat="48" lon="9">';
const SECOND = `<trkseg>${PLACE}<time>2026-09-07T07:00:00Z</time></trkpt></trkseg>`;

const document = async (text: string): Promise<readonly Issue[]> => readDocument(text, 'a.yaml').issues;

const fit = (type: number, ...messages: readonly MadeMessage[]): Promise<readonly Issue[]> =>
  imported(makeFit(fileId(type), ...messages));

const POINTS = makeFit(fileId(4), ...points(60));

/** With some of its bytes changed, counted from the end. */
function changed(bytes: Uint8Array, fromEnd: number, ...values: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(values, copy.length - fromEnd);
  return copy;
}
const lines = (...rows: readonly string[]): Uint8Array => bytes(rows.map((row) => `${row}\n`).join(''));

const HEVY_ROW = 'A,2026-03-04 18:00,2026-03-04 19:00,Squat,0,normal,60';
const hevy = (...rows: readonly string[]): Promise<readonly Issue[]> =>
  imported(lines('title,start_time,end_time,exercise_title,set_index,set_type,weight_kg', ...rows));

const strong = (...rows: readonly string[]): Promise<readonly Issue[]> =>
  imported(lines('Date,Workout Name,Exercise Name,Set Order,Weight,Distance', ...rows));
const STRAVA_HEADER = 'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename';
const strava = (...rows: readonly string[]): Promise<readonly Issue[]> =>
  imported(bytes([STRAVA_HEADER, ...rows, ''].join('\n')));

const garmin = (...rows: readonly string[]): Promise<readonly Issue[]> => imported(bytes(rows.join('\n')));
const GARMIN_ROW = 'Running,2026-04-02 06:43:55,false,Easy,8.06,412,00:45:09,141,158,3.1';

const withFileMissing = async (): Promise<readonly Issue[]> => {
  const list = bytes(`${STRAVA_HEADER}\n1,2026-04-02 06:43:55,Easy,Run,2700,8000,activities/1.fit\n`);
  const content = zipSync({ 'activities.csv': list, 'activities/1.fit': bytes('nothing') });
  const options = { timeZone: 'UTC', weekStartsOn: 'monday', withDetails: true } as const;
  return (await importFiles([{ name: 'a.zip', content }], options)).issues;
};

/** Packed, it is more than is unpacked at once. */
const LONG = Array.from({ length: 60_000 }, (_, index) => `${index * 7919}`).join('\n');

/** The smallest input that gives each code. */
const PROVOKED: Readonly<Record<FormatIssueCode, () => Promise<readonly Issue[]>>> = {
  'file-empty': () => imported(new Uint8Array()),
  'file-too-large': () => imported(bytes(`BEGIN:VCALENDAR\n${' '.repeat(LARGEST_CALENDAR_BYTES)}`)),
  'archive-unreadable': () => imported(bytes('PK\u0003\u0004 and then nothing')),
  'archive-truncated': () => imported(gzipSync(bytes(LONG)).subarray(0, 70_000)),
  'archive-name-outside': () => imported(zipSync({ '../a.ics': bytes('BEGIN:VCALENDAR') })),
  'format-unknown': () => imported(bytes('hello')),
  'text-encoding': () => imported(new Uint8Array([...bytes('BEGIN:VCALENDAR\n'), 0xe4])),
  'time-zone-unknown': () => imported(bytes('BEGIN:VCALENDAR\n'), 'Nowhere/Town'),
  'ics-not-a-calendar': () => calendar(),
  'ics-truncated': () => calendar('BEGIN:VEVENT'),
  'ics-entry-unclosed': () => calendar('BEGIN:VEVENT', 'BEGIN:VEVENT', 'END:VEVENT'),
  'ics-line-unreadable': () => calendar('what is this'),
  'ics-property-unreadable': () => event('DTSTART:20260907', 'EXDATE:never'),
  'ics-date-missing': () => event(),
  'ics-date-unreadable': () => event('DTSTART:20260231'),
  'ics-rule-unreadable': () => event('DTSTART:20260907', 'RRULE:FREQ=NEVER'),
  'ics-rule-bounded': () => event('DTSTART:20260907', 'RRULE:FREQ=WEEKLY'),
  'ics-zone-kept': () => event('DTSTART;TZID=Asia/Tokyo:20260907T070000'),
  'ics-uid-shared': () =>
    calendar(
      ...[7, 8].flatMap((day) => ['BEGIN:VEVENT', 'UID:x', `DTSTART:2026090${day}`, 'SUMMARY:Rest', 'END:VEVENT']),
    ),
  'ics-note-ignored': () => event('DTSTART:20260907', 'DTEND:20260914'),
  'ics-entry-ignored': () => calendar('BEGIN:VTODO', 'END:VTODO'),
  'fit-unreadable': async () => (await readFit(bytes('hello'), 'a.fit')).issues,
  'fit-truncated': () => imported(POINTS.subarray(0, POINTS.length - 30)),
  'fit-damaged': () => imported(changed(POINTS, 12, 0x3f)),
  'fit-checksum': () => imported(changed(POINTS, 3, 99)),
  'fit-empty': () => fit(4),
  'fit-date-missing': () => fit(4, session({ start: 1000 })),
  'fit-totals-from-points': () => imported(POINTS),
  'fit-value-impossible': () => fit(4, session({ metres: 9_000_000 })),
  'fit-exercise-unconfirmed': () => fit(4, session({ sport: 10, subSport: 20 }), set({ categories: [65_534] })),
  'fit-transition-left-out': () => fit(4, session({ sport: 3 })),
  'fit-steps-missing': () => fit(5, workoutHead('Legs', 3)),
  'fit-workout-without-day': () => fit(5, workoutHead('Legs', 0)),
  'fit-other-kind': () => fit(2),
  'xml-malformed': () => gpx('<name>up & away</name>'),
  'xml-cut': () => imported(bytes(`<gpx><trk>${SECOND}`)),
  'xml-entities': () => gpx('', '<!DOCTYPE gpx [<!ENTITY a "aaa">]>'),
  'xml-too-deep': () => gpx('<a>'.repeat(100)),
  'track-empty': () => gpx(''),
  'track-without-times': () => gpx(`<trkseg>${PLACE}</trkpt></trkseg>`),
  'track-time-unreadable': () => gpx(`<trkseg>${PLACE}<time>noon</time></trkpt></trkseg>`),
  'track-totals-corrected': () =>
    imported(
      bytes(
        `<TrainingCenterDatabase><Activities><Activity Sport="Running"><Lap><TotalTimeSeconds>0</TotalTimeSeconds><Track>${['00', '20'].map((second) => `<Trackpoint><Time>2026-09-07T07:00:${second}Z</Time></Trackpoint>`).join('')}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`,
      ),
    ),
  'track-sport-guessed': () => gpx(SECOND),
  'csv-quote-unclosed': () => hevy(HEVY_ROW, '"A,'),
  'csv-row-ragged': () => hevy(`${HEVY_ROW},7`),
  'csv-date-order-assumed': () => hevy('A,03/04/2026 18:00,,Squat,0,normal,60'),
  'lift-row-unreadable': () => hevy('A,never,,Squat,0,normal,60'),
  'lift-value-unreadable': () => hevy('A,2026-03-04 18:00,,Squat,0,normal,heavy'),
  'lift-length-impossible': () => hevy('A,2026-03-04 18:00,2026-03-04 17:00,Squat,0,normal,60'),
  'lift-unit-missing': () => strong('2026-03-04 18:00:00,A,Squat,1,60,0'),
  'lift-distance-unit-missing': () => strong('2026-03-04 18:00:00,A,Run,1,0,5'),
  'lift-workout-repeated': () => hevy(HEVY_ROW, HEVY_ROW),
  'exercise-name-unknown': () => hevy(HEVY_ROW.replace('Squat', 'Unheard of')),
  'exercise-name-ambiguous': () => hevy(HEVY_ROW),
  'activity-none': () => strava(),
  'activity-date-unreadable': () => strava('1,someday,Easy,Run,2700,8.06,x.fit'),
  'activity-value-unreadable': () => strava('1,2026-04-02 06:43:55,Easy,Run,long,8.06,x.fit'),
  'activity-row-uneven': () => strava('1,2026-04-02 06:43:55,Easy'),
  'activity-columns-assumed': () => garmin(GARMIN_ROW),
  'activity-list-broken': () => garmin('[{"summarizedActivitiesExport":[{"activityId":1'),
  'activity-details-missing': withFileMissing,
  'distance-unit-told': () =>
    garmin(
      'Activity Type,Date,Favorite,Title,Distance,Time,Avg Pace',
      'Track Running,2026-04-02 06:43:55,false,400s,"5,000",00:25:00,5:00',
    ),
  'distance-unit-assumed': () => garmin(GARMIN_ROW),
  'run-kind-unclear': () => calendar('BEGIN:VEVENT', 'DTSTART:20260907', 'SUMMARY:5 km', 'END:VEVENT'),
  'more-of-the-same': () => calendar(...Array<string>(60).fill('what is this')),
  'document-empty': () => document(''),
  'document-encoding': () => document('\0'),
  'document-syntax': () => document('a: @'),
  'document-duplicate-key': () => document('a: 1\na: 2'),
  'document-tab': () => document('a:\n\tb: 1'),
  'document-aliases': () => document(`a: &a 1\nb: [${Array(60).fill('*a').join(', ')}]`),
  'document-tag': () => document('a: !what 1'),
  'document-too-deep': () => document('['.repeat(200)),
};

it.each(Object.entries(PROVOKED))('%s is said where it should be, and names its file', async (code, provoke) => {
  const found = (await provoke()).find((issue) => issue.code === code);
  expect(found?.file).toMatch(/^a\./);
  expect(found?.text).toMatch(/^.{10,}\.$/s);
});

it('every code has a meaning', () => {
  expect(Object.keys(ISSUE_CATALOGUE).sort()).toEqual(Object.keys(PROVOKED).sort());
});
