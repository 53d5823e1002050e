import { expect, it } from 'vitest';
import { describeTable } from './describe-table.ts';

it.each([
  ['Name;Sport;Duration\nx;y;1', 'a table (CSV) with the columns “Name”, “Sport”, “Duration”'],
  [
    'a,b,c,d,e,f,g,h,i,j\n1,2,3,4,5,6,7,8,9,10',
    'a table (CSV) with the columns “a”, “b”, “c”, “d”, “e”, “f”, “g”, “h” and 2 more',
  ],
  ['2026-01-01,Anna,5.1,7.2\n', 'a table (CSV) with 4 columns and no header'],
  [
    'Title,WorkoutType,PlannedDurationInHours\nx,y,1',
    'a list of TrainingPeaks, a table (CSV) with the columns “Title”, “WorkoutType”, “PlannedDurationInHours”',
  ],
  ['hello, world\n', undefined],
  ['', undefined],
])('%j looks like %s', (text, description) => {
  expect(describeTable(text)).toBe(description);
});
