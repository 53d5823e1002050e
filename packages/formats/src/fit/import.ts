import type { Found } from '../import/format-reader.ts';
import type { Reading } from '../issue.ts';
import { startIssueList } from '../issue-list.ts';
import { readFit } from './read.ts';

/** A FIT file for an import: its activities. A workout is only planned and has no day, so it is said and left out. */
export async function importFit(bytes: Uint8Array, file: string): Promise<Reading<Found>> {
  const { value, issues } = await readFit(bytes, file);
  const undated = startIssueList(file);
  for (const { name, steps } of value.workouts) {
    undated.add({
      code: 'fit-workout-without-day',
      severity: 'info',
      text: `The workout${name === undefined ? '' : ` "${name}"`} of ${steps.length} steps has no day, so nothing was placed in the calendar.`,
      done: 'skipped',
    });
  }
  return { value: { activities: value.activities }, issues: [...issues, ...undated.all()] };
}
