import type { Activity, LoggedSet } from '../activity/activity.ts';
import { type Columns, findColumns } from '../csv/columns.ts';
import { parseNumber } from '../csv/numbers.ts';
import { readTable, type TableRow } from '../csv/table.ts';
import type { ReadOptions } from '../import/format-reader.ts';
import type { Reading } from '../issue.ts';
import { type IssueList, startIssueList } from '../issue-list.ts';
import { tableDates } from '../lifts/dates.ts';
import { elapsedOf } from '../lifts/elapsed.ts';
import { askForUnits } from '../lifts/missing-units.ts';
import type { NumberedSet } from '../lifts/numbered-set.ts';
import { cellAt, type ValueReader, valueReaderFor } from '../lifts/row-values.ts';
import { metresIn, weightUnitOf } from '../lifts/units.ts';
import { workoutsOf } from '../lifts/workouts.ts';
import type { Writable } from '../writable.ts';
import { STRONG_COLUMNS, type StrongColumn } from './columns.ts';
import { parseDuration } from './duration.ts';
import { isNoSet, setTypeOf } from './set-order.ts';

type At = Columns<StrongColumn>;

/** Reads the workouts of a Strong export of any age, in the order of the file. Rests between sets and notes are no sets. */
export function readStrong(
  bytes: Uint8Array,
  options: Pick<ReadOptions, 'file' | 'weightUnit'>,
): Reading<readonly Activity[]> {
  const issues = startIssueList(options.file);
  const table = readTable(bytes, issues);
  if (table === undefined) return { value: [], issues: issues.all() };
  const at = findColumns(table.header.cells, STRONG_COLUMNS);
  const numbers = valueReaderFor(
    table,
    [at.weight, at.weightKg, at.weightLb, at.reps, at.rpe, at.distance, at.metres, at.kilometres, at.miles, at.seconds],
    issues,
  );
  const dates = tableDates(table, [at.start], issues);
  const units = askForUnits(options, issues);
  const workouts = workoutsOf(
    {
      app: 'strong',
      table,
      titleAt: at.title,
      startAt: at.start ?? 0,
      readStart: dates.read,
      readWorkout: (row) => workoutOf(row, at, issues),
      readSet: (row) => setOf(row, at, numbers, units),
    },
    issues,
  );
  units.report();
  return { value: workouts, issues: issues.all() };
}

function workoutOf(row: TableRow, at: At, issues: IssueList): Pick<Activity, 'elapsedSeconds' | 'description'> {
  const seconds = parseNumber(cellAt(row, at.durationSeconds)) ?? parseDuration(cellAt(row, at.duration));
  const elapsed = seconds === undefined ? {} : elapsedOf(seconds, row.line, issues);
  const description = cellAt(row, at.workoutNotes);
  return description === '' ? elapsed : { ...elapsed, description };
}

function setOf(row: TableRow, at: At, numbers: ValueReader, units: Units): NumberedSet | 'none' | undefined {
  const name = cellAt(row, at.exercise);
  const order = cellAt(row, at.order);
  const setType = setTypeOf(order);
  if (name === '' || setType === undefined) return undefined;
  if (setType === 'none' || isNoSet(name)) return 'none';
  const set: Writable<LoggedSet> = { name, setType };
  const reps = numbers(row, at.reps, 'reps');
  const seconds = numbers(row, at.seconds, 'seconds');
  const rpe = numbers(row, at.rpe, 'rpe');
  // What does not belong to an exercise is written as 0.
  if (reps) set.reps = reps;
  if (seconds) set.seconds = seconds;
  if (rpe) set.rpe = rpe;
  Object.assign(set, weightOf(row, at, numbers, units), distanceOf(row, at, numbers, units));
  return { order, set };
}

type Units = ReturnType<typeof askForUnits>;

function weightOf(row: TableRow, at: At, numbers: ValueReader, units: Units): Pick<LoggedSet, 'weight' | 'unit'> {
  const kilograms = numbers(row, at.weightKg, 'weight');
  if (kilograms) return { weight: kilograms, unit: 'kg' };
  const pounds = numbers(row, at.weightLb, 'weight');
  if (pounds) return { weight: pounds, unit: 'lb' };
  const weight = numbers(row, at.weight, 'weight');
  return weight ? units.withUnit(weight, weightUnitOf(cellAt(row, at.weightUnit))) : {};
}

function distanceOf(row: TableRow, at: At, numbers: ValueReader, units: Units): Pick<LoggedSet, 'metres'> {
  const metres = numbers(row, at.metres, 'metres');
  if (metres) return { metres };
  const kilometres = numbers(row, at.kilometres, 'metres');
  if (kilometres) return { metres: kilometres * KILOMETRE };
  const miles = numbers(row, at.miles, 'metres');
  if (miles) return { metres: miles * MILE };
  const distance = numbers(row, at.distance, 'metres');
  return distance ? units.inMetres(distance, metresIn(cellAt(row, at.distanceUnit))) : {};
}

const KILOMETRE = 1000;
const MILE = 1609.344;
