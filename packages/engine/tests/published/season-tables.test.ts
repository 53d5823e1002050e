import { describe, expect, it } from 'vitest';
import type { LiftingLevel } from '../../src/model/athlete.ts';
import { allocatePhases } from '../../src/season/allocate.ts';
import type { AllocationEvent } from '../../src/season/allocation-table.ts';

/** Evidence B2, "Novice lifter fixtures" and "Trained lifter fixtures": every row as printed. */
const NOVICE = `
|weeks|5k|10k|half|marathon|ultra|general|
|4|A3 T1|A3 T1|A3 T1|A3 T1|A3 T1|A4|
|5|A4 T1|A4 T1|A4 T1|A4 T1|A4 T1|A5|
|6|A5 T1|A5 T1|A5 T1|A4 T2|A4 T2|A3 B3|
|8|A3 B4 T1|A3 B4 T1|A3 B4 T1|A3 B3 T2|A3 B3 T2|A3 B3 C2|
|10|A3 B4 C2 T1|A3 B4 C2 T1|A3 B4 C2 T1|A3 B3 C2 T2|A3 B3 C2 T2|A3 B3 C2 D2|
|12|A3 B4 C2 D2 T1|A3 B4 C2 D2 T1|A3 B4 C2 D2 T1|A3 B3 C2 D2 T2|A3 B3 C2 D2 T2|A3 B5 C2 D2|
|14|A3 B5 C3 D2 T1|A3 B5 C3 D2 T1|A3 B5 C3 D2 T1|A3 B4 C2 D3 T2|A3 B4 C2 D3 T2|A3 B6 C3 D2|
|16|A3 B6 C4 D2 T1|A3 B6 C4 D2 T1|A3 B6 C3 D3 T1|A3 B6 C2 D3 T2|A3 B5 C2 D4 T2|A4 B7 C3 D2|
|18|A3 B7 C5 D2 T1|A3 B7 C4 D3 T1|A3 B7 C4 D3 T1|A3 B7 C2 D4 T2|A3 B6 C2 D5 T2|A4 B8 C4 D2|
|20|A4 B7 C6 D2 T1|A4 B7 C5 D3 T1|A4 B7 C4 D4 T1|A4 B7 C3 D4 T2|A4 B6 C3 D5 T2|A5 B9 C4 D2|
|24|PRE(A6 E2) + A3 B6 C4 D2 T1|PRE(A6 E2) + A3 B6 C4 D2 T1|PRE(A6) + A3 B7 C4 D3 T1|A4 B9 C3 D6 T2|A4 B8 C3 D7 T2|PRE(A6 E2) + A4 B7 C3 D2|
|30|PRE(A6 E8) + A3 B6 C4 D2 T1|PRE(A6 E8) + A3 B6 C4 D2 T1|PRE(A6 E6) + A3 B7 C4 D3 T1|PRE(A6 E4) + A4 B7 C3 D4 T2|PRE(A6 E4) + A4 B6 C3 D5 T2|PRE(A6 E8) + A4 B7 C3 D2|
|36|PRE(A6 [B6 C3 R1]x1 E4) + A3 B6 C4 D2 T1|PRE(A6 [B6 C3 R1]x1 E4) + A3 B6 C4 D2 T1|PRE(A6 [B6 C3 R1]x1 E2) + A3 B7 C4 D3 T1|PRE(A6 [B6 C3 R1]x1) + A4 B7 C3 D4 T2|PRE(A6 [B6 C3 R1]x1) + A4 B6 C3 D5 T2|PRE(A6 [B6 C3 R1]x1 E4) + A4 B7 C3 D2|
|44|PRE(A6 [B6 C3 R1]x2 E2) + A3 B6 C4 D2 T1|PRE(A6 [B6 C3 R1]x2 E2) + A3 B6 C4 D2 T1|PRE(A6 [B6 C3 R1]x2) + A3 B7 C4 D3 T1|PRE(A6 [B6 C3 R1]x1 E8) + A4 B7 C3 D4 T2|PRE(A6 [B6 C3 R1]x1 E8) + A4 B6 C3 D5 T2|PRE(A6 [B6 C3 R1]x2 E2) + A4 B7 C3 D2|
|52|PRE(A6 [B6 C3 R1]x3) + A3 B6 C4 D2 T1|PRE(A6 [B6 C3 R1]x3) + A3 B6 C4 D2 T1|PRE(A6 [B6 C3 R1]x2 E8) + A3 B7 C4 D3 T1|PRE(A6 [B6 C3 R1]x2 E6) + A4 B7 C3 D4 T2|PRE(A6 [B6 C3 R1]x2 E6) + A4 B6 C3 D5 T2|PRE(A6 [B6 C3 R1]x3) + A4 B7 C3 D2|
`;

const TRAINED = `
|weeks|5k|10k|half|marathon|ultra|general|
|4|B3 T1|B3 T1|B3 T1|B3 T1|B3 T1|B4|
|5|B4 T1|B4 T1|B4 T1|B4 T1|B4 T1|B3 C2|
|6|B3 C2 T1|B3 C2 T1|B3 C2 T1|B4 T2|B4 T2|B4 C2|
|8|B3 C2 D2 T1|B3 C2 D2 T1|B3 C2 D2 T1|B4 C2 T2|B4 C2 T2|A1 B3 C2 D2|
|10|A2 B3 C2 D2 T1|A2 B3 C2 D2 T1|A2 B3 C2 D2 T1|A1 B3 C2 D2 T2|A1 B3 C2 D2 T2|A2 B4 C2 D2|
|12|A2 B4 C3 D2 T1|A2 B4 C3 D2 T1|A2 B5 C2 D2 T1|A2 B4 C2 D2 T2|A2 B3 C2 D3 T2|A3 B5 C2 D2|
|14|A2 B5 C4 D2 T1|A3 B5 C3 D2 T1|A2 B5 C3 D3 T1|A2 B5 C2 D3 T2|A2 B4 C2 D4 T2|A3 B6 C3 D2|
|16|A3 B6 C4 D2 T1|A3 B6 C4 D2 T1|A3 B6 C3 D3 T1|A3 B6 C2 D3 T2|A3 B5 C2 D4 T2|A4 B7 C3 D2|
|18|A3 B7 C5 D2 T1|A3 B7 C4 D3 T1|A3 B7 C4 D3 T1|A3 B7 C2 D4 T2|A3 B6 C2 D5 T2|A4 B8 C4 D2|
|20|A4 B7 C6 D2 T1|A4 B7 C5 D3 T1|A4 B7 C4 D4 T1|A4 B7 C3 D4 T2|A4 B6 C3 D5 T2|A5 B9 C4 D2|
|24|PRE(A3 E5) + A3 B6 C4 D2 T1|PRE(A3 E5) + A3 B6 C4 D2 T1|PRE(A3 E3) + A3 B7 C4 D3 T1|A4 B9 C3 D6 T2|A4 B8 C3 D7 T2|PRE(A3 E5) + A4 B7 C3 D2|
|30|PRE(A3 [B6 C3 R1]x1 E1) + A3 B6 C4 D2 T1|PRE(A3 [B6 C3 R1]x1 E1) + A3 B6 C4 D2 T1|PRE(A3 E9) + A3 B7 C4 D3 T1|PRE(A3 E7) + A4 B7 C3 D4 T2|PRE(A3 E7) + A4 B6 C3 D5 T2|PRE(A3 [B6 C3 R1]x1 E1) + A4 B7 C3 D2|
|36|PRE(A3 [B6 C3 R1]x1 E7) + A3 B6 C4 D2 T1|PRE(A3 [B6 C3 R1]x1 E7) + A3 B6 C4 D2 T1|PRE(A3 [B6 C3 R1]x1 E5) + A3 B7 C4 D3 T1|PRE(A3 [B6 C3 R1]x1 E3) + A4 B7 C3 D4 T2|PRE(A3 [B6 C3 R1]x1 E3) + A4 B6 C3 D5 T2|PRE(A3 [B6 C3 R1]x1 E7) + A4 B7 C3 D2|
|44|PRE(A3 [B6 C3 R1]x2 E5) + A3 B6 C4 D2 T1|PRE(A3 [B6 C3 R1]x2 E5) + A3 B6 C4 D2 T1|PRE(A3 [B6 C3 R1]x2 E3) + A3 B7 C4 D3 T1|PRE(A3 [B6 C3 R1]x2 E1) + A4 B7 C3 D4 T2|PRE(A3 [B6 C3 R1]x2 E1) + A4 B6 C3 D5 T2|PRE(A3 [B6 C3 R1]x2 E5) + A4 B7 C3 D2|
|52|PRE(A3 [B6 C3 R1]x3 E3) + A3 B6 C4 D2 T1|PRE(A3 [B6 C3 R1]x3 E3) + A3 B6 C4 D2 T1|PRE(A3 [B6 C3 R1]x3 E1) + A3 B7 C4 D3 T1|PRE(A3 [B6 C3 R1]x2 E9) + A4 B7 C3 D4 T2|PRE(A3 [B6 C3 R1]x2 E9) + A4 B6 C3 D5 T2|PRE(A3 [B6 C3 R1]x3 E3) + A4 B7 C3 D2|
`;

interface Row {
  readonly weeks: number;
  readonly event: AllocationEvent;
  readonly phases: string;
}

/** `PRE(A6 [B6 C3 R1]x2 E2) + A3 B6` is written out as `A6 B6 C3 R1 B6 C3 R1 E2 A3 B6`. */
function flatten(cell: string): string {
  return cell
    .replace(/\[([^\]]+)\]x(\d+)/g, (_, cycle: string, times: string) => Array(Number(times)).fill(cycle).join(' '))
    .replace(/PRE\(([^)]*)\) \+/, '$1')
    .trim();
}

function rows(table: string): readonly Row[] {
  const [head = [], ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').slice(1, -1));
  return lines.flatMap(([weeks, ...cells]) =>
    cells.map((cell, column) => ({
      weeks: Number(weeks),
      event: head[column + 1] as AllocationEvent,
      phases: flatten(cell),
    })),
  );
}

function allocated(weeks: number, event: AllocationEvent, level: LiftingLevel): string {
  return allocatePhases(weeks, event, level, 'strength-power-endurance')
    .map(({ code, weeks: length }) => `${code}${length}`)
    .join(' ');
}

describe('the phase tables of B2', () => {
  it('hold fifteen week counts for six events each', () => {
    expect([rows(NOVICE).length, rows(TRAINED).length]).toEqual([90, 90]);
  });

  it.each(rows(NOVICE))('a novice $weeks weeks before a $event', ({ weeks, event, phases }) => {
    expect(allocated(weeks, event, 'novice')).toBe(phases);
  });

  it.each(rows(TRAINED))('a trained lifter $weeks weeks before a $event', ({ weeks, event, phases }) => {
    expect(allocated(weeks, event, 'trained')).toBe(phases);
  });

  it('serve advanced lifters with the trained table, and trail races with the column for ultras', () => {
    for (const { weeks, event, phases } of rows(TRAINED)) {
      expect(allocated(weeks, event, 'advanced')).toBe(phases);
      if (event === 'ultra') expect(allocated(weeks, 'trail', 'trained')).toBe(phases);
    }
  });
});
