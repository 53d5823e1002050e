import { spawnSync } from 'node:child_process';
import type { Plan } from '@stridelift/engine';
import { item, SMALL_PLAN } from '@stridelift/testkit';
import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../src/render/pdf.ts';
import { renderPrint } from '../../src/render/print.ts';
import { sheetsOf } from '../../src/view/sheet.ts';
import { shortDose, shortEffort, shortLoad, shortRest, shortTempo } from '../../src/view/sheet-words.ts';

const WEEKS = 6;

describe('the sheets', () => {
  test('are one for each week with strength, or for each session', () => {
    expect(sheetsOf(SMALL_PLAN, 'week').map(({ title }) => title)).toEqual([
      'Week of 23 Nov',
      'Week of 30 Nov',
      'Week of 7 Dec',
      'Week of 14 Dec',
      'Week of 21 Dec',
      'Week of 28 Dec',
    ]);
    expect(sheetsOf(SMALL_PLAN, 'session').map(({ facts }) => facts[1])).toEqual([
      '24 November 2026',
      '27 November 2026',
      '1 December 2026',
      '4 December 2026',
      '8 December 2026',
      '11 December 2026',
      '15 December 2026',
      '18 December 2026',
      '22 December 2026',
      '29 December 2026',
    ]);
  });

  test('count down to the race, and stop when it is over', () => {
    const [first] = sheetsOf(SMALL_PLAN, 'week');
    expect(first?.facts).toEqual(['Jo', '23 Nov to 29 Nov 2026', '10 km race in 5 weeks and 6 days']);
    const over: Plan = { ...SMALL_PLAN, goal: { event: '10k' }, races: [] };
    expect(sheetsOf(over, 'week')[0]?.facts).toEqual(['Jo', '23 Nov to 29 Nov 2026']);
  });

  test('show the week with its runs', () => {
    const strip = sheetsOf(SMALL_PLAN, 'week')[0]?.strip;
    expect(strip?.map(({ name }) => name.slice(0, 3))).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(strip?.[1]).toEqual({
      name: 'Tue 24 Nov',
      runs: ['Intervals 10 km'],
      strength: ['18:00 Strength A: squat and pull'],
    });
  });

  test('have a row for each exercise that is logged, and a line for the rest', () => {
    const session = sheetsOf(SMALL_PLAN, 'session')[0]?.sessions[0];
    expect(session?.before).toEqual(['Warm-up: brisk march 1 min.']);
    expect(session?.after).toEqual(['Cool-down: calf stretch 30 s /side.']);
    expect(session?.rows.map(({ mark, exercise, sets }) => [mark, exercise, sets])).toEqual([
      ['', 'ankle pogo', 3],
      ['', 'back squat', 3],
      ['A1', 'one arm row', 3],
      ['A2', 'loaded carry', 2],
      ['', 'front plank', 2],
    ]);
    expect(session?.rows[1]).toEqual({
      mark: '',
      exercise: 'back squat',
      dose: '3 × 6-8',
      effort: '2 reps left',
      load: '62.5 kg (20 + 1.25 kg /end)',
      ramp: '5 × 30 kg, 3 × 42.5 kg',
      tempo: '3-1-X-0',
      rest: '2 min',
      cue: 'Push the floor away',
      sets: 3,
    });
  });

  test('say nothing of health, findings or reasons', () => {
    const spoken = JSON.stringify(sheetsOf(SMALL_PLAN, 'week'));
    expect(spoken).not.toMatch(/calf is a little weaker|cautious guess|does what running asks|days before the race/);
  });

  test('leave out what is past', () => {
    const later = { ...SMALL_PLAN, asOf: '2026-12-20' };
    expect(sheetsOf(later, 'week').map(({ title }) => title)).toEqual(['Week of 21 Dec', 'Week of 28 Dec']);
  });
});

describe('short words', () => {
  test.each([
    [shortDose(item('x', { reps: { min: 6, max: 8 }, perSide: true })), '3 × 6-8 /side'],
    [shortDose(item('x', { contacts: 36, perSide: true })), '3 × 6 landings /side'],
    [shortEffort(item('x', { reps: { min: 6, max: 8 }, rir: 1 })), '1 rep left'],
    [shortEffort(item('x', { seconds: 30, rir: 1 })), ''],
    [shortLoad(item('x', { load: { kg: 14, perHand: true, basis: '' } }), 'metric'), '14 kg /hand'],
    [shortTempo(item('x', { tempo: 'explosive' })), 'fast'],
    [shortTempo(item('x')), ''],
    [shortRest(item('x', { restSeconds: 75 })), '1:15 min'],
    [shortRest(item('x', { restSeconds: 45 })), '45 s'],
    [shortRest(item('x', { sets: 1, restSeconds: 0 })), ''],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('the sheets to print', () => {
  const page = renderPrint(SMALL_PLAN, 'week');

  test('need nothing else and stand black on white', () => {
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|prefers-color-scheme/i);
    expect(page).toContain('color-scheme: light');
    expect(page.match(/<section class="sheet">/g)).toHaveLength(WEEKS);
  });

  test('have three boxes for each set', () => {
    const sets = sheetsOf(SMALL_PLAN, 'week').flatMap(({ sessions }) =>
      sessions.flatMap(({ rows }) => rows.map((row) => row.sets)),
    );
    const boxes = sets.reduce((sum, count) => sum + count, 0);
    expect(page.match(/<i>kg<\/i><i>reps<\/i><i>RPE<\/i>/g)).toHaveLength(boxes);
    const pounds = { ...SMALL_PLAN, athlete: { ...SMALL_PLAN.athlete, units: 'imperial' as const } };
    expect(renderPrint(pounds, 'week')).toContain('<i>lb</i>');
  });

  test('take nothing that people write for HTML', () => {
    const evil = '<script>alert("1")</script>';
    const sessions = SMALL_PLAN.sessions.map((session) => ({ ...session, title: evil, place: evil }));
    expect(
      renderPrint({ ...SMALL_PLAN, sessions, athlete: { ...SMALL_PLAN.athlete, name: evil } }, 'session'),
    ).not.toContain('<script');
  });

  test('say so where nothing is planned', () => {
    expect(renderPrint({ ...SMALL_PLAN, sessions: [] }, 'week')).toContain('No session is planned');
  });
});

const hasReader = spawnSync('pdftotext', ['-v']).status === 0;
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pages = (bytes: Uint8Array): number => text(bytes).match(/\/Type \/Page\b/g)?.length ?? 0;

describe('the PDF', () => {
  test('has a page for each sheet, and is small', async () => {
    const [weeks, sessions] = [await renderPdf(SMALL_PLAN, 'week'), await renderPdf(SMALL_PLAN, 'session')];
    expect(text(weeks)).toMatch(/^%PDF-1\.\d[\s\S]*%%EOF\s*$/);
    expect(pages(weeks)).toBe(WEEKS);
    expect(pages(sessions)).toBe(SMALL_PLAN.sessions.length);
    expect(weeks.length).toBeLessThan(150_000);
  });

  test('is A4 for those who count in kilograms and Letter for the others', async () => {
    const pounds = { ...SMALL_PLAN, athlete: { ...SMALL_PLAN.athlete, units: 'imperial' as const } };
    expect(text(await renderPdf(SMALL_PLAN, 'week'))).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(text(await renderPdf(pounds, 'session'))).toContain('/MediaBox [0 0 792 612]');
  });

  test('gives the same bytes for the same plan', async () => {
    expect(await renderPdf(SMALL_PLAN, 'week')).toEqual(await renderPdf(structuredClone(SMALL_PLAN), 'week'));
  });

  test('has a page where nothing is planned', async () => {
    expect(pages(await renderPdf({ ...SMALL_PLAN, sessions: [] }, 'week'))).toBe(1);
  });

  test.skipIf(!hasReader)(
    'is read as the words of the sheets, foreign letters among them (skipped without pdftotext)',
    async () => {
      const plan = { ...SMALL_PLAN, athlete: { ...SMALL_PLAN.athlete, name: 'Łucja Žižková' } };
      const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], {
        input: await renderPdf(plan, 'week'),
        encoding: 'utf8',
      });
      for (const word of ['Łucja Žižková', 'back squat', '3 × 6-8', '62.5 kg', '3-1-X-0', '10 km race in 5 weeks']) {
        expect(stdout).toContain(word);
      }
    },
  );
});
