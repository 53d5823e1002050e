import { readdirSync, readFileSync } from 'node:fs';
import { formatClock, formatDate, parseDate } from '@stridelift/engine';
import { describe, expect, it } from 'vitest';
import type { CalendarOptions } from './read.ts';
import { LARGEST_CALENDAR_BYTES, readCalendar, readCalendarEntries } from './read.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${name}.ics`, FIXTURES)));

function read(name: string, options: Partial<CalendarOptions> = {}): { events: string[]; codes: string[] } {
  const { value, issues } = readCalendar(bytesOf(name), { timeZone: 'Europe/Berlin', ...options });
  const events = value.map((event) => {
    const at = event.at === undefined ? '' : ` ${formatClock(event.at)}`;
    const minutes = event.minutes === undefined ? '' : ` ${event.minutes} min`;
    return `${formatDate(event.day)}${at}${minutes} ${event.title}`;
  });
  return { events, codes: issues.map((issue) => `${issue.code}${issue.line === undefined ? '' : `:${issue.line}`}`) };
}

describe('calendars that are odd in one way', () => {
  it('days need not say that they are days', () => {
    expect(read('bare-dates')).toEqual({ events: ['2026-09-07 Easy 6 km', '2026-09-08 Tempo 8 km'], codes: [] });
  });

  it('a byte order mark and bare line feeds do not matter', () => {
    expect(read('byte-order-mark')).toEqual({ events: ['2026-09-07 Easy 6 km'], codes: [] });
  });

  it('UTF-16 is known by its mark', () => {
    expect(read('utf-16')).toEqual({ events: ['2026-09-07 Långpass 18 km'], codes: [] });
  });

  it('text in Latin-1 is read and said to be so, with the first byte that is wrong', () => {
    const { value, issues } = readCalendar(bytesOf('latin-1'), { timeZone: 'Europe/Berlin' });
    expect(value[0]?.title).toBe('Läufchen über Höhen');
    expect(issues).toMatchObject([{ code: 'text-encoding', done: 'assumed', byte: bytesOf('latin-1').indexOf(0xe4) }]);
  });

  it('times of a named zone stay as written, and it says so where the runner lives by another clock', () => {
    expect(read('zone-without-definition')).toEqual({
      events: ['2026-09-07 18:30 60 min Club intervals', '2026-09-08 18:30 Easy 6 km'],
      codes: ['ics-zone-kept:4'],
    });
  });

  it('a zone by its Windows name is the time on the wall', () => {
    expect(read('windows-zone')).toEqual({ events: ['2026-09-07 06:30 45 min Early run'], codes: ['ics-zone-kept:4'] });
  });

  it('what came before a broken download is kept', () => {
    expect(read('truncated')).toEqual({ events: ['2026-09-07 Easy 6 km'], codes: ['ics-truncated:9'] });
  });

  it('without an identifier the day and the title are the key, whatever their case and spacing', () => {
    const { value } = readCalendar(bytesOf('no-identifiers'), { timeZone: 'Europe/Berlin' });
    expect(value.map((event) => event.key)).toEqual(['2026-09-07 run - 5 km', '2026-09-09 run - 5 km']);
  });

  it('identifiers drawn anew at every export are no identifiers', () => {
    const { value } = readCalendar(bytesOf('drawn-identifiers'), { timeZone: 'Europe/Berlin' });
    expect(value.map((event) => event.key)).toEqual(['2026-09-07 easy 3 mi']);
  });

  it('a weekly session keeps its hour when summer time ends, without what is excluded or moved', () => {
    expect(read('weekly-over-clock-change')).toEqual({
      events: [
        '2026-10-13 18:30 60 min Gym',
        '2026-10-18 08:00 60 min Sunday run in UTC',
        '2026-10-25 07:00 60 min Sunday run in UTC',
        '2026-10-27 18:30 60 min Gym',
        '2026-11-01 07:00 60 min Sunday run in UTC',
        '2026-11-04 07:00 60 min Gym, moved',
        '2026-11-10 18:30 60 min Gym',
      ],
      codes: [],
    });
  });

  it('a moved occurrence keeps the key of its place in the series', () => {
    const keys = readCalendar(bytesOf('weekly-over-clock-change'), { timeZone: 'Europe/Berlin' }).value.map(
      ({ key }) => key,
    );
    const slot = Number(parseDate('2026-11-03'));
    expect(keys).toContain(`g1 ${slot}T1110`);
  });

  it('repetition without end stops after the longest season, and says so', () => {
    const { events, codes } = read('endless-rules');
    expect(events.filter((event) => event.includes('Easy run'))).toHaveLength(2 * 104 + 1);
    expect(codes).toEqual(['ics-rule-bounded:7', 'ics-rule-bounded:13']);
  });

  it('a window bounds repetition from both sides', () => {
    const from = parseDate('2031-03-03')!;
    const window = { from, to: parseDate('2031-03-09')! };
    const { events, codes } = read('endless-rules', window);
    expect(events.filter((event) => event.includes('Easy run'))).toEqual([
      '2031-03-03 Easy run',
      '2031-03-06 Easy run',
    ]);
    expect(events).toHaveLength(9);
    expect(codes).toEqual([]);
  });

  it('a repetition that never comes true costs no time and leaves its first day', () => {
    expect(read('never-true-rules')).toEqual({
      events: ['2026-09-07 Easy one', '2026-09-08 Easy two', '2026-09-09 Easy three', '2026-09-10 Easy four'],
      codes: ['ics-rule-unreadable:7', 'ics-rule-unreadable:13', 'ics-rule-unreadable:19', 'ics-rule-unreadable:25'],
    });
  });

  it('cancelled entries and occurrences are gone, and the later revision stands', () => {
    expect(read('cancelled-and-revised')).toEqual({
      events: ['2026-09-08 New plan 6 km', '2026-09-10 07:00 Track', '2026-09-24 07:00 Track'],
      codes: [],
    });
  });

  it.each([
    ['Europe/Berlin', '2026-09-08 00:30 45 min', '2026-01-01 01:30'],
    ['America/Los_Angeles', '2026-09-07 15:30 45 min', '2025-12-31 16:30'],
    ['Pacific/Kiritimati', '2026-09-08 12:30 45 min', '2026-01-01 14:30'],
  ])('times in UTC fall on the day of the runner in %s', (timeZone, run, newYear) => {
    expect(read('utc-times', { timeZone }).events.sort()).toEqual(
      [`${newYear} New year run`, `${run} Late or early run`].sort(),
    );
  });

  it('folds and escapes are undone, in that order', () => {
    const { value, issues } = readCalendar(bytesOf('folded-and-escaped'), { timeZone: 'Europe/Berlin' });
    expect(value[0]).toMatchObject({
      title: 'Längerer Lauf, lässig',
      description: 'Zone 2, chatty; then 6 × strides\nsecond line with a \\ backslash',
      categories: ['Laufen', 'Training, leicht'],
    });
    expect(issues).toEqual([]);
  });

  it('entries over a week are notes; over a weekend they are not', () => {
    expect(read('week-notes')).toEqual({
      events: ['2026-09-09 Tempo', '2026-09-12 Easy weekend'],
      codes: ['ics-note-ignored:4'],
    });
  });

  it('bad parts are named with their line and the rest is kept', () => {
    expect(read('broken-parts')).toEqual({
      events: [
        '2026-09-09 Kept in spite of two bad lines',
        '2026-09-10 Without an end',
        '2026-09-12 07:00 Ends before it begins',
      ],
      codes: [
        'ics-date-unreadable:5',
        'ics-date-missing:8',
        'ics-line-unreadable:15',
        'ics-property-unreadable:16',
        'ics-property-unreadable:18',
        'ics-entry-unclosed:20',
        'ics-date-unreadable:26',
      ],
    });
  });

  it('different entries under one identifier all stay, the same one stays once', () => {
    const { value, issues } = readCalendar(bytesOf('shared-identifier'), { timeZone: 'Europe/Berlin' });
    expect(value.map((event) => `${event.key}: ${event.title}`)).toEqual(['same: Easy 5 km', 'same 2: Tempo 8 km']);
    expect(issues.map((issue) => issue.code)).toEqual(['ics-uid-shared']);
  });

  it('an alarm inside an event says nothing about it', () => {
    const { value, issues } = readCalendar(bytesOf('alarm-inside'), { timeZone: 'Europe/Berlin' });
    expect(value).toMatchObject([{ title: 'Easy 6 km', description: 'The description' }]);
    expect(issues.map((issue) => issue.code)).toEqual(['ics-entry-ignored']);
  });

  it('knows how long a session takes in every way that it is told', () => {
    expect(read('how-long').events).toEqual([
      '2026-09-07 07:00 75 min With a duration',
      '2026-09-08 48 min With an estimate',
      '2026-09-09 23:30 45 min Past midnight',
      '2026-09-10 07:00 With nonsense',
    ]);
  });

  it('every fixture is described, and every description has a fixture', () => {
    const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.ics'));
    const told = [...readFileSync(new URL('README.md', FIXTURES), 'utf8').matchAll(/^\| `(.+?)`/gm)].map(
      (row) => row[1],
    );
    expect(told).toEqual(files.sort());
    expect(files.length).toBeGreaterThanOrEqual(13);
  });
});

describe('what is no calendar', () => {
  const options = { timeZone: 'Europe/Berlin' };

  it.each(['', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', '<html>log in</html>'])('%j gives nothing and says so', (text) => {
    const { value, issues } = readCalendar(text, options);
    expect(value).toEqual([]);
    expect(issues.map((issue) => issue.code)).toContain('ics-not-a-calendar');
  });

  it('a calendar of which no entry can be read is refused as a whole', () => {
    const text = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:soon\nEND:VEVENT\nEND:VCALENDAR';
    expect(readCalendar(text, options).issues).toMatchObject([
      { code: 'ics-date-unreadable', line: 3, severity: 'warning' },
      { code: 'ics-not-a-calendar', severity: 'error', done: 'refused' },
    ]);
  });

  it('more than 5 MB are refused', () => {
    const { value, issues } = readCalendar(new Uint8Array(LARGEST_CALENDAR_BYTES + 1), options);
    expect(value).toEqual([]);
    expect(issues).toMatchObject([{ code: 'file-too-large', severity: 'error', done: 'refused' }]);
  });

  it('an unknown time zone is named, and the rest is read', () => {
    expect(read('utc-times', { timeZone: 'Mars/Olympus' })).toEqual({
      events: ['2026-01-01 00:30 New year run', '2026-09-07 22:30 45 min Late or early run'],
      codes: ['time-zone-unknown'],
    });
  });

  it('what repeats without end in the issues is counted, not listed', () => {
    const { issues } = readCalendarEntries('x\n'.repeat(2000), 'noise.ics');
    expect(issues.filter((issue) => issue.code === 'ics-line-unreadable')).toHaveLength(50);
    expect(issues.find((issue) => issue.code === 'more-of-the-same')).toMatchObject({ file: 'noise.ics' });
  });
});

it('reads ten thousand entries in a moment', () => {
  const entry = (n: number): string =>
    `BEGIN:VEVENT\r\nUID:e${n}@example.org\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:202603${String((n % 28) + 1).padStart(2, '0')}T060000Z\r\n` +
    'DTEND:20260301T070000Z\r\nSUMMARY:Easy run\r\nDESCRIPTION:Easy\\, chatty\\n and so on and so forth until the line is full\r\n  and goes on\r\nEND:VEVENT\r\n';
  const text = `BEGIN:VCALENDAR\r\n${Array.from({ length: 9600 }, (_, n) => entry(n)).join('')}END:VCALENDAR\r\n`;
  const before = performance.now();
  const { value } = readCalendar(new TextEncoder().encode(text), { timeZone: 'Europe/Berlin' });
  expect(value).toHaveLength(9600);
  // About 200 ms on an idle machine; the bound only tells apart what grows with the square.
  expect(performance.now() - before).toBeLessThan(3000);
});
