/** The RPE grid of evidence C2 as printed (sensai.fit and tsemppiapp.com calculators, V), all 108 cells. */
import { describe, expect, test } from 'vitest';
import { chartPercent, percentOfMax, repsInReserveOf } from '../../src/prescribe/load/rpe-table.ts';

const RPES = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6];

const GRID: readonly (readonly [reps: number, ...percents: number[]])[] = [
  [1, 100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3],
  [2, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7],
  [3, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1],
  [4, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6],
  [5, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2],
  [6, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2, 75.1, 73.9],
  [7, 81.1, 79.9, 78.6, 77.4, 76.2, 75.1, 73.9, 72.3, 70.7],
  [8, 78.6, 77.4, 76.2, 75.1, 73.9, 72.3, 70.7, 69.4, 68.0],
  [9, 76.2, 75.1, 73.9, 72.3, 70.7, 69.4, 68.0, 66.7, 65.3],
  [10, 73.9, 72.3, 70.7, 69.4, 68.0, 66.7, 65.3, 64.0, 62.6],
  [11, 70.7, 69.4, 68.0, 66.7, 65.3, 64.0, 62.6, 61.3, 59.9],
  [12, 68.0, 66.7, 65.3, 64.0, 62.6, 61.3, 59.9, 58.6, 57.2],
];

const cells = GRID.flatMap(([reps, ...percents]) =>
  percents.map((percent, column) => ({ reps, rpe: RPES[column] as number, percent })),
);

describe('the RPE grid', () => {
  test('has 108 cells', () => {
    expect(cells).toHaveLength(108);
  });

  test.each(cells)('$reps repetitions at RPE $rpe are $percent %', ({ reps, rpe, percent }) => {
    expect(chartPercent(reps, repsInReserveOf(rpe))).toBe(percent);
  });

  test('is what gets loaded wherever repetitions and reserve come to ten at most', () => {
    const led = cells.filter(({ reps, rpe }) => reps + repsInReserveOf(rpe) <= 10);
    expect(led).toHaveLength(70);
    for (const { reps, rpe, percent } of led) expect(percentOfMax(reps, repsInReserveOf(rpe))).toBe(percent);
  });

  test('asks for less than what gets loaded wherever they come to more', () => {
    for (const { reps, rpe, percent } of cells.filter((cell) => cell.reps + repsInReserveOf(cell.rpe) > 10)) {
      expect(percentOfMax(reps, repsInReserveOf(rpe))).toBeGreaterThan(percent);
    }
  });
});
