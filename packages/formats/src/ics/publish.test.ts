import { formatDate, type Plan, type PlanSession } from '@stridelift/engine';
import { dayOfPlan, SMALL_PLAN } from '@stridelift/testkit';
import fc from 'fast-check';
import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import { importFiles } from '../import/import-files.ts';
import { type PublishedCalendar, type PublishOptions, publishCalendar } from './publish.ts';
import { readCalendar } from './read.ts';
import { contentLine, escapeText } from './write-line.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const withSessions = (sessions: readonly PlanSession[]): Plan => ({ ...SMALL_PLAN, sessions });
const first = SMALL_PLAN.sessions[0] as PlanSession;
const withSession = (changes: Partial<PlanSession>): Plan => withSessions([{ ...first, ...changes }]);
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');
const linesOf = (plan: Plan): readonly string[] => unfolded(publishCalendar(plan).text);
/** Any text, control characters and broken surrogates among them. */
const anyText = fc.string({ unit: 'binary', maxLength: 120, size: 'max' });

/** The lines of each event by UID. */
function eventsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const events = unfolded(text).join('\n').split('BEGIN:VEVENT\n').slice(1);
  return new Map(events.map((event) => [/^UID:(.*)$/m.exec(event)?.[1] ?? '', event.split('\n')]));
}

describe('the calendar of sessions', () => {
  test('is read back as the sessions that went in, every one of them strength', async () => {
    const { text } = publishCalendar(SMALL_PLAN);
    const document = await importFiles([{ name: 'strength.ics', content: bytes(text) }], {
      timeZone: 'America/Los_Angeles',
      weekStartsOn: 'monday',
    });
    expect(document.issues).toEqual([]);
    expect(document.runs).toEqual([]);
    expect(document.strength.map(({ date, at, minutes }) => ({ date, at, minutes }))).toEqual(
      SMALL_PLAN.sessions.map(({ date, at, minutes }) => ({ date, at, minutes })),
    );
  });

  test('is read by another parser as the same entries', () => {
    const found = Object.values(ical.sync.parseICS(publishCalendar(SMALL_PLAN).text)).filter(
      (part) => part?.type === 'VEVENT',
    );
    const own = readCalendar(publishCalendar(SMALL_PLAN).text, { timeZone: 'UTC' }).value;
    expect(found.map(({ uid, summary, description, location }) => ({ uid, summary, description, location }))).toEqual(
      SMALL_PLAN.sessions.map(({ id, place }, index) => ({
        uid: `${id}@stridelift`,
        summary: own[index]?.title,
        description: own[index]?.description,
        location: place,
      })),
    );
    const wall = (date: Date): string =>
      [date.getFullYear(), date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes()].join(' ');
    expect(wall(found[0]?.start as Date)).toBe('2026 11 24 18 0');
    expect(wall(found[0]?.end as Date)).toBe('2026 11 24 18 45');
  });

  test('keeps every word of the description through folding and escaping', () => {
    const { value } = readCalendar(bytes(publishCalendar(SMALL_PLAN).text), { timeZone: 'UTC' });
    expect(value[0]?.description).toContain(
      'back squat: 3 × 6 to 8 with 62.5 kg (20 + 1.25 kg on each end); stop with 2 reps left',
    );
    expect(value[0]?.description).toContain('SUPPORT (taking turns)\n- one arm row: 3 × 8 each side with 14 kg');
  });

  test('floats with the clock of the runner, and ends past midnight where it must', () => {
    const lines = linesOf(withSession({ at: '23:30', minutes: 45 }));
    expect(lines).toContain('DTSTART:20261124T233000');
    expect(lines).toContain('DTEND:20261125T001500');
  });

  test('takes the whole day where no time is set', () => {
    const { at: _, ...untimed } = first;
    const lines = linesOf(withSessions([untimed]));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261124');
    expect(lines).toContain('DTEND;VALUE=DATE:20261125');
  });

  test('says strength once', () => {
    expect(linesOf(withSession({ title: 'Upper body and trunk' }))).toContain(
      'SUMMARY:Strength: Upper body and trunk (45 min)',
    );
    expect(linesOf(withSession({ title: 'Strength B: hinge' }))).toContain('SUMMARY:Strength B: hinge (45 min)');
  });

  test('is empty and right without sessions', () => {
    expect(linesOf(withSessions([]))).not.toContain('BEGIN:VEVENT');
  });

  test('gives back any title and place, whatever is in them, and nothing more', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, place, id) => {
        const { text } = publishCalendar(withSession({ title: `Strength ${title}`, place, id }));
        for (const line of text.slice(0, -2).split('\r\n')) expect(bytes(line).length).toBeLessThanOrEqual(75);
        const { value, issues } = readCalendar(bytes(text), { timeZone: 'UTC' });
        expect(issues).toEqual([]);
        expect(value).toHaveLength(1);
        const [line] = linesOf(withSession({ title: `Strength ${title}`, place, id })).filter((one) =>
          one.startsWith('SUMMARY:'),
        );
        const written = new TextDecoder().decode(bytes(line?.slice('SUMMARY:'.length) ?? ''));
        expect(escapeText(value[0]?.title ?? '')).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a calendar that is published again', () => {
  const again = (plan: Plan, previous: PublishedCalendar, options: PublishOptions = {}) =>
    publishCalendar(plan, previous, { revisedAt: '2026-12-01T06:30:00Z', ...options });
  const published = publishCalendar(SMALL_PLAN);
  const [moved, ...others] = SMALL_PLAN.sessions as readonly [PlanSession, ...PlanSession[]];
  const UID = `${moved.id}@stridelift`;

  test('is the same bytes where nothing changed, whenever that is', () => {
    expect(again(structuredClone(SMALL_PLAN), structuredClone(published.published)).text).toBe(published.text);
  });

  test('counts the change of a session that moved under the same name, and leaves the others alone', () => {
    const plan = withSessions([{ ...moved, date: dayOfPlan(2) }, ...others]);
    const next = again(plan, published.published);
    const [before, after] = [eventsOf(published.text), eventsOf(next.text)];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect(after.get(UID)).toEqual(
      expect.arrayContaining(['SEQUENCE:1', 'DTSTAMP:20261201T063000Z', 'LAST-MODIFIED:20261201T063000Z']),
    );
    expect(after.get(UID)).toContain('DTSTART:20261125T180000');
    for (const { id } of others) expect(after.get(`${id}@stridelift`)).toEqual(before.get(`${id}@stridelift`));
    expect(again(plan, next.published, { revisedAt: '2026-12-09T06:30:00Z' }).text).toBe(next.text);
  });

  test.each([
    ['title', { title: 'Strength Z' }],
    ['length', { minutes: 20 }],
    ['place', { place: 'home' }],
    ['reasons', { why: [] }],
    ['exercises', { blocks: [] }],
  ] satisfies readonly (readonly [string, Partial<PlanSession>])[])('counts a change of %s', (_, changes) => {
    const next = again(withSessions([{ ...moved, ...changes }, ...others]), published.published);
    expect(eventsOf(next.text).get(UID)).toContain('SEQUENCE:1');
  });

  test('says once more that a session is cancelled, and then nothing; what comes back counts on', () => {
    const without = again(withSessions(others), published.published);
    expect(eventsOf(without.text).get(UID)).toEqual(expect.arrayContaining(['SEQUENCE:1', 'STATUS:CANCELLED']));
    expect(readCalendar(without.text, { timeZone: 'UTC' }).value).toHaveLength(others.length);
    expect(again(withSessions(others), without.published).text).toBe(without.text);

    const later = again(withSessions(others.slice(1)), without.published);
    expect(eventsOf(later.text).has(UID)).toBe(false);
    const back = again(withSessions([moved, ...others.slice(1)]), later.published);
    expect(eventsOf(back.text).get(UID)).toEqual(expect.arrayContaining(['SEQUENCE:2', 'STATUS:CONFIRMED']));
  });

  test('keeps what is past as it was published, though a later plan knows nothing of it', () => {
    const later = again({ ...withSessions(others), asOf: dayOfPlan(3) }, published.published);
    expect(eventsOf(later.text).get(UID)).toEqual(eventsOf(published.text).get(UID));
  });

  test('is stamped with the day of the plan unless a time is given', () => {
    expect(linesOf(SMALL_PLAN)).toContain('DTSTAMP:20261123T000000Z');
  });

  test('keeps the entries of two runners apart by the name of their calendar', () => {
    const uids = (calendar: string) => [...eventsOf(publishCalendar(SMALL_PLAN, undefined, { calendar }).text).keys()];
    expect(uids('a').filter((uid) => uids('b').includes(uid))).toEqual([]);
  });

  test('comes to the newest plan through any changes, each name once and numbers only rising', () => {
    const version = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        date: fc.integer({ min: 0, max: 9 }),
        minutes: fc.integer({ min: 10, max: 12 }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 6 }), (versions) => {
        let last: PublishedCalendar = { events: [] };
        for (const sketches of versions) {
          const unique = [...new Map(sketches.map((sketch) => [sketch.id, sketch])).values()];
          const sessions = unique.map(({ id, date, minutes }) => ({ ...first, id, minutes, date: dayOfPlan(date) }));
          const { text, published: next } = publishCalendar(withSessions(sessions), last);
          const numbers = new Map(next.events.map(({ uid, sequence }) => [uid, sequence]));
          expect(numbers.size).toBe(next.events.length);
          for (const { uid, sequence } of last.events) expect(numbers.get(uid)).toBeGreaterThanOrEqual(sequence);
          const days = readCalendar(text, { timeZone: 'UTC' }).value.map(({ day }) => formatDate(day));
          expect(days.sort()).toEqual(sessions.map(({ date }) => date).sort());
          last = next;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the busy calendar', () => {
  const { text } = publishCalendar(SMALL_PLAN, undefined, { form: 'busy' });

  test('says "Busy" and the time, and no other word', () => {
    const names = new Set([...text.matchAll(/^([A-Z-]+)[:;]/gm)].map(([, name]) => name));
    expect([...names].filter((name) => /DESCRIPTION|LOCATION|CATEGORIES|COMMENT|URL/.test(name ?? ''))).toEqual([]);
    expect(new Set([...text.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title))).toEqual(new Set(['Busy']));
    expect(text).not.toMatch(/strength|stride|lift|squat|body|gym|home|Jo\b/i);
  });

  test('takes the same times as the full one', () => {
    const times = (calendar: string) => [...calendar.matchAll(/^DT(START|END).*$/gm)].map(([line]) => line);
    expect(times(text)).toEqual(times(publishCalendar(SMALL_PLAN).text));
  });

  test('is the same for two plans that differ in everything but their times', () => {
    const other = SMALL_PLAN.sessions.map((session, index) => ({
      ...session,
      id: `x${index}`,
      title: 'Y',
      place: 'z',
      blocks: [],
    }));
    expect(publishCalendar(withSessions(other), undefined, { form: 'busy' }).text).toBe(text);
  });

  test('names two sessions of one time apart, and a moved one anew', () => {
    const twice = publishCalendar(withSessions([first, { ...first, id: 'b' }]), undefined, { form: 'busy' });
    expect(eventsOf(twice.text).size).toBe(2);
    const moved = publishCalendar(withSession({ date: dayOfPlan(2) }), twice.published, { form: 'busy' });
    expect([...eventsOf(moved.text).values()].filter((lines) => lines.includes('STATUS:CANCELLED'))).toHaveLength(2);
  });

  test('leaves a day without a time free', () => {
    const { at: _, ...untimed } = first;
    expect(publishCalendar(withSessions([untimed]), undefined, { form: 'busy' }).text).toContain('TRANSP:TRANSPARENT');
    expect(text).toContain('TRANSP:OPAQUE');
  });
});

describe('a content line', () => {
  test('is folded at 75 octets without cutting a character, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), (text) => {
        const line = `DESCRIPTION:${escapeText(text)}`;
        const folded = contentLine(line);
        expect(folded.endsWith('\r\n')).toBe(true);
        for (const part of folded.slice(0, -2).split('\r\n')) {
          expect(bytes(part).length).toBeLessThanOrEqual(75);
          expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes(part))).toBe(part);
        }
        expect(folded.slice(0, -2).replaceAll('\r\n ', '')).toBe(line);
      }),
      { numRuns: 1000 },
    );
  });

  test('escapes what has a meaning', () => {
    expect(escapeText('a\\b;c,d\ne\r\nf')).toBe('a\\\\b\\;c\\,d\\ne\\nf');
  });
});
