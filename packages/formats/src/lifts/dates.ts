import type { Table } from '../csv/table.ts';
import { type DateReader, dateReaderFor } from '../dates/date-times.ts';
import type { IssueList } from '../issue-list.ts';

/** Reads the dates of a table, and says where the order of day and month had to be assumed. */
export function tableDates({ rows }: Table, places: readonly (number | undefined)[], issues: IssueList): DateReader {
  const texts = new Set<string>();
  for (const { cells } of rows) {
    for (const at of places) {
      const text = at === undefined ? undefined : cells[at];
      if (text !== undefined && text !== '') texts.add(text);
    }
  }
  const dates = dateReaderFor(texts);
  if (dates.assumedOrder !== undefined) {
    const [first, second] = dates.assumedOrder === 'day-month' ? ['day', 'month'] : ['month', 'day'];
    issues.add({
      code: 'csv-date-order-assumed',
      severity: 'warning',
      text: `Nothing in the file tells whether its dates begin with the day or the month; they were read as ${first} before ${second}.`,
      done: 'assumed',
      suggestion: 'Look at the dates of the first workouts, or export the file again without a spreadsheet between.',
    });
  }
  return dates;
}
