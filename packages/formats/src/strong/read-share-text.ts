import type { Activity, ActivityStart, LoggedSet } from '../activity/activity.ts';
import { dateReaderFor } from '../dates/date-times.ts';
import type { ReadOptions } from '../import/format-reader.ts';
import type { Reading } from '../issue.ts';
import { type IssueList, startIssueList } from '../issue-list.ts';
import { workoutId } from '../lifts/workouts.ts';
import { decodeText } from '../text/decode-text.ts';
import { readSaid, setLine } from './share-line.ts';

/** A longer line is no date. */
const LONGEST_DATE_LINE = 60;

interface SharedWorkout {
  readonly start: ActivityStart;
  readonly title: string;
  readonly line: number;
  readonly sets: LoggedSet[];
}

/** Reads what Strong gives when a workout is shared as text; several may stand below each other. */
export function readStrongShareText(
  bytes: Uint8Array,
  options: Pick<ReadOptions, 'file'>,
): Reading<readonly Activity[]> {
  const issues = startIssueList(options.file);
  const lines = decodeText(bytes, issues)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
  return { value: workoutsIn(lines, issues).map(asActivity), issues: issues.all() };
}

function workoutsIn(lines: readonly string[], issues: IssueList): readonly SharedWorkout[] {
  const dates = dateReaderFor(lines.filter(mayBeDate));
  const workouts: SharedWorkout[] = [];
  // The first line of a block is the name of an exercise or workout; notes may stand below it.
  let heading: { readonly text: string; readonly line: number } | undefined;
  lines.forEach((text, index) => {
    const line = index + 1;
    const set = setLine(text);
    const start = heading && mayBeDate(text) ? dates.read(text) : undefined;
    if (text === '') heading = undefined;
    else if (set !== undefined) {
      const found = heading && readSaid(heading.text, set, line, issues);
      const workout = workouts.at(-1);
      if (found && workout) workout.sets.push(found);
      else reportLine(line, issues);
    } else if (heading && start) workouts.push({ start, title: heading.text, line: heading.line, sets: [] });
    else heading ??= { text, line };
  });
  return workouts.filter(({ sets }) => sets.length > 0);
}

const mayBeDate = (line: string): boolean =>
  line.length <= LONGEST_DATE_LINE && /\p{N}{4}/u.test(line) && setLine(line) === undefined;

function asActivity({ start, title, line, sets }: SharedWorkout): Activity {
  return { ownId: workoutId('strong', start, title), sport: 'strength', start, title, laps: [], sets, line };
}

function reportLine(line: number, issues: IssueList): void {
  issues.add({
    code: 'lift-row-unreadable',
    severity: 'warning',
    line,
    text: 'This line does not say what was done in which set of which workout; it was left out.',
    done: 'skipped',
  });
}
