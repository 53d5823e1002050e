import type { Table, TableRow } from '../csv/table.ts';
import { type DateReader, dateReaderFor } from '../dates/date-times.ts';
import type { IssueList } from '../issue-list.ts';

/** Reads the dates of a table, and says where the order of day and month had to be assumed. */
export function tableDates({ rows }: Table, places: readonly (number | undefined)[], issues: IssueList): DateReader {
  const dates = dateReaderFor(new Set(places.flatMap((at) => (at === undefined ? [] : [...textsAt(rows, at)]))));
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

/** Each text of a column; the rows of one workout repeat theirs, and stand together. */
function* textsAt(rows: readonly TableRow[], at: number): Iterable<string> {
  let last = '';
  for (const { cells } of rows) {
    const text = cells[at] ?? '';
    if (text === last) continue;
    last = text;
    yield text;
  }
}
