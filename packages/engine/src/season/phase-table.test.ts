import { describe, expect, it } from 'vitest';
import type { PhaseCode } from '../model/plan.ts';
import { PHASE_TABLE, type Span } from './phase-table.ts';

/** Evidence B1: weeks min/typical/max, sessions, sets x reps, percent, reps in reserve, rest, tempo, contacts. */
const B1 = `
A  | 2/4/6 | 2-3 | 1-3 x 8-15  | 50-65 | 3-5 | 60-90   | 3-1-1-0   | 20-60
B1 | 2/3/4 | 2-3 | 3 x 6-8     | 70-80 | 2-3 | 120     | 2-0-1-0   | 40-80
B2 | 2/5/8 | 2   | 3-5 x 3-6   | 80-90 | 1-3 | 120-240 | 2-0-X-0   | 40-100
C  | 2/4/8 | 2   | 2-3 x 3-5   | 80-85 | 2-3 | 120-180 | explosive | 60-120
D  | 2/4/8 | 1-2 | 2-3 x 12-20 | 50-68 | 2-3 | 30-60   | 2-0-1-0   | 30-60
M  | -     | 1-2 | 1-3 x 3-6   | 80-85 | 2-3 | 120-180 | 2-0-X-0   | 20-60
R  | 1/1/3 | 0-2 | 1-2 x 8-12  | 0-60  | 4   | 60      | controlled | 0
`;

function text(span: Span | undefined): string {
  if (!span) return '-';
  return span.min === span.max ? `${span.min}` : `${span.min}-${span.max}`;
}

describe('PHASE_TABLE', () => {
  it.each(
    B1.trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s holds the numbers of its row', (code, ...cells) => {
    const row = PHASE_TABLE[code as PhaseCode];
    const { main } = row;
    expect([
      row.weeks ? [row.weeks.min, row.weeks.typical, row.weeks.max].join('/') : '-',
      text(row.sessionsPerWeek),
      `${text(main.sets)} x ${text(main.reps)}`,
      text(main.percent),
      main.rir.max ? `${main.rir.min}-${main.rir.max}` : `${main.rir.min}`,
      text(main.restSeconds),
      main.tempo,
      text(row.plyoContacts),
    ]).toEqual(cells);
  });

  it('keeps every span the right way round and every row under its own code and with sources', () => {
    for (const [code, row] of Object.entries(PHASE_TABLE)) {
      const { sets, reps, percent, restSeconds } = row.main;
      const spans = [row.weeks, row.weeksTrained, row.sessionsPerWeek, row.plyoContacts, row.plyoLevels];
      for (const span of [...spans, sets, reps, percent, restSeconds]) {
        if (span) expect(span.min).toBeLessThanOrEqual(span.max);
        if (span?.typical !== undefined) expect(span.min <= span.typical && span.typical <= span.max).toBe(true);
      }
      expect(row.code).toBe(code);
      expect(row.sources.length).toBeGreaterThan(0);
      expect(row.marks.length).toBeGreaterThan(0);
    }
  });

  it('keeps one heavy lift a week while endurance is trained', () => {
    expect(PHASE_TABLE.D.heavyTouch).toEqual({ perWeek: 1, sets: 2, reps: { min: 3, max: 5 }, percentMin: 80 });
  });
});
