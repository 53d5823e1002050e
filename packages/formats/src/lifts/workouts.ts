import type { Activity, ActivityStart } from '../activity/activity.ts';
import type { Table, TableRow } from '../csv/table.ts';
import type { IssueList } from '../issue-list.ts';
import type { Writable } from '../writable.ts';
import type { NumberedSet } from './numbered-set.ts';
import { withoutRepeats } from './repeats.ts';
import { cellAt } from './row-values.ts';

/** How an app writes its log, one set a row. */
export interface LiftLog {
  /** Begins the identity of each workout. */
  readonly app: string;
  readonly table: Table;
  /** Where that stands by which a workout is told from the next. */
  readonly titleAt: number | undefined;
  readonly startAt: number;
  readonly readStart: (text: string) => ActivityStart | undefined;
  /** What the first row of a workout says about all of it. */
  readonly readWorkout: (row: TableRow, start: ActivityStart) => Pick<Activity, 'elapsedSeconds' | 'description'>;
  /** `none` for a row that holds something else than a set, such as a rest; absent where it cannot be understood. */
  readonly readSet: (row: TableRow) => NumberedSet | 'none' | undefined;
}

interface OpenWorkout {
  readonly activity: Omit<Activity, 'sets'>;
  readonly sets: NumberedSet[];
}

/** The workouts of a log, each told by its start and title; rows of one workout need not stand together. */
export function workoutsOf(log: LiftLog, issues: IssueList): readonly Activity[] {
  const workouts = new Map<string, OpenWorkout>();
  const fits = fitterFor(log.table, issues);
  let last: { readonly start: string; readonly title: string; readonly workout: OpenWorkout } | undefined;
  for (const row of log.table.rows) {
    if (!fits(row)) continue;
    const start = row.cells[log.startAt] ?? '';
    const title = (log.titleAt === undefined ? undefined : row.cells[log.titleAt]) ?? '';
    const workout = last?.start === start && last.title === title ? last.workout : openFor(workouts, log, row);
    const set = workout && log.readSet(row);
    if (workout === undefined || set === undefined) {
      if (!isHeaderAgain(row, log)) reportRow(row, issues);
      continue;
    }
    last = { start, title, workout };
    if (set !== 'none') workout.sets.push(set);
  }
  return [...workouts.values()]
    .filter(({ sets }) => sets.length > 0)
    .map(({ activity, sets }) => ({ ...activity, sets: withoutRepeats(sets, activity.line, issues) }));
}

function openFor(workouts: Map<string, OpenWorkout>, log: LiftLog, row: TableRow): OpenWorkout | undefined {
  const start = log.readStart(cellAt(row, log.startAt));
  if (start === undefined) return undefined;
  const title = cellAt(row, log.titleAt);
  const key = `${slotOf(start, 1)} ${title}`;
  const known = workouts.get(key);
  if (known) return known;
  const activity: Writable<Omit<Activity, 'sets'>> = {
    ownId: workoutId(log.app, start, title),
    sport: 'strength',
    start,
    ...log.readWorkout(row, start),
    laps: [],
    line: row.line,
  };
  if (title !== '') activity.title = title;
  const opened = { activity, sets: [] };
  workouts.set(key, opened);
  return opened;
}

const MINUTE = 60;

/** The same however the app wrote it: some of its exports leave out the seconds. */
export const workoutId = (app: string, start: ActivityStart, title: string): string =>
  `${app}:${slotOf(start, MINUTE)} ${title}`;

function slotOf(start: ActivityStart, seconds: number): string {
  if (start.kind === 'instant') return `${Math.floor(start.unixSeconds / seconds)}`;
  return start.secondOfDay === undefined ? `${start.day}` : `${start.day}/${Math.floor(start.secondOfDay / seconds)}`;
}

/** Files that were put together hold their header more than once. */
const isHeaderAgain = ({ cells }: TableRow, { table, startAt }: LiftLog): boolean =>
  cells[startAt] === table.header.cells[startAt];

/** Whether a row has its values in the columns of the header: what has more of them has slipped somewhere. */
function fitterFor({ header, rows, endsInLine }: Table, issues: IssueList): (row: TableRow) => boolean {
  const width = header.cells.length;
  const last = endsInLine ? undefined : rows.at(-1);
  const closedTwice = rows.every(({ cells }) => cells.length === width + 1 && cells[width]?.trim() === '');
  return (row) => {
    const count = row.cells.length;
    if (count === width || closedTwice) return true;
    if (count < width && row !== last) return true;
    issues.add({
      code: 'csv-row-ragged',
      severity: 'warning',
      line: row.line,
      text:
        count < width
          ? 'The file ends in the middle of this row; it was left out.'
          : `This row has ${count} cells and the header ${width}, so its values cannot be told apart; it was left out.`,
      done: 'skipped',
    });
    return false;
  };
}

function reportRow({ line }: TableRow, issues: IssueList): void {
  issues.add({
    code: 'lift-row-unreadable',
    severity: 'warning',
    line,
    text: 'This row does not say which set of which workout it is; it was left out.',
    done: 'skipped',
  });
}
