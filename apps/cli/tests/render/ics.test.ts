import { type Plan, parseDate } from '@stridelift/engine';
import { importFiles, readCalendar } from '@stridelift/formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentLine, escapeText } from '../../src/render/ics/content-line.ts';
import { renderIcs } from '../../src/render/ics.ts';
import { dayOfPlan, SMALL_PLAN } from '../support/small-plan.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const withSession = (changes: Partial<Plan['sessions'][number]>): Plan => ({
  ...SMALL_PLAN,
  sessions: [{ ...SMALL_PLAN.sessions[0]!, ...changes }],
});
const eventOf = (plan: Plan): readonly string[] => renderIcs(plan).replaceAll('\r\n ', '').split('\r\n');

describe('the calendar of sessions', () => {
  test('is read back as the sessions that went in, every one of them strength', async () => {
    const document = await importFiles([{ name: 'strength.ics', content: bytes(renderIcs(SMALL_PLAN)) }], {
      timeZone: 'America/Los_Angeles',
      weekStartsOn: 'monday',
    });
    expect(document.issues).toEqual([]);
    expect(document.runs).toEqual([]);
    expect(document.strength.map(({ date, at, minutes }) => ({ date, at, minutes }))).toEqual(
      SMALL_PLAN.sessions.map(({ date, at, minutes }) => ({ date, at, minutes })),
    );
  });

  test('keeps every word of the description through folding and escaping', async () => {
    const { value } = readCalendar(bytes(renderIcs(SMALL_PLAN)), { timeZone: 'UTC', file: 'strength.ics' });
    expect(value[0]?.description).toContain(
      'back squat: 3 × 6 to 8 with 62.5 kg (20 + 1.25 kg on each end); stop with 2 reps left',
    );
    expect(value[0]?.description).toContain('SUPPORT (taking turns)\n- one arm row: 3 × 8 each side with 14 kg');
  });

  test('floats with the clock of the runner, and ends past midnight where it must', async () => {
    const lines = eventOf(withSession({ at: '23:30', minutes: 45 }));
    expect(lines).toContain('DTSTART:20261124T233000');
    expect(lines).toContain('DTEND:20261125T001500');
  });

  test('takes the whole day where no time is set', async () => {
    const { at: _, ...untimed } = SMALL_PLAN.sessions[0]!;
    const lines = eventOf({ ...SMALL_PLAN, sessions: [untimed] });
    expect(lines).toContain('DTSTART;VALUE=DATE:20261124');
    expect(lines).toContain('DTEND;VALUE=DATE:20261125');
  });

  test('stamps with the day of the plan, so that the same plan gives the same bytes', async () => {
    expect(renderIcs(SMALL_PLAN)).toBe(renderIcs(structuredClone(SMALL_PLAN)));
    expect(eventOf(SMALL_PLAN)).toContain('DTSTAMP:20261123T000000Z');
  });

  test('names each session once and for good', async () => {
    const uids = eventOf(SMALL_PLAN).filter((line) => line.startsWith('UID:'));
    expect(uids).toEqual(SMALL_PLAN.sessions.map(({ id }) => `UID:${id}@stridelift`));
    expect(new Set(uids).size).toBe(uids.length);
  });

  test('says strength once', async () => {
    expect(eventOf(withSession({ title: 'Upper body and trunk' }))).toContain(
      'SUMMARY:Strength: Upper body and trunk (45 min)',
    );
    expect(eventOf(withSession({ title: 'Strength B: hinge' }))).toContain('SUMMARY:Strength B: hinge (45 min)');
  });

  test('is empty and right without sessions', async () => {
    expect(eventOf({ ...SMALL_PLAN, sessions: [] })).not.toContain('BEGIN:VEVENT');
    expect(dayOfPlan(0)).toBe('2026-11-23');
    expect(parseDate(dayOfPlan(0))).toBeDefined();
  });
});

describe('a content line', () => {
  test('is folded at 75 octets without cutting a character, and unfolds to what it was', async () => {
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

  test('escapes what has a meaning', async () => {
    expect(escapeText('a\\b;c,d\ne\r\nf')).toBe('a\\\\b\\;c\\,d\\ne\\nf');
  });
});
