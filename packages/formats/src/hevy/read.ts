import type { Activity, ActivityStart, LoggedSet } from '../activity/activity.ts';
import { type Columns, findColumns } from '../csv/columns.ts';
import { readTable, type TableRow } from '../csv/table.ts';
import { plainWord } from '../dates/month-names.ts';
import type { ReadOptions } from '../import/format-reader.ts';
import type { Reading } from '../issue.ts';
import { type IssueList, startIssueList } from '../issue-list.ts';
import { tableDates } from '../lifts/dates.ts';
import { elapsedBetween } from '../lifts/elapsed.ts';
import type { NumberedSet } from '../lifts/numbered-set.ts';
import { cellAt, type ValueReader, valueReaderFor } from '../lifts/row-values.ts';
import { metresIn } from '../lifts/units.ts';
import { workoutsOf } from '../lifts/workouts.ts';
import type { Writable } from '../writable.ts';
import { HEVY_COLUMNS, type HevyColumn } from './columns.ts';

const SET_TYPES: Readonly<Record<string, LoggedSet['setType']>> = {
  '': 'normal',
  normal: 'normal',
  warmup: 'warm-up',
  dropset: 'drop',
  drop: 'drop',
  failure: 'failure',
};

/** Reads the workouts of a Hevy export, in the order of the file. */
export function readHevy(bytes: Uint8Array, options: Pick<ReadOptions, 'file'>): Reading<readonly Activity[]> {
  const issues = startIssueList(options.file);
  const table = readTable(bytes, issues);
  if (table === undefined) return { value: [], issues: issues.all() };
  const at = findColumns(table.header.cells, HEVY_COLUMNS);
  const numbers = valueReaderFor(
    table,
    [at.weightKg, at.weightLb, at.reps, at.kilometres, at.miles, at.metres, at.seconds, at.rpe],
    issues,
  );
  const dates = tableDates(table, [at.start, at.end], issues);
  const workouts = workoutsOf(
    {
      app: 'hevy',
      table,
      titleAt: at.title,
      startAt: at.start ?? 0,
      readStart: dates.read,
      readWorkout: (row, start) => workoutOf(row, at, start, dates.read(cellAt(row, at.end)), issues),
      readSet: (row) => setOf(row, at, numbers),
    },
    issues,
  );
  return { value: workouts, issues: issues.all() };
}

function workoutOf(
  row: TableRow,
  at: Columns<HevyColumn>,
  start: ActivityStart,
  end: ActivityStart | undefined,
  issues: IssueList,
): Pick<Activity, 'elapsedSeconds' | 'description'> {
  const description = cellAt(row, at.description);
  const elapsed = end === undefined ? {} : elapsedBetween(start, end, row.line, issues);
  return description === '' ? elapsed : { ...elapsed, description };
}

function setOf(row: TableRow, at: Columns<HevyColumn>, numbers: ValueReader): NumberedSet | undefined {
  const name = cellAt(row, at.exercise);
  const [order, type] = [cellAt(row, at.index), cellAt(row, at.type)];
  const setType = SET_TYPES[type] ?? SET_TYPES[plainWord(type)];
  if (name === '' || setType === undefined || (order === '' && type === '') || !/^\d*$/.test(order)) return undefined;
  const set: Writable<LoggedSet> = { name, setType };
  const reps = numbers(row, at.reps, 'reps');
  const seconds = numbers(row, at.seconds, 'seconds');
  const rpe = numbers(row, at.rpe, 'rpe');
  if (reps !== undefined) set.reps = reps;
  if (seconds !== undefined) set.seconds = seconds;
  if (rpe !== undefined && rpe > 0) set.rpe = rpe;
  addWeight(set, row, at, numbers);
  addDistance(set, row, at, numbers);
  return { order, set };
}

/** A file has the columns of one unit; files that were put together may have those of both. */
function addWeight(set: Writable<LoggedSet>, row: TableRow, at: Columns<HevyColumn>, numbers: ValueReader): void {
  const kilograms = numbers(row, at.weightKg, 'weight');
  const weight = kilograms ?? numbers(row, at.weightLb, 'weight');
  if (weight === undefined) return;
  set.weight = weight;
  set.unit = kilograms === undefined ? 'lb' : 'kg';
}

function addDistance(set: Writable<LoggedSet>, row: TableRow, at: Columns<HevyColumn>, numbers: ValueReader): void {
  for (const [place, unit] of [
    [at.kilometres, 'km'],
    [at.miles, 'miles'],
    [at.metres, 'metres'],
  ] as const) {
    if (place === undefined) continue;
    const distance = numbers(row, place, 'metres');
    if (distance !== undefined && distance > 0) set.metres = distance * (metresIn(unit) ?? 1);
  }
}
