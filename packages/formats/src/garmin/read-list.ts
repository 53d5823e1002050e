import type { Activity } from '../activity/activity.ts';
import { plausible, readMeasure, reportUnreadable } from '../activity/measured.ts';
import { reportNoDate } from '../activity/report-no-date.ts';
import { sportOfWord } from '../activity/sport-of-word.ts';
import { type DecimalMark, parseNumber, tellDecimalMark } from '../csv/numbers.ts';
import { readTable, type Table, type TableRow } from '../csv/table.ts';
import { dateReaderFor } from '../dates/date-times.ts';
import type { Reading } from '../issue.ts';
import { type IssueList, startIssueList } from '../issue-list.ts';
import { readDuration } from '../text/read-duration.ts';
import type { Writable } from '../writable.ts';
import { type GarminField, garminColumns, isGarminRow, isKnown } from './columns.ts';
import { metresOf, type ToldUnit, tellUnit, type UnitFigures } from './distance-unit.ts';

/** Reads the list that Garmin Connect exports as CSV: times on the runner's wall, distances in kilometres or miles. */
export function readGarminList(bytes: Uint8Array, file?: string): Reading<readonly Activity[]> {
  const issues = startIssueList(file);
  const table = readTable(bytes, issues);
  const found = table === undefined ? [] : rowsOf(table, issues);
  const unit = tellUnit(found.map(({ figures }) => figures));
  const activities = found.map(({ activity, figures }): Activity => {
    const metres = plausible(metresOf(figures, unit.unit), 'metres');
    return metres === undefined ? activity : { ...activity, metres };
  });
  if (activities.some(({ metres }) => metres !== undefined)) reportUnit(unit, issues);
  if (table !== undefined && activities.length === 0) {
    issues.add({
      code: 'activity-none',
      severity: 'warning',
      text: 'The list of Garmin Connect holds no activity that can be read.',
      done: 'skipped',
    });
  }
  return { value: activities, issues: issues.all() };
}

interface FoundRow {
  readonly activity: Activity;
  readonly figures: UnitFigures;
}

function rowsOf({ header, rows: below }: Table, issues: IssueList): readonly FoundRow[] {
  const hasHeader = !isGarminRow(header.cells);
  const names = hasHeader ? header.cells : [];
  const rows = hasHeader ? below : [header, ...below];
  const columns = garminColumns(names);
  if (!isKnown(garminColumns(names)) || names.length === 0) reportColumns(names.length > 0, issues);
  const cellOf = (row: TableRow, field: GarminField): string => {
    const at = columns[field];
    return at === undefined ? '' : (row.cells[at]?.trim() ?? '');
  };
  const dates = dateReaderFor(rows.map((row) => cellOf(row, 'date')));
  const mark = tellDecimalMark(rows.map((row) => cellOf(row, 'distance')));
  return rows.flatMap((row): FoundRow[] => {
    const cell = (field: GarminField): string => cellOf(row, field);
    const start = dates.read(cell('date'));
    if (start !== undefined) return [asFound(row, cell, start, mark, issues)];
    reportNoDate(cell('date'), row.line, issues);
    return [];
  });
}

type CellOf = (field: GarminField) => string;

function asFound(
  { line }: TableRow,
  cell: CellOf,
  start: Activity['start'],
  mark: DecimalMark,
  issues: IssueList,
): FoundRow {
  const type = cell('type');
  const sport = sportOfWord(type);
  const activity: Writable<Activity> = { sport, start, laps: [], sets: [], line };
  if (type !== '') activity.sportWord = type;
  if (!isNothing(cell('title'))) activity.title = cell('title');
  const timer = durationOf(cell('time'), line, issues) ?? durationOf(cell('moving'), line, issues);
  const elapsed = durationOf(cell('elapsed'), line, issues);
  const average = readMeasure(cell('averageHeartRate'), 'heartRate', line, issues);
  const highest = readMeasure(cell('maxHeartRate'), 'heartRate', line, issues);
  if (timer !== undefined) activity.movingSeconds = timer;
  if (elapsed !== undefined) activity.elapsedSeconds = elapsed;
  if (average !== undefined) activity.averageHeartRate = average;
  if (highest !== undefined) activity.maxHeartRate = highest;
  return { activity, figures: figuresOf(sport, timer, cell, mark, line, issues) };
}

function figuresOf(
  sport: Activity['sport'],
  seconds: number | undefined,
  cell: CellOf,
  mark: DecimalMark,
  line: number,
  issues: IssueList,
): UnitFigures {
  const figures: Writable<UnitFigures> = { sport };
  const distance = readMeasure(cell('distance'), 'metres', line, issues, () => mark);
  const [pace, cadence, stride] = [
    readDuration(cell('pace')),
    parseNumber(cell('cadence'), mark),
    parseNumber(cell('stride'), mark),
  ];
  if (distance !== undefined) figures.distance = distance;
  if (seconds !== undefined) figures.seconds = seconds;
  if (pace !== undefined && pace > 0) figures.paceSeconds = pace;
  if (cadence !== undefined && cadence > 0) figures.cadence = cadence;
  if (stride !== undefined && stride > 0) figures.stride = stride;
  return figures;
}

/** Lists write `--` where there is nothing. */
const isNothing = (cell: string): boolean => /^(?:-*|—|–)$/.test(cell);

function durationOf(cell: string, line: number, issues: IssueList): number | undefined {
  if (isNothing(cell)) return undefined;
  const seconds = readDuration(cell);
  if (seconds === 0) return undefined;
  if (plausible(seconds, 'seconds') === undefined) reportUnreadable(cell, line, issues);
  return plausible(seconds, 'seconds');
}

const UNIT_NAMES = { km: 'kilometres', mi: 'miles' } as const;
const TOLD_BY: Readonly<Record<Exclude<ToldUnit['how'], 'nothing'>, string>> = {
  strides: 'the number and length of the strides',
  'pace-of-track': 'the pace of a run whose distance is in metres',
  pace: 'the usual pace of the runs',
};

function reportUnit({ unit, how }: ToldUnit, issues: IssueList): void {
  const isSure = how === 'strides' || how === 'pace-of-track';
  const reason = how === 'nothing' ? 'nothing in it tells' : `told by ${TOLD_BY[how]}`;
  issues.add({
    code: isSure ? 'distance-unit-told' : 'distance-unit-assumed',
    severity: isSure ? 'info' : 'warning',
    text: `The list does not say in which unit its distances are; they were taken as ${UNIT_NAMES[unit]} (${reason}).`,
    done: 'assumed',
    suggestion: 'If that is wrong, import the files of the activities or the export of your whole account.',
  });
}

function reportColumns(hasHeader: boolean, issues: IssueList): void {
  issues.add({
    code: 'activity-columns-assumed',
    severity: 'info',
    line: 1,
    text: hasHeader
      ? 'Not all names of the columns are known; the first ones were taken by their places.'
      : 'The list has no header; its columns were taken by their places.',
    done: 'assumed',
  });
}
