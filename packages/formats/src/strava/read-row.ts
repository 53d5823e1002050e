import type { Activity, ActivityStart } from '../activity/activity.ts';
import { inMetres, type Measure, readMeasure } from '../activity/measured.ts';
import { reportNoDate } from '../activity/report-no-date.ts';
import { sportOfWord } from '../activity/sport-of-word.ts';
import type { DecimalMark } from '../csv/numbers.ts';
import type { TableRow } from '../csv/table.ts';
import type { IssueList } from '../issue-list.ts';
import type { Writable } from '../writable.ts';
import type { StravaColumns } from './columns.ts';

/** The mark before decimals in the column at this place. */
export type MarkOf = (at: number) => DecimalMark;

export interface RowContext {
  readonly columns: StravaColumns;
  readonly startOf: (date: string) => ActivityStart | undefined;
  readonly markOf: MarkOf;
  /** Metres in one of the shown distances. */
  readonly shownMetres: () => number;
  readonly issues: IssueList;
}

/** Flags are `1.0` and `0.0`, or words. */
const isSet = (cell: string | undefined): boolean => cell !== undefined && /^(?:1(?:[.,]0+)?|true)$/i.test(cell);
const textOf = (cell: string | undefined): string | undefined => cell?.trim() || undefined;

/** One row as an activity; absent where it does not say when it was. */
export function readStravaRow({ cells, line }: TableRow, context: RowContext): Activity | undefined {
  const { columns, startOf, markOf, shownMetres, issues } = context;
  const cell = (index: number | undefined): string | undefined => (index === undefined ? undefined : cells[index]);
  const date = cell(columns.date) ?? '';
  const start = startOf(date.trim());
  if (start === undefined) {
    reportNoDate(date, line, issues);
    return undefined;
  }
  const type = textOf(cell(columns.type));
  const activity: Writable<Activity> = {
    sport: sportOfWord(type ?? ''),
    start,
    laps: [],
    sets: [],
    line,
  };
  const id = textOf(cell(columns.id));
  if (id !== undefined && /^\d+$/.test(id)) activity.ownId = `strava:${id}`;
  if (type !== undefined) activity.sportWord = type;
  const measure = (index: number | undefined, kind: Measure): number | undefined =>
    index === undefined ? undefined : readMeasure(cells[index], kind, line, issues, () => markOf(index));
  const elapsed = measure(columns.elapsed, 'seconds');
  const moving = measure(columns.moving, 'seconds');
  const measured = measure(columns.metres, 'metres');
  const shown = measured ?? measure(columns.shownDistance, 'metres');
  const average = measure(columns.averageHeartRate, 'heartRate');
  const highest = measure(columns.maxHeartRate, 'heartRate');
  if (elapsed !== undefined) activity.elapsedSeconds = elapsed;
  if (moving !== undefined) activity.movingSeconds = moving;
  if (shown !== undefined) activity.metres = measured ?? inMetres(shown, shownMetres());
  if (average !== undefined) activity.averageHeartRate = average;
  if (highest !== undefined) activity.maxHeartRate = highest;
  const [title, description, file] = [columns.name, columns.description, columns.file].map((at) => textOf(cell(at)));
  if (title !== undefined) activity.title = title;
  if (description !== undefined) activity.description = description;
  if (file !== undefined) activity.detailFile = file;
  if (isSet(cell(columns.race))) activity.isRace = true;
  if (isSet(cell(columns.longRun))) activity.isLongRun = true;
  return activity;
}
