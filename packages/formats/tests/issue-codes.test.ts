import { gzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { FormatIssueCode, Issue } from '../src/index.ts';
import { ISSUE_CATALOGUE, importFiles, LARGEST_CALENDAR_BYTES, readDocument } from '../src/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const imported = async (content: Uint8Array, timeZone = 'Europe/Berlin'): Promise<readonly Issue[]> =>
  (await importFiles([{ name: 'a.ics', content }], { timeZone, weekStartsOn: 'monday' })).issues;

const calendar = (...lines: readonly string[]): Promise<readonly Issue[]> =>
  imported(bytes(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n')));

const event = (...lines: readonly string[]): Promise<readonly Issue[]> =>
  calendar('BEGIN:VEVENT', 'SUMMARY:Easy run 5 km', ...lines, 'END:VEVENT');

const document = async (text: string): Promise<readonly Issue[]> => readDocument(text, 'a.yaml').issues;

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
  'csv-quote-unclosed': () => strava('1,"2026-04-02'),
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
