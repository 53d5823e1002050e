import type { EpochDay, RunKind } from '@stridelift/engine';
import type { ImportDocument, ImportedFile, ImportedRun, Issue } from '@stridelift/formats';
import {
  countText,
  dayOf,
  monthText,
  plain,
  rhythmSentences,
  roundLengthText,
  spanText,
  usualDays,
  usualRunText,
  weekdayText,
} from '@stridelift/formats/words';
import { startFootnotes } from '../view/footnotes.ts';
import { INDENT, type Page, section, startPage, type TextOptions } from './text/page.ts';
import { padEnd, padStart } from './text/text-width.ts';
import { wrap } from './text/wrap.ts';

const DEEPER = INDENT.repeat(2);
const MONTH_WIDTH = 10;
const CELL_WIDTH = 7;
const KM_WIDTH = 9;

const KIND_HEADS: Readonly<Record<RunKind, string>> = {
  easy: 'easy',
  recovery: 'recov',
  long: 'long',
  tempo: 'tempo',
  intervals: 'interv',
  hills: 'hills',
  race: 'race',
  'walk-run': 'walk',
  cross: 'cross',
  rest: 'rest',
  other: 'other',
};

/** What was read: files, runs by month and kind, a usual week, and what its owner should know. */
export function renderImport(document: ImportDocument, options: TextOptions = {}): string {
  const page = startPage(options, 'metric', startFootnotes());
  const lines = [
    ...document.files.flatMap((file) => fileLines(file, page)),
    ...runLines(document, page),
    ...usualWeekLines(document, page),
    ...issueLines(document.issues, page),
  ];
  return `${lines.join('\n')}\n`;
}

function fileLines({ name, format, runs, strengthSessions }: ImportedFile, page: Page): readonly string[] {
  const what = format === 'unknown' ? 'could not be read' : format.toUpperCase();
  const counts = format === 'unknown' ? [] : [countText(runs, 'run'), countText(strengthSessions, 'strength session')];
  return wrap(`${name}: ${[what, ...counts].join(', ')}`, page.width, { rest: INDENT }).map(page.paint.title);
}

function runLines({ runs }: ImportDocument, page: Page): readonly string[] {
  if (runs.length === 0) return [];
  const days = runs.map(({ date }) => dayOf(date)).sort((a, b) => a - b);
  const kinds = (Object.keys(KIND_HEADS) as RunKind[]).filter((kind) => runs.some((run) => run.kind === kind));
  const withKm = page.width >= INDENT.length + MONTH_WIDTH + kinds.length * CELL_WIDTH + KM_WIDTH;
  const row = (name: string, cells: readonly string[], km: string): string =>
    `${INDENT}${padEnd(name, MONTH_WIDTH)}${cells.map((cell) => padStart(cell, CELL_WIDTH)).join('')}${withKm ? padStart(km, KM_WIDTH) : ''}`;
  const table = (name: string, some: readonly ImportedRun[]): string => {
    const cells = kinds.map((kind) => String(some.filter((run) => run.kind === kind).length || '·'));
    return row(
      name,
      cells,
      roundLengthText(
        some.reduce((sum, { km = 0 }) => sum + km, 0),
        page.units,
      ),
    );
  };
  const months = [...new Set(runs.map(monthOf))].sort();
  return section(page, `${countText(runs.length, 'run')}, ${spanText(days[0] as EpochDay, days.at(-1) as EpochDay)}`, [
    page.paint.quiet(
      row(
        '',
        kinds.map((kind) => KIND_HEADS[kind]),
        'distance',
      ),
    ),
    ...months.map((month) =>
      table(
        monthName(month),
        runs.filter((run) => monthOf(run) === month),
      ),
    ),
    ...(months.length > 1 ? [table('in all', runs)] : []),
  ]);
}

const monthOf = ({ date }: ImportedRun): string => date.slice(0, 7);
const monthName = (month: string): string => `${monthText(dayOf(`${month}-01`))} ${month.slice(0, 4)}`;

function usualWeekLines({ pattern = {}, rhythm }: ImportDocument, page: Page): readonly string[] {
  const days = usualDays(pattern).map(
    ([weekday, run]) =>
      `${INDENT}${padEnd(weekdayText(weekday), 11)}${padEnd(run.at ?? '', 7)}${usualRunText(run, page.units)}`,
  );
  if (rhythm === undefined) return section(page, 'A usual week', days);
  const said = rhythmSentences(rhythm, page.units).flatMap((sentence) =>
    wrap(sentence, page.width, { first: INDENT, rest: INDENT }),
  );
  return section(page, 'Your usual week', [...days, ...(days.length > 0 ? [''] : []), ...said]);
}

const SEVERITIES = { error: 'Could not be read', warning: 'Left out or changed', info: 'Taken for granted' } as const;

function issueLines(issues: readonly Issue[], page: Page): readonly string[] {
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const some = issues.filter((issue) => issue.severity === severity);
    return section(
      page,
      SEVERITIES[severity],
      groupIssues(some).flatMap((group) => groupLines(group, page)),
    );
  });
}

interface IssueGroup {
  readonly first: Issue;
  readonly places: readonly string[];
}

/** Issues with the same words are told once, with the places where they stand. */
function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, { first: Issue; places: string[] }>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.text}`;
    const place = [issue.file, issue.line].filter((part) => part !== undefined).join(':');
    const group = groups.get(key);
    if (group) group.places.push(place);
    else groups.set(key, { first: issue, places: [place] });
  }
  return [...groups.values()];
}

const PLACES = 3;

function groupLines({ first, places }: IssueGroup, page: Page): readonly string[] {
  const more = places.length > PLACES ? ` and ${places.length - PLACES} more` : '';
  const where = `${places.slice(0, PLACES).join(', ')}${more}`;
  return [
    ...wrap(`${plain(first.text)} (${where})`, page.width, { first: `${INDENT}· `, rest: DEEPER }),
    ...(first.suggestion === undefined ? [] : wrap(plain(first.suggestion), page.width, { first: DEEPER })),
  ];
}
