import type { EpochDay, WeekStart } from '@stridelift/engine';
import { formatClock, formatDate } from '@stridelift/engine';
import { readCalendar } from '../ics/read.ts';
import type { Issue } from '../issue.ts';
import { startIssueList } from '../issue-list.ts';
import { findLongRuns } from '../run-kind/long-in-week.ts';
import type { Writable } from '../writable.ts';
import { startSessionReader } from './event-session.ts';
import { findPattern } from './find-pattern.ts';
import type { ImportDocument, ImportedFile, ImportedRun, ImportedStrength } from './import-document.ts';
import { mergeSessions } from './merge-sessions.ts';
import type { Session } from './session.ts';
import { sniffFormat } from './sniff-format.ts';
import { stableId } from './stable-id.ts';
import { reportUnclearKinds } from './unclear-kinds.ts';

export interface ImportOptions {
  /** IANA name of the runner's zone. */
  readonly timeZone: string;
  /** Only days from here, and to here; repetitions without end stop at `to`. */
  readonly from?: EpochDay;
  readonly to?: EpochDay;
  readonly weekStartsOn: WeekStart;
}

export interface FileToImport {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface ReadFile {
  readonly name: string;
  readonly format: string;
  readonly sessions: readonly Session[];
  readonly issues: readonly Issue[];
}

function refuse(name: string, bytes: Uint8Array, looksLike: string | undefined): ReadFile {
  const issues = startIssueList(name);
  const empty = bytes.length === 0;
  issues.add({
    code: empty ? 'file-empty' : 'format-unknown',
    severity: 'error',
    text: empty
      ? 'The file is empty.'
      : `${looksLike === undefined ? 'The content is of no known kind' : `This looks like ${looksLike}`}; calendars (ICS) can be read.`,
    done: 'refused',
    suggestion: 'Export or subscribe to the calendar of the running app and pass its .ics file.',
  });
  return { name, format: 'unknown', sessions: [], issues: issues.all() };
}

function readFile({ name, bytes }: FileToImport, options: ImportOptions): ReadFile {
  const { format, looksLike } = sniffFormat(bytes);
  if (format !== 'ics') return refuse(name, bytes, looksLike);
  const { value, issues } = readCalendar(bytes, { ...options, file: name });
  return { name, format, sessions: value.map(startSessionReader(name)), issues };
}

const isStrength = ({ told }: Session): boolean => told.label === 'strength';
const isRun = ({ told }: Session): boolean => !['strength', 'note'].includes(told.label) && told.kind !== 'rest';

function asRun(session: Session): ImportedRun {
  const run: Writable<ImportedRun> = {
    id: stableId('run', session.key),
    date: formatDate(session.day),
    kind: session.told.kind,
    how: session.told.how,
    sure: session.told.sure,
    planned: session.planned,
    sources: session.sources,
  };
  if (session.at !== undefined) run.at = formatClock(session.at);
  if (session.km !== undefined) run.km = session.km;
  if (session.minutes !== undefined) run.minutes = session.minutes;
  if (session.title !== '') run.title = session.title;
  return run;
}

function asStrength(session: Session): ImportedStrength {
  const strength: Writable<ImportedStrength> = {
    id: stableId('strength', session.key),
    date: formatDate(session.day),
    planned: session.planned,
    sets: [],
    sources: session.sources,
  };
  if (session.at !== undefined) strength.at = formatClock(session.at);
  if (session.minutes !== undefined) strength.minutes = session.minutes;
  if (session.title !== '') strength.title = session.title;
  return strength;
}

/**
 * Reads files of any kind that is known, by their content, and sets what they hold side by side: each run once, with all
 * its sources. Lifts of others are kept apart from runs; days of rest are neither. Never throws; the same files give the
 * same document.
 */
export function importFiles(files: readonly FileToImport[], options: ImportOptions): ImportDocument {
  const read = files.map((file) => readFile(file, options));
  const sessions = read.flatMap((file) => file.sessions);
  const runs = findLongRuns(mergeSessions(sessions.filter(isRun)), options.weekStartsOn);
  const strength = mergeSessions(sessions.filter(isStrength));
  const imported = read.map((file): ImportedFile => {
    const unclear = startIssueList(file.name);
    reportUnclearKinds(
      runs.filter((run) => run.sources[0] === file.name),
      unclear,
    );
    return {
      name: file.name,
      format: file.format,
      runs: file.sessions.filter(isRun).length,
      strengthSessions: file.sessions.filter(isStrength).length,
      issues: [...file.issues, ...unclear.all()],
    };
  });
  const pattern = findPattern(runs, options.weekStartsOn);
  return {
    version: 'stridelift/import@1',
    files: imported,
    runs: runs.map(asRun),
    strength: strength.map(asStrength),
    ...(pattern ? { pattern } : {}),
    issues: imported.flatMap((file) => file.issues),
  };
}
