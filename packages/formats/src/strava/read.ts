import type { Activity } from '../activity/activity.ts';
import { type DecimalMark, parseNumber, tellDecimalMark } from '../csv/numbers.ts';
import { type TableRow, visitTable } from '../csv/table.ts';
import type { Reading } from '../issue.ts';
import { type IssueList, startIssueList } from '../issue-list.ts';
import { type StravaColumns, stravaColumns } from './columns.ts';
import { type MarkOf, readStravaRow } from './read-row.ts';
import { type ShownUnit, shownUnit } from './shown-unit.ts';
import { stravaTimesFor } from './start-times.ts';

/** Reads `activities.csv`, the list of a bulk export of Strava, of any year, width and language. */
export function readStravaList(bytes: Uint8Array, file?: string): Reading<readonly Activity[]> {
  const issues = startIssueList(file);
  const rows: TableRow[] = [];
  let columns: StravaColumns | undefined;
  const table = visitTable(bytes, issues, ({ header }) => {
    const found = stravaColumns(header.cells);
    const kept = found && columnsKept(found);
    columns = kept?.columns;
    return (row) => {
      if (found === undefined || kept === undefined) return;
      if (isOutOfStep(row, header.cells.length, found)) reportOutOfStep(row, header.cells.length, issues);
      else rows.push({ line: row.line, cells: kept.places.map((place) => row.cells[place] ?? '') });
    };
  });
  const activities = columns === undefined ? [] : readRows(rows, columns, issues);
  if (table !== undefined && activities.length === 0) {
    issues.add({
      code: 'activity-none',
      severity: 'warning',
      text: 'The list of Strava holds no activity that can be read.',
      done: 'skipped',
    });
  }
  return { value: activities, issues: issues.all() };
}

/** A dozen of a hundred columns is needed; the others are not held in memory. */
function columnsKept(columns: StravaColumns): { readonly places: readonly number[]; readonly columns: StravaColumns } {
  const places = [...new Set(Object.values(columns) as readonly number[])];
  const moved = Object.entries(columns).map(([name, place]) => [name, places.indexOf(place as number)]);
  return { places, columns: Object.fromEntries(moved) as StravaColumns };
}

function readRows(rows: readonly TableRow[], columns: StravaColumns, issues: IssueList): readonly Activity[] {
  const markOf = markTeller(rows);
  const startOf = stravaTimesFor(() => rows.map(({ cells }) => cells[columns.date]?.trim() ?? ''));
  let unit: ShownUnit | undefined;
  const shownMetres = (): number => {
    if (unit === undefined) {
      unit = unitOf(rows, columns, markOf);
      if (!unit.isMeasured) reportUnit(issues);
    }
    return unit.metres;
  };
  return rows.flatMap((row) => readStravaRow(row, { columns, startOf, markOf, shownMetres, issues }) ?? []);
}

/** A row that is cut at or before its figures, or has more cells than there are columns, says nothing that can be trusted. */
function isOutOfStep({ cells }: TableRow, width: number, columns: StravaColumns): boolean {
  const furthest = Math.max(columns.elapsed, columns.moving ?? 0, columns.metres ?? columns.shownDistance ?? 0);
  if (cells.length < width) return cells.length <= furthest + 1;
  return cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
}

function reportOutOfStep({ cells, line }: TableRow, width: number, issues: IssueList): void {
  issues.add({
    code: 'activity-row-uneven',
    severity: 'warning',
    line,
    text: `This row has ${cells.length} cells where the header has ${width}; it was left out.`,
    done: 'skipped',
    suggestion: 'Use the file as Strava exported it: saving it in another program can break its rows.',
  });
}

/**
 * The mark before decimals in a column, for cells that a plain number does not explain: what people see and what the device measured are
 * written in different ways.
 */
function markTeller(rows: readonly TableRow[]): MarkOf {
  const told = new Map<number, DecimalMark>();
  return (at) => {
    const mark = told.get(at) ?? tellDecimalMark(rows.map(({ cells }) => cells[at] ?? ''));
    told.set(at, mark);
    return mark;
  };
}

function unitOf(rows: readonly TableRow[], columns: StravaColumns, markOf: MarkOf): ShownUnit {
  const numberAt = (cells: readonly string[], at: number | undefined): number | undefined =>
    at === undefined ? undefined : parseNumber(cells[at] ?? '', markOf(at));
  return shownUnit(
    rows.flatMap(({ cells }) => {
      const shown = numberAt(cells, columns.shownDistance);
      if (shown === undefined) return [];
      const [metres, seconds] = [numberAt(cells, columns.metres), numberAt(cells, columns.elapsed)];
      return [{ shown, ...(metres === undefined ? {} : { metres }), ...(seconds === undefined ? {} : { seconds }) }];
    }),
  );
}

function reportUnit(issues: IssueList): void {
  issues.add({
    code: 'distance-unit-assumed',
    severity: 'warning',
    text: 'The file does not say whether its distances are kilometres or miles; they were taken as kilometres.',
    done: 'assumed',
    suggestion: 'Ask Strava for a new export: it gives distances in metres too.',
  });
}
