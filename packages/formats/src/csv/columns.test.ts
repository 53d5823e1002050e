import { expect, it } from 'vitest';
import { findColumns } from './columns.ts';

it('columns are found by name in any order, spelling and language', () => {
  const names = { weight: ['weight kg', 'Gewicht (kg)'], reps: ['reps', 'Wiederh.'], rpe: ['rpe'] };
  expect(findColumns(['REPS', ' Weight (kg) '], names)).toEqual({ weight: 1, reps: 0 });
  expect(findColumns(['x', 'Wiederh.', 'gewicht kg', 'RPE', 'rpe'], names)).toEqual({ weight: 2, reps: 1, rpe: 3 });
});
